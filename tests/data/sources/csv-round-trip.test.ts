import { Readable } from "node:stream";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readPath } from "./read-csv.ts";

const ENCODINGS = ["utf-8", "utf-16le", "utf-16be"] as const;
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.stringMatching(/^[a-z ",;|\t\r\n]{0,8}$/),
);
const table = fc.record({
  rows: fc.array(fc.tuple(fc.string({ minLength: 1, unit: fc.constantFrom("a", "Ž", "9") }), text, text), {
    minLength: 1,
    maxLength: 12,
  }),
  titles: fc.array(fc.constantFrom("", "Daftar Nilai", '"Angkatan ""I"""'), { maxLength: 4 }),
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  lineEnd: fc.constantFrom("\r\n", "\n", "\r"),
  encoding: fc.constantFrom(...ENCODINGS),
  hasMark: fc.boolean(),
  endsInLine: fc.boolean(),
});

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe("openCsv", () => {
  it("gives back any table, however it is written", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (made) => {
        const header = ["ID", "Pre", "Post"].join(made.delimiter);
        const lines = [
          ...made.titles,
          header,
          ...made.rows.map((row) => row.map(quoted).join(made.delimiter)),
        ];
        const content = lines.join(made.lineEnd) + (made.endsInLine ? made.lineEnd : "");
        const bytes = iconv.encode(`${made.hasMark ? "\ufeff" : ""}${content}`, made.encoding);
        const encoding = made.hasMark ? {} : { encoding: made.encoding };
        const read = await readPath("-", { stdin: () => Readable.from([bytes]), ...encoding });
        expect(read.rows).toEqual(made.rows);
        expect(read.info).toMatchObject({ delimiter: made.delimiter, encoding: made.encoding });
        expect(read.info.headerRow).toBe(made.titles.length + 1);
        expect(read.rowNumbers).toEqual(made.rows.map((_, i) => made.titles.length + 2 + i));
        expect(read.summary).toMatchObject({ bytes: bytes.length, dataRows: made.rows.length, blankRows: 0 });
      }),
      { seed: 20_251_123, numRuns: 400 },
    );
  });
});
