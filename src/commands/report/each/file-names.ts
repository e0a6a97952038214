const LONGEST = 60;
/** Names of devices, which Windows gives to no file, and those of the files beside the reports. */
const TAKEN = /^(?:con|prn|aux|nul|com\d|lpt\d|index|summary)$/;

/**
 * A name of a file for each value, without an ending: lower-case letters and digits of ASCII with hyphens, so that it is
 * safe in every file system, address and shell; no two are the same.
 */
export function fileNames(values: readonly string[], otherwise: string): readonly string[] {
  const taken = new Set<string>();
  return values.map((value) => {
    const base = plain(value) || otherwise;
    const safe = TAKEN.test(base) ? `${otherwise}-${base}` : base;
    let name = safe;
    for (let i = 2; taken.has(name); i++) name = `${safe}-${i}`;
    taken.add(name);
    return name;
  });
}

function plain(value: string): string {
  return value
    .slice(0, 4 * LONGEST)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
}
