const PLAIN = /^[ -~]*$/;

/** A header without case, accents of width, spaces and punctuation: "Nilai Pre-Test" → "nilaipretest". */
export function headerKey(header: string): string {
  // Unicode classes are slow to compile, and most headers are plain.
  if (PLAIN.test(header)) return header.toLowerCase().replace(/[^a-z0-9]+/g, "");
  return header
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The words of a header: "bdi.pre" → bdi, pre; "PreTest" → pre, test. */
export function headerWords(header: string): string[] {
  if (PLAIN.test(header)) {
    return header
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== "");
  }
  return header
    .normalize("NFKC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
