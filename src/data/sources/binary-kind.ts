/** The first bytes of files that people take for CSV; the names are to be printed. */
const SIGNATURES: readonly (readonly [kind: string, bytes: string])[] = [
  ["XLSX/ZIP", "PK\x03\x04"],
  ["XLSX/ZIP", "PK\x05\x06"],
  ["XLS", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["PDF", "%PDF-"],
  ["gzip", "\x1f\x8b"],
  ["Parquet", "PAR1\x15"], // the last byte keeps apart a column that is called PAR1
  ["SQLite", "SQLite format 3\0"],
];

/** What kind of binary file this is by its first bytes; `undefined` where it is none that is known. */
export function binaryKind(head: Buffer): string | undefined {
  const start = head.toString("latin1", 0, 16);
  return SIGNATURES.find(([, bytes]) => start.startsWith(bytes))?.[0];
}
