import type { Parser } from "csv-parse";

/** The records a parser has ready. */
export function readAll(parser: Parser): string[][] {
  const records: string[][] = [];
  for (;;) {
    const record: string[] | null = parser.read();
    if (record === null) return records;
    records.push(record);
  }
}
