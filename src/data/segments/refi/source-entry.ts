/** Where the text of a source is: an entry of the archive, or out of reach. */
export type SourceEntry = { readonly entry: string } | { readonly unread: string };

const KNOWN = ["internal", "absolute", "relative"] as const;

/**
 * Finds what plain text paths mean in an archive's own table of names: files directly in its folder `sources`, in
 * whatever case it is written. Nothing outside the archive is ever opened, so `absolute://` and `relative://` paths, and
 * those that climb out of the folder, lead nowhere.
 */
export function sourceEntries(names: readonly string[]): (path: string) => SourceEntry {
  const entries = new Map(
    names.flatMap((name): [string, string][] => {
      const match = /^sources\/([^/]+)$/i.exec(name);
      return match === null ? [] : [[match[1]!.toLowerCase(), name]];
    }),
  );
  return (path) => {
    const [, scheme = "internal", rest = ""] = /^(?:([a-z]+):\/\/)?(.*)$/is.exec(path) ?? [];
    const known = KNOWN.find((name) => name === scheme.toLowerCase());
    if (known !== "internal") return { unread: `${known ?? ""}://` };
    const entry = entries.get(rest.replace(/^\/?sources\//i, "").toLowerCase());
    return entry === undefined ? { unread: "internal://" } : { entry };
  };
}
