import { describe, expect, it } from "vitest";
import { analyseAgreement } from "../../src/analyses/agreement/agreement.ts";
import type { AgreementSettings } from "../../src/analyses/agreement/agreement-settings.ts";
import { agreementResult } from "../../src/analyses/schemas/agreement.schema.ts";
import { themesResult } from "../../src/analyses/schemas/themes.schema.ts";
import { analyseThemes, type ThemesSettings } from "../../src/analyses/themes/themes.ts";
import type { ReadSegmentsOptions } from "../../src/data/segments/read-segments.ts";
import { renderJson } from "../../src/report/json.ts";
import { everyValue, unsound } from "../every-value.ts";
import { csvOf, interviewsOf } from "../interviews-of.ts";

/** A file of coded interviews with what is said about it. */
interface Case {
  readonly csv: string;
  readonly read?: ReadSegmentsOptions;
  readonly themes?: Partial<ThemesSettings>;
  /** Whether nobody knows how its offsets are counted. */
  readonly uncertain?: true;
  /** Left out where coders cannot be compared. */
  readonly agreement?: Partial<AgreementSettings> & Pick<AgreementSettings, "unit">;
}

const EVERYTHING: Partial<ThemesSettings> = {
  ...{ informantIntervals: true, quotes: 3, checklists: ["coreq", "srqr"] as const },
};

const many = csvOf(
  Array.from({ length: 120 }, (_, i) => ({
    ...{ document: `W${i % 10}`, informant: `I${i % 10}`, peran: i % 10 < 8 ? "peserta" : "pelatih" },
    ...{ jenjang: ["Mahir", "Dasar", "Lanjut", ""][(i % 10) % 4], tanggal: `2026-0${(i % 9) + 1}-01` },
    ...{ theme: `T${i % 3}`, code: `k${(7 * i) % 11}`, coder: "AB"[Math.floor(i / 10) % 2] },
    ...{
      start: (13 * i) % 90,
      end: ((13 * i) % 90) + 5 + (i % 7),
      "document length": 200,
      text: `kutipan ${i}`,
    },
  })),
);

const CASES: Readonly<Record<string, Case>> = {
  "everything there is, by two attributes": {
    csv: many.replace(/"2026-0\d-01"/g, '"2026-01-01"'),
    themes: { ...EVERYTHING, by: ["peran", "jenjang"], order: "tanggal" },
    agreement: { unit: "character" },
  },
  "what all coders agree on": { csv: many, themes: { coder: "consensus" }, agreement: { unit: "document" } },
  "one coder of two": { csv: many, themes: { coder: "A", ...EVERYTHING }, agreement: { unit: "segment" } },
  "offsets that are not certain": {
    ...{ csv: many, uncertain: true, themes: EVERYTHING },
    agreement: { unit: "segment" },
  },
  "no documents": {
    csv: "segmen,pengode,kode\n1,a,x\n1,b,x\n2,a,y\n2,b,x\n3,a,z\n",
    themes: EVERYTHING,
    agreement: { unit: "segment" },
  },
  "no documents, a scale": {
    csv: "segmen,pengode,kode\n1,a,1\n1,b,2\n2,a,3\n2,b,3\n3,a,1\n",
    agreement: { unit: "segment", level: "ratio", categories: ["1", "2", "3", "4"] },
  },
  "no coder at all": { csv: "dokumen,kode,kutipan\nA,x,satu\nB,y,dua\n", themes: EVERYTHING },
  "one coder": { csv: "dokumen,pengode,kode\nA,a,x\nB,a,y\n", themes: { coder: "consensus" } },
  "one informant": { csv: "informan,kode,peran\nI,x,guru\n", themes: { ...EVERYTHING, by: ["peran"] } },
  "nobody is named and nothing is placed": { csv: "segmen,kode\n1,x\n2,x\n1,y\n", themes: EVERYTHING },
  "all the same code": {
    csv: "dokumen,segmen,pengode,kode\nA,1,a,x\nA,1,b,x\nA,2,a,x\nA,2,b,x\nB,1,a,x\nB,1,b,x\n",
    themes: EVERYTHING,
    agreement: { unit: "segment" },
  },
  "coders who never meet": {
    csv: "dokumen,segmen,pengode,kode\nA,1,a,x\nB,2,b,x\n",
    agreement: { unit: "segment" },
  },
  "coders who never meet in a document": {
    csv: "dokumen,segmen,pengode,kode\nA,1,a,x\nB,2,b,x\n",
    agreement: { unit: "document" },
  },
  "a coder who found nothing": {
    csv: "dokumen,panjang dokumen,pengode,kode,mulai,akhir\nA,50,a,x,0,9\nA,50,b,,,\n",
    agreement: { unit: "character" },
  },
  "empty groups and levels": {
    csv: "informan,peran,kode\nI,guru,x\nJ,,y\nK,kepala,\n",
    themes: { ...EVERYTHING, by: ["peran"] },
  },
  "attributes that are called like an object's own": {
    csv: "informan,__proto__,constructor,kode\nI,a,b,x\nJ,c,d,__proto__\n",
    themes: { ...EVERYTHING, by: ["__proto__", "constructor"] },
  },
  "quotes without a text": {
    csv: "informan,kode,kutipan\nI,x,\nJ,x,   \nK,y,\n",
    themes: EVERYTHING,
  },
  "every row is wrong in its own way": {
    csv: `dokumen,panjang dokumen,informan,pengode,kode,mulai,akhir
A,20,I,a,x,5,2
A,20,I,a,x,-3,2
A,20,I,a,x,0,99
A,20,I,a,x,abc,4
A,20,I,a,x,1e9,4
,20,I,a,x,0,4
A,20,,a,x,0,4
A,20,I,,x,0,4
A,20,I,a,,0,4
A,20,I,a,x,0,4
A,20,I,a,x,0,4
A,20,J,b,y,0,4
`,
    themes: EVERYTHING,
    agreement: { unit: "character" },
  },
  "places that are there for some": {
    csv: "dokumen,panjang dokumen,pengode,kode,mulai,akhir\nA,20,a,x,0,5\nA,20,b,x,,\nA,20,b,y,2,9\n",
    themes: EVERYTHING,
    agreement: { unit: "character" },
  },
  "seven interviews without a code in the first four": {
    csv: csvOf(
      Array.from({ length: 7 }, (_, i) => ({
        ...{ document: `W${i}`, coder: "A", code: i < 4 ? "" : `k${i}` },
      })),
    ),
    themes: EVERYTHING,
  },
};

const SHOWN = { version: "1.0.0", showCoders: false } as const;

function keepsTheContract(result: object, schema: typeof themesResult | typeof agreementResult): void {
  expect(schema.safeParse(result).error?.issues ?? []).toEqual([]);
  expect(unsound(result)).toEqual([]);
  expect(JSON.parse(renderJson(result))).toEqual(result);
  expect([...everyValue(result)].length).toBeGreaterThan(40);
}

describe.each(Object.entries(CASES))("%s", (_name, { csv, read, uncertain, themes, agreement }) => {
  const tableOf = async () => {
    const table = await interviewsOf(csv, read);
    return uncertain === true ? { ...table, offsetsCertain: false } : table;
  };

  it.each([true, false])(
    "gives a themes result that keeps the contract, names shown: %s",
    async (showNames) => {
      const settings: ThemesSettings = {
        ...{
          coder: "any",
          by: [],
          confidence: 0.9,
          informantIntervals: false,
          quotes: 0,
          seed: 1,
          checklists: [],
        },
        ...themes,
      };
      const result = analyseThemes(await tableOf(), settings, {
        ...SHOWN,
        minCell: 5,
        showNames,
      });
      keepsTheContract(result, themesResult);
    },
  );

  if (agreement === undefined) return;
  it.each([true, false])(
    "gives an agreement result that keeps the contract, texts shown: %s",
    async (excerpts) => {
      const settings: AgreementSettings = {
        ...{ level: "nominal", confidence: 0.9, resamples: 100, seed: 1 },
        ...agreement,
      };
      const result = analyseAgreement(await tableOf(), settings, {
        ...{ ...SHOWN, excerpts, showNames: false },
      });
      keepsTheContract(result, agreementResult);
    },
  );
});

describe("the contract of interviews", () => {
  it("refuses a key it does not know and a number that is none", async () => {
    const table = await interviewsOf(many);
    const settings: ThemesSettings = {
      ...{
        coder: "any",
        by: [],
        confidence: 0.9,
        informantIntervals: false,
        quotes: 0,
        seed: 1,
        checklists: [],
      },
    };
    const result = analyseThemes(table, settings, { ...SHOWN, minCell: 5, showNames: false });
    expect(themesResult.safeParse({ ...result, extra: 1 }).success).toBe(false);
    expect(themesResult.safeParse({ ...result, informants: Number.NaN }).success).toBe(false);
  });
});
