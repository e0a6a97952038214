import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyseAgreement } from "../../../src/analyses/agreement/agreement.ts";
import type { UnitKind } from "../../../src/analyses/agreement/units-of.ts";
import type { AgreementFigures, AgreementResult } from "../../../src/analyses/schemas/agreement.schema.ts";
import { SEEDED } from "../../arbitraries.ts";
import { csvOf, interviewsOf } from "../../interviews-of.ts";
import { type CodedRow, codedCsv, codedRows, lookersOf, TEXTS } from "./coded-rows.ts";
import { codesByHand, type HandFigures, type HandUnit } from "./rated-by-hand.ts";

const SETTINGS = { level: "nominal", confidence: 0.95, resamples: 100, seed: 1 } as const;
const SHOWN = { version: "1.0.0", excerpts: false, showNames: true, showCoders: true };

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "paud-analyze-test-"));
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(folder, `${name}.txt`), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function agreementOf(rows: readonly CodedRow[], unit: UnitKind): Promise<AgreementResult> {
  const table = await interviewsOf(codedCsv(rows), { transcripts: folder });
  return analyseAgreement(table, { ...SETTINGS, unit }, SHOWN);
}

/** Where the sentences of {@link TEXTS} begin and end, told by eye. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  D1: ["P: Bagaimana kelasnya?", "I: Ramai 😀 sekali.", "Anak-anak senang!"],
  D2: ["Saya belum sempat.", "Besok saja, ya?", "Baik."],
  D3: ["Nilai naik 5.5 poin.", "Selesai"],
};

/** The stretches of a document that are units. */
function piecesOf(document: string, unit: UnitKind): (readonly [from: number, to: number])[] {
  const text = TEXTS[document]!;
  if (unit === "document") return [[0, text.length]];
  if (unit === "character") return Array.from(text.split(""), (_, i) => [i, i + 1] as const);
  return SENTENCES[document]!.map((sentence) => {
    const from = text.indexOf(sentence);
    return [from, from + sentence.length] as const;
  });
}

function unitsByHand(rows: readonly CodedRow[], coders: readonly string[], unit: UnitKind): HandUnit[] {
  return Object.keys(TEXTS).flatMap((document) => {
    const lookers = lookersOf(rows, document);
    if (lookers.size < 2) return [];
    return piecesOf(document, unit).map(([from, to]) =>
      coders.map((coder) => {
        if (!lookers.has(coder)) return undefined;
        const its = rows.filter((row) => row.document === document && row.coder === coder);
        return its.flatMap(({ code, start, end }) =>
          code !== undefined && start! < to && from < end! ? [code] : [],
        );
      }),
    );
  });
}

let figures = 0;

function holds(got: AgreementFigures, want: HandFigures, what: string): void {
  expect(got.n, what).toBe(want.n);
  const all = {
    ...{ percent: got.percent, prevalence: got.prevalence },
    ...{ krippendorffAlpha: got.krippendorffAlpha, cohenKappa: got.cohenKappa, fleissKappa: got.fleissKappa },
    ...{ gwetAc1: got.gwetAc1, holsti: got.holsti },
  };
  for (const [name, figure] of Object.entries(all)) {
    const value = typeof figure === "object" && "estimate" in figure ? figure.estimate : figure;
    const expected = want[name as keyof HandFigures];
    const told = `${what} ${name}`;
    if (expected === undefined) {
      expect(typeof value, told).not.toBe("number");
      continue;
    }
    figures += 1;
    expect(typeof value, told).toBe("number");
    // What is left of a difference of shares has lost digits by hand too, so that nothing relative can be asked of it.
    expect(Math.abs((value as number) - expected), told).toBeLessThan(
      1e-11 * Math.max(1, Math.abs(expected)),
    );
  }
}

describe("agreement", () => {
  it.each([
    ["character", ["A", "B"]],
    ["character", ["A", "B", "C"]],
    ["sentence", ["A", "B"]],
    ["sentence", ["A", "B", "C"]],
    ["document", ["A", "B", "C"]],
  ] as const)("on every %s is what going through them one by one gives, coders %s", async (unit, coders) => {
    figures = 0;
    await fc.assert(
      fc.asyncProperty(codedRows(coders), async (rows) => {
        const here = [...new Set(rows.map(({ coder }) => coder))];
        const used = [...new Set(rows.flatMap(({ code }) => code ?? []))];
        fc.pre(here.length > 1 && used.length > 0);
        const units = unitsByHand(rows, here, unit);
        fc.pre(units.length > 0);
        const result = await agreementOf(rows, unit);
        expect(result.units).toBe(units.length);
        expect(result.pooled.kind).toBe("codes");
        const want = codesByHand(
          units,
          here.length,
          result.codes.map(({ code }) => code),
        );
        expect(result.codes.map(({ code }) => code).sort()).toEqual([...used].sort());
        for (const [i, code] of result.codes.entries()) holds(code, want.each[i]!, code.code);
        holds(result.pooled, want.pooled, "pooled");
        const { compared, unmatched, withoutCoder, withoutPlace, coded } = result.flow;
        expect(compared + unmatched + withoutCoder + withoutPlace).toBe(coded);
      }),
      SEEDED,
    );
    expect(figures).toBeGreaterThan(2000);
  });

  it("on segments with several codes is what going through them one by one gives, with ratings missing", async () => {
    figures = 0;
    const row = fc.record({
      segment: fc.constantFrom("1", "2", "3", "4", "5", "6"),
      coder: fc.constantFrom("A", "B", "C"),
      code: fc.constantFrom("x", "y", "z"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 3, maxLength: 30, size: "max" }), async (rows) => {
        const unique = <T>(values: T[]) => [...new Set(values)];
        const coders = unique(rows.map(({ coder }) => coder));
        const units = unique(rows.map(({ segment }) => segment)).map((segment) =>
          coders.map((coder) => {
            const its = rows.filter((one) => one.segment === segment && one.coder === coder);
            return its.length === 0 ? undefined : unique(its.map(({ code }) => code));
          }),
        );
        fc.pre(
          coders.length > 1 &&
            units.some((unit) => unit.some((given) => given !== undefined && given.length > 1)),
        );
        const table = await interviewsOf(csvOf(rows));
        const result = analyseAgreement(table, { ...SETTINGS, unit: "segment" }, SHOWN);
        expect([result.units, result.pooled.kind]).toEqual([units.length, "codes"]);
        const codes = result.codes.map(({ code }) => code);
        const want = codesByHand(units, coders.length, codes);
        for (const [i, code] of result.codes.entries()) holds(code, want.each[i]!, code.code);
        holds(result.pooled, want.pooled, "pooled");
        const alone = units.filter((unit) => unit.filter((given) => given !== undefined).length === 1);
        expect(result.unmatched.total).toBe(alone.length);
      }),
      SEEDED,
    );
    expect(figures).toBeGreaterThan(2000);
  });
});
