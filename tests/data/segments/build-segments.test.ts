import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSegments } from "../../../src/data/segments/build-segments.ts";
import type { CodingRecord } from "../../../src/data/segments/coding-record.ts";
import { SegmentCollector } from "../../../src/data/segments/segment-collector.ts";
import { SEEDED } from "../../arbitraries.ts";
import { flowOf } from "./read-files.ts";

/** Builds what two files give. */
function built(
  codings: readonly (CodingRecord & { readonly file?: 0 | 1 })[],
  { lost = 0, onlyCoder, coder }: { lost?: number; onlyCoder?: string; coder?: string } = {},
) {
  const collector = new SegmentCollector();
  for (const at of [0, 1] as const) {
    collector.beginFile({
      path: `${at}.csv`,
      ...(onlyCoder !== undefined && { onlyCoder }),
      ...(coder !== undefined && { coder: `${coder}${at}` }),
    });
    for (const { file = 0, ...record } of codings) if (file === at) collector.coding(record);
  }
  collector.leftOut(lost);
  return buildSegments(collector, { transcriptOf: () => undefined });
}

type Given = CodingRecord & { readonly file?: 0 | 1 };
const at = (start: number, end: number, more: Partial<Given> = {}): Given => ({
  document: "A",
  path: ["x"],
  start,
  end,
  ...more,
});

describe("buildSegments", () => {
  it("counts a coding that stands twice once, and says where it stood first", () => {
    const { codings, flow, findings } = built([
      at(0, 4, { row: 2 }),
      at(0, 4, { row: 3 }),
      at(0, 4, { row: 4, path: ["y"] }),
      at(0, 4, { row: 5, coder: "a" }),
      at(0, 5, { row: 6 }),
      at(0, 4, { row: 2, file: 1 }),
    ]);
    expect(codings.map(({ row }) => row)).toEqual([2, 4, 5, 6]);
    expect(flowOf({ flow })).toEqual({ rows: 6, duplicates: 2, coded: 4 });
    const repeats = findings.filter(({ rule }) => rule === "repeated-coding");
    expect(repeats.map(({ file, row, args }) => [file, row, args])).toEqual([
      ["0.csv", 3, { firstRow: 2 }],
      ["1.csv", 2, { firstRow: 2 }],
    ]);
  });

  it("names no row of the first where its format has none", () => {
    const { findings } = built([at(0, 4), at(0, 4)]);
    expect(findings).toEqual([{ rule: "repeated-coding", severity: "warning", file: "0.csv" }]);
  });

  it("counts two codings of the same words without a place, an id or a document as one piece each", () => {
    const { segments, codings } = built([
      { path: ["x"], text: "satu", informant: "I" },
      { path: ["y"], text: "satu", informant: "I" },
      { path: ["x"], informant: "I" },
      { path: ["x"], informant: "I" },
    ]);
    expect(codings.map(({ segment }) => segment)).toEqual([0, 0, 1, 2]);
    expect(segments).toHaveLength(3);
  });

  it("says that a piece has two informants, and lets the first count", () => {
    const { segments, informants, findings } = built([
      at(0, 4, { informant: "I", row: 2 }),
      at(0, 4, { informant: "J", row: 3, path: ["y"] }),
    ]);
    expect(informants[segments[0]!.informant]!.name).toBe("I");
    expect(findings.map(({ rule, row }) => [rule, row])).toEqual([["several-informants", 3]]);
  });

  it("keeps who looked at what without coding it", () => {
    const { uncoded, coders, units, flow } = built([
      { document: "A", path: ["x"], coder: "a", unit: "1" },
      { document: "A", path: [], coder: "b", unit: "1" },
      { document: "A", path: [], unit: "2" },
    ]);
    expect(uncoded).toEqual([
      { document: 0, informant: 0, unit: units.indexOf("1"), coder: coders.indexOf("b") },
      { document: 0, informant: 0, unit: units.indexOf("2"), coder: -1 },
    ]);
    expect(flowOf({ flow })).toEqual({ rows: 3, uncoded: 2, coded: 1 });
  });

  it("names coders by their record, else by their file; the user's word beats both", () => {
    const codings = [at(0, 4, { coder: "ani" }), at(5, 9), at(5, 9, { file: 1 })];
    expect(built(codings, { coder: "f" }).coders).toEqual(["ani", "f0", "f1"]);
    expect(built(codings, { coder: "f", onlyCoder: "u" }).coders).toEqual(["u"]);
    expect(built([at(0, 4)]).coders).toEqual([]);
  });

  it("misses a coder only where others are named", () => {
    const rules = (codings: readonly CodingRecord[]) => built(codings).findings.map(({ rule }) => rule);
    expect(rules([at(0, 4), at(5, 9)])).toEqual([]);
    expect(rules([at(0, 4), at(5, 9, { coder: "a" })])).toEqual(["missing-coder"]);
  });

  it("counts what importers left out among the rows", () => {
    expect(flowOf(built([at(0, 4)], { lost: 3 }))).toEqual({ rows: 4, invalid: 3, coded: 1 });
  });

  it("shows a place that is none, and a question mark for what is no number", () => {
    const { findings } = built([at(Number.NaN, 4), { document: "A", path: ["x"], end: -3 }]);
    expect(findings.map(({ args }) => args)).toEqual([
      { start: "?", end: "4" },
      { start: "?", end: "-3" },
    ]);
  });

  it("puts every row in exactly one class, and every coding on a piece that is there", () => {
    const word = fc.constantFrom("a", "b", undefined);
    const number = fc.constantFrom(undefined, 0, 1, 2, -1, Number.NaN);
    const record = fc
      .record({
        document: word,
        informant: word,
        unit: word,
        text: word,
        coder: word,
        start: number,
        end: number,
        path: fc.constantFrom([], ["x"], ["T", "x"], ["T"]),
        file: fc.constantFrom(0 as const, 1 as const),
      })
      .map((its) => its as CodingRecord & { file: 0 | 1 });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), fc.nat(3), (records, lost) => {
        const table = built(records, { lost });
        const { rows, duplicates, invalid, uncoded, coded } = table.flow;
        expect(rows).toBe(records.length + lost);
        expect(duplicates + invalid + uncoded + coded).toBe(rows);
        expect([table.codings.length, table.uncoded.length]).toEqual([coded, uncoded]);
        const keys = table.codings.map(({ segment, code, coder }) => `${segment} ${code} ${coder}`);
        expect(new Set(keys).size).toBe(coded);
        for (const { segment, code, coder, unit, file } of table.codings) {
          expect([table.segments[segment], table.codes[code]]).not.toContain(undefined);
          expect([coder < table.coders.length, unit < table.units.length, file < 2]).toEqual([
            true,
            true,
            true,
          ]);
        }
        const used = new Set(table.codings.map(({ segment }) => segment));
        expect(used.size).toBe(table.segments.length);
        for (const { document, informant } of table.segments) {
          expect(document < table.documents.length && informant < table.informants.length).toBe(true);
        }
        const told = table.findings.filter(({ severity }) => severity === "error");
        expect(told.length + lost).toBe(invalid);
      }),
      SEEDED,
    );
  });
});
