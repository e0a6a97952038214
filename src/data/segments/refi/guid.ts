/** A GUID as it is compared: programs write it with braces or without, in either case, some of them both in one file. */
export function normalGuid(written: string): string {
  return written
    .trim()
    .replace(/^\{(.*)\}$/, "$1")
    .toLowerCase();
}
