/** What a file is by its first bytes, whatever its name says. */
export type FileKind = "archive" | "xml" | "json" | "table";

/** A kind for every file: what is none of the others is read as a table, which says best what is wrong with it. */
export function fileKind(head: Buffer): FileKind {
  const start = head.toString("latin1", 0, 4);
  if (start === "PK\x03\x04" || start === "PK\x05\x06") return "archive";
  // UTF-16 has a NUL beside each of these letters.
  const text = head
    .toString("latin1")
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")
    .replaceAll("\0", "")
    .trimStart();
  if (text.startsWith("<")) return "xml";
  return /^(?:\[\s*[{\]]|\{\s*["}])/.test(text) ? "json" : "table";
}
