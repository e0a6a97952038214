import { stringify } from "csv-stringify/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SegmentTable } from "../../../src/data/segments/segment-table.ts";
import { SEEDED } from "../../arbitraries.ts";
import { interviewsOf } from "../../interviews-of.ts";

/** Words that break readers: delimiters, quotes, line breaks, formulas, JavaScript's own, beyond 16 bits. */
const name = fc.constantFrom(
  ...["A", "B b", "a,b;c\td", 'say "x"', "dua\nbaris", "=1+1", "__proto__", "constructor", "😀é", "<b>", "0"],
);
const maybe = <T>(its: fc.Arbitrary<T>) => fc.option(its, { nil: undefined, freq: 4 });

/** A row as somebody would fill it in: one distinct place, and one informant of each document. */
const row = fc.record({
  document: name,
  theme: maybe(name),
  code: maybe(name),
  coder: maybe(name),
  start: fc.nat(1000),
  length: fc.integer({ min: 1, max: 50 }),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

const HEADERS = {
  en: ["document", "informant", "theme", "code", "coder", "start", "end", "role"],
  id: ["dokumen", "informan", "tema", "kode", "pengode", "mulai", "akhir", "peran"],
} as const;

const roleOf = (document: string) => `peran ${document.length}`;

const cellsOf = ({ document, theme, code, coder, start, length }: Row): readonly (string | number)[] => [
  ...[document, `I ${document}`, theme ?? "", code ?? "", coder ?? ""],
  ...[start, start + length, roleOf(document)],
];

/** The distinct codings of rows, and of a table, in one form. */
const wanted = (rows: readonly Row[]) =>
  distinct(
    rows.map(({ document, theme, code, coder, start, length }) => {
      const path = [theme, code].filter((part) => part !== undefined);
      return path.length === 0
        ? undefined
        : [document, `I ${document}`, start, start + length, path, coder ?? null];
    }),
  );
const read = ({ codings, segments, documents, informants, codes, coders }: SegmentTable) =>
  codings.map(({ segment, code, coder }) => {
    const { document, informant, start, end } = segments[segment]!;
    const [where, who] = [documents[document]!.name, informants[informant]!.name];
    return JSON.stringify([where, who, start, end, codes[code]!.path, coders[coder] ?? null]);
  });
const distinct = (items: readonly unknown[]) => [
  ...new Set(items.filter((item) => item !== undefined).map((item) => JSON.stringify(item))),
];

describe("a table that is written as our own CSV and read", () => {
  it("is itself, in either language and with any delimiter, and every row is in one class", async () => {
    const some = fc.array(row, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        some,
        fc.constantFrom("en" as const, "id" as const),
        fc.constantFrom(",", ";", "\t", "|"),
        async (rows, language, delimiter) => {
          const table = await interviewsOf(
            stringify([HEADERS[language], ...rows.map(cellsOf)], { delimiter }),
            { delimiter },
          );
          expect(read(table)).toEqual(wanted(rows));
          const { duplicates, invalid, uncoded, coded } = table.flow;
          expect(table.flow.rows).toBe(rows.length);
          expect(duplicates + invalid + uncoded + coded).toBe(rows.length);
          expect(uncoded).toBe(rows.filter(({ theme, code }) => (theme ?? code) === undefined).length);
          expect(invalid).toBe(0);
          for (const { name: its, attributes } of table.informants)
            expect([...attributes.values()]).toEqual([roleOf(its.slice(2))]);
        },
      ),
      SEEDED,
    );
  });

  it("tells the same whatever order its columns stand in", async () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), order, async (rows, columns) => {
        const lines = [HEADERS.id, ...rows.map(cellsOf)];
        const shuffled = lines.map((line) => columns.map((i) => line[i]));
        expect(read(await interviewsOf(stringify(shuffled)))).toEqual(wanted(rows));
      }),
      { ...SEEDED, numRuns: 50 },
    );
  });

  it("is read, or refused with an input error, whatever stands in it", async () => {
    const cell = fc.oneof(
      name,
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.constantFrom("-1", "1e9", "NaN", " ", "", "7"),
    );
    const line = fc.array(cell, { minLength: 8, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (lines) => {
        let table: SegmentTable;
        try {
          table = await interviewsOf(stringify([[...HEADERS.en], ...lines]));
        } catch (error) {
          expect((error as Error).name).toBe("InputError");
          return;
        }
        const { rows, duplicates, invalid, uncoded, coded } = table.flow;
        expect(duplicates + invalid + uncoded + coded).toBe(rows);
      }),
      SEEDED,
    );
  });
});
