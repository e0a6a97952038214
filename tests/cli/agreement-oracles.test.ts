import { describe, expect, it } from "vitest";
import { NOT_RATED } from "../../src/core/ratings.ts";
import { csvOf } from "../interviews-of.ts";
import { relativeError } from "../relative-error.ts";
import {
  exactFile,
  fractionOf,
  inventedCases,
  publishedCase,
  publishedCases,
  type ReferenceCase,
} from "../statistics/agreement/reference-cases.ts";
import { runHere } from "./in-process.ts";
import { folder, runJson } from "./run.ts";

const { write } = folder();
let files = 0;

/** A file of ratings, a row per rating; a missing one has no row, or one with an empty code. */
function ratingsFile({ ratings, categories }: ReferenceCase, missing: "no row" | "no code"): string {
  const { coders, patterns, counts } = ratings;
  const units = [...counts].flatMap((count, p) =>
    Array.from({ length: count }, () => [...patterns.subarray(p * coders, (p + 1) * coders)]),
  );
  const rows = units.flatMap((unit, u) =>
    unit.flatMap((rating, c) => {
      const row = { segment: `u${u}`, coder: `coder ${c + 1}` };
      if (rating !== NOT_RATED) return [{ ...row, code: categories[rating] }];
      return missing === "no row" ? [] : [{ ...row, code: "" }];
    }),
  );
  files += 1;
  return write(`ratings-${files}.csv`, csvOf(rows, ["segment", "coder", "code"]));
}

const LEVELS = ["nominal", "ordinal", "interval", "ratio"] as const;

/** The names of agreement-exact.json for the figures of one variable; α has one for every level. */
const POOLED = {
  percent_agreement: "percent",
  cohen_kappa: "cohenKappa",
  fleiss_kappa: "fleissKappa",
  gwet_ac1: "gwetAc1",
  holsti: "holsti",
} as const;
const OF_CODE = {
  fleiss_kappa_category_: "fleissKappa",
  "prevalence:": "prevalence",
  "holsti_code:": "holsti",
} as const;

let compared = 0;

function near(got: unknown, want: string | undefined, name: string): void {
  if (want === undefined) return;
  const figure = typeof got === "object" && got !== null && "estimate" in got ? got.estimate : got;
  expect(typeof figure, name).toBe("number");
  expect(relativeError(figure as number, fractionOf(want)), name).toBeLessThan(1e-12);
  compared += 1;
}

// biome-ignore lint/suspicious/noExplicitAny: the JSON of the built program, looked at field by field.
type Json = any;

function holds(json: Json, level: string, { exact, categories }: ReferenceCase): void {
  expect(json.pooled.kind).toBe("variable");
  expect(json.pooled.categories).toEqual(categories.map(String));
  near(json.pooled.krippendorffAlpha, exact[`krippendorff_alpha_${level}`], `alpha ${level}`);
  for (const [name, key] of Object.entries(POOLED)) near(json.pooled[key], exact[name], name);
  expect(json.codes.length).toBeGreaterThan(0);
  for (const code of json.codes) {
    const category = categories.find((one) => String(one) === code.code)!;
    // Python writes 5.0 where JSON and a spreadsheet have 5.
    const names = [String(category), `${category}.0`];
    for (const [prefix, key] of Object.entries(OF_CODE))
      near(code[key], exact[prefix + names[0]] ?? exact[prefix + names[1]], prefix + category);
  }
}

function levelsOf({ exact, categories }: ReferenceCase): (typeof LEVELS)[number][] {
  const numbers = categories.every((one) => Number.isFinite(Number(one)));
  return LEVELS.filter(
    (level) =>
      `krippendorff_alpha_${level}` in exact && (numbers || level === "nominal" || level === "ordinal"),
  );
}

function argsOf(one: ReferenceCase, level: string, missing: "no row" | "no code" = "no row"): string[] {
  const categories = one.categories.join(",");
  return [
    ...["agreement", ratingsFile(one, missing), "--unit", "segment"],
    ...["--level", level, "--categories", categories],
  ];
}

describe("the built program", () => {
  it.each(publishedCases.map((one) => [one.id, one] as const))(
    "rates %s as the exact fractions have it, at every level its categories allow",
    (_id, one) => {
      compared = 0;
      for (const level of levelsOf(one)) {
        const { json, code, stderr } = runJson(argsOf(one, level));
        expect([code, stderr]).toEqual([0, ""]);
        holds(json, level, one);
      }
      expect(compared).toBeGreaterThan(5);
    },
  );

  it.each(inventedCases.map((one) => [one.id, one] as const))(
    "rates %s, with ratings missing, as the exact fractions have it",
    async (_id, one) => {
      compared = 0;
      for (const level of levelsOf(one)) {
        const { stdout, code } = await runHere([...argsOf(one, level), "--format", "json"]);
        expect(code).toBe(0);
        holds(JSON.parse(stdout), level, one);
      }
      expect(compared).toBeGreaterThan(5);
    },
  );

  it("takes a row without a code for a rating that is missing, as it takes no row", () => {
    const one = publishedCase("krippendorff-4coders-12units");
    const { json } = runJson(argsOf(one, "nominal", "no code"));
    holds(json, "nominal", one);
    expect(json.flow).toMatchObject({ rows: 48, uncoded: 7, compared: 40, unmatched: 1 });
    expect(json.findings.filter(({ rule }: Json) => rule === "empty-code")).toHaveLength(7);
  });

  it("gives the .6417 of Krippendorff on three complete coders, not the .6348 of irr", () => {
    const { json } = runJson(argsOf(publishedCase("irr-kripp-alpha-bug"), "nominal"));
    const { estimate } = json.pooled.krippendorffAlpha;
    expect(estimate).toBeCloseTo(163 / 254, 14);
    expect(Math.abs(estimate - fractionOf(exactFile.wrong.irr_alpha_nominal))).toBeGreaterThan(0.006);
  });

  it("does not stack codes: two codes of κ = 0 pool to 0, where the stack has .575", () => {
    const { frequent, rare, stacked } = exactFile.wrong.stacked_codes;
    const cells = ({ table }: { table: number[][] }) =>
      table.flatMap((row, a) => row.flatMap((n, b) => Array.from({ length: n }, () => [a, b] as const)));
    const [first, second] = [cells({ table: frequent }), cells({ table: rare })];
    const rows = first.flatMap((given, u) =>
      [0, 1].flatMap((coder) => [
        // Whoever gave neither code says so with a third, so that the segment was not passed over.
        { segment: u, coder: "AB"[coder], code: "looked" },
        ...(given[coder] === 0 ? [{ segment: u, coder: "AB"[coder], code: "frequent" }] : []),
        ...(second[u]![coder] === 0 ? [{ segment: u, coder: "AB"[coder], code: "rare" }] : []),
      ]),
    );
    const { json } = runJson(["agreement", write("stacked.csv", csvOf(rows)), "--unit", "segment"]);
    expect(json.pooled.kind).toBe("codes");
    expect(json.pooled.n).toBe(400);
    expect(Math.abs(json.pooled.cohenKappa.estimate)).toBeLessThan(1e-12);
    expect(fractionOf(stacked)).toBeCloseTo(0.575, 3);
  });
});

type Span = readonly [coder: string, start: number, end: number];

/** Free coding of one code in one document. */
function characterFile(name: string, length: number, spans: readonly Span[]): string {
  const rows = spans.map(([coder, start, end]) => ({
    ...{ document: "D", "document length": length, coder, code: "x", start, end },
  }));
  return write(name, csvOf(rows));
}

describe("the built program on characters", () => {
  it.each([
    [
      "qualcoder-kappa-is-not-kappa",
      1000,
      [
        ["A", 0, 100],
        ["B", 50, 150],
      ],
    ],
    // How the 150 are split between the coders is not published; the case has all of them with one.
    [
      "nvivo-help-1000chars",
      1000,
      [
        ["A", 0, 200],
        ["B", 0, 50],
      ],
    ],
    [
      "krippendorff1995-A-digitized",
      24,
      [
        ["A", 2, 10],
        ["A", 14, 20],
        ["B", 4, 8],
        ["B", 15, 17],
      ],
    ],
  ] as [string, number, Span[]][])("agrees with the exact fractions of %s", (id, length, spans) => {
    const { exact } = publishedCase(id);
    const { json } = runJson(["agreement", characterFile(`${id}.csv`, length, spans), "--unit", "character"]);
    compared = 0;
    expect([json.units, json.codes.length]).toEqual([length, 1]);
    for (const figures of [json.pooled, json.codes[0]]) {
      near(figures.krippendorffAlpha, exact["krippendorff_alpha_nominal"], "alpha");
      for (const name of ["percent_agreement", "cohen_kappa", "fleiss_kappa", "gwet_ac1"] as const)
        near(figures[POOLED[name]], exact[name], name);
      near(figures.prevalence, exact["prevalence:1"], "prevalence");
      near(figures.holsti, exact["holsti_code:1"], "holsti");
    }
    expect(compared).toBe(14);
  });

  it("gives κ = 4/9 where QualCoder's figure is 0.2987", () => {
    const file = characterFile("qualcoder.csv", 1000, [
      ["A", 0, 100],
      ["B", 50, 150],
    ]);
    const { json } = runJson(["agreement", file, "--unit", "character"]);
    expect(relativeError(json.pooled.cohenKappa.estimate, 4 / 9)).toBeLessThan(1e-12);
    expect(fractionOf(exactFile.wrong.qualcoder_kappa)).toBeCloseTo(0.2987, 4);
  });
});

/** What agreement.json has and this command does not give: where coders cut the text, not what they call a given piece. */
const NOT_COVERED = ["krippendorff2004-alphaU", "krippendorff1995-alphaU", "dkpro-alphaU-small"];

describe("the cases of agreement.json", () => {
  it("are all run through the program, but for the three of α_U, which it does not have", () => {
    const all = Object.keys(exactFile.cases);
    expect(publishedCases.map(({ id }) => id).sort()).toEqual(all.sort());
    expect(all).toHaveLength(22);
    for (const id of NOT_COVERED) expect(all).not.toContain(id);
  });
});
