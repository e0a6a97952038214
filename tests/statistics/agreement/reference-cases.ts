import { readFileSync } from "node:fs";
import { NOT_RATED, type Ratings, ratingsOf } from "../../../src/core/ratings.ts";

/** Ratings with what others found for them. */
export interface ReferenceCase {
  readonly id: string;
  readonly ratings: Ratings;
  readonly categories: readonly (string | number)[];
  /** Exact fractions by figure, made by tests/oracles/agreement.py. */
  readonly exact: Readonly<Record<string, string>>;
  readonly published: readonly PublishedFigure[];
}

interface PublishedFigure {
  readonly metric: string;
  readonly published: number;
  readonly published_tolerance: number;
  /** Disagreements, as Krippendorff has them. */
  readonly Do?: number;
  readonly De?: number;
  /** AC1's chance agreement. */
  readonly pe?: number;
}

type Unit = readonly (string | number | null)[];
type Data =
  | { kind: "contingency"; categories: (string | number)[]; table: number[][] }
  | { kind: "raw"; units: Unit[] }
  | { kind: "counts"; categories: (string | number)[]; counts: number[][] }
  | {
      kind: "char_counts";
      both: number;
      one_only?: number;
      a_only?: number;
      b_only?: number;
      neither: number;
    }
  | { kind: "units" };

const published = read("agreement.json") as {
  cases: { id: string; data: Data; expected: PublishedFigure[]; notes?: string }[];
};

export const exactFile = read("agreement-exact.json") as {
  cases: Record<string, Record<string, string>>;
  wrong: Record<"irr_alpha_nominal" | "irr_alpha_interval" | "qualcoder_kappa", string> & {
    stacked_codes: { frequent: number[][]; rare: number[][]; stacked: string };
  };
  invented: { categories: number[]; units: Unit[]; exact: Record<string, string> }[];
};

/** Every figure of agreement.json, with the kind of data of its case. */
export const publishedFigures = published.cases.flatMap(({ id, data, expected }) =>
  expected.map((figure) => ({ id, kind: data.kind, metric: figure.metric })),
);

/** The cases of agreement.json that are ratings of units; stretches on a continuum (`units`) are another matter. */
export const publishedCases: readonly ReferenceCase[] = published.cases.flatMap(({ id, data, expected }) =>
  data.kind === "units"
    ? []
    : [{ id, ...ratingsFrom(data), exact: exactFile.cases[id]!, published: expected }],
);

/** Random ratings, some missing, with nothing but exact fractions. */
export const inventedCases: readonly ReferenceCase[] = exactFile.invented.map(
  ({ categories, units, exact }, i) => ({
    ...{ id: `invented ${i}`, categories, exact, published: [] },
    ratings: ratingsFromUnits(units, categories),
  }),
);

/** The case of agreement.json with this id. */
export function publishedCase(id: string): ReferenceCase {
  return publishedCases.find((one) => one.id === id)!;
}

/** "29/59" as a number; numerators beyond 2^53 lose their last digits only. */
export function fractionOf(text: string): number {
  const [numerator, denominator = "1"] = text.split("/");
  return Number(numerator) / Number(denominator);
}

/** The ratings of two coders from a table of counts: rows the first coder's categories, columns the second's. */
export function ratingsFromTable(table: readonly (readonly number[])[]): Ratings {
  const cells = table.flatMap((row, a) => row.map((count, b) => ({ unit: [a, b], count })));
  return ratingsOf(
    cells.map(({ unit }) => unit),
    { coders: 2, categories: table.length },
    cells.map(({ count }) => count),
  );
}

function ratingsFrom(data: Exclude<Data, { kind: "units" }>): Pick<ReferenceCase, "ratings" | "categories"> {
  if (data.kind === "contingency") {
    return { ratings: ratingsFromTable(data.table), categories: data.categories };
  }
  if (data.kind === "raw") {
    const seen = new Set(data.units.flat().filter((rating) => rating !== null));
    const categories = [...seen].sort((a, b) => (a < b ? -1 : 1));
    return { ratings: ratingsFromUnits(data.units, categories), categories };
  }
  if (data.kind === "counts") {
    const units = data.counts.map((row) =>
      row.flatMap((n, k) => Array.from({ length: n }, () => data.categories[k]!)),
    );
    return { ratings: ratingsFromUnits(units, data.categories), categories: data.categories };
  }
  const { both, one_only = 0, a_only = one_only, b_only = 0, neither } = data;
  return {
    ratings: ratingsFromTable([
      [neither, b_only],
      [a_only, both],
    ]),
    categories: [0, 1],
  };
}

function ratingsFromUnits(units: readonly Unit[], categories: readonly (string | number)[]): Ratings {
  const indices = units.map((unit) =>
    unit.map((rating) => (rating === null ? NOT_RATED : categories.indexOf(rating))),
  );
  return ratingsOf(indices, { coders: units[0]!.length, categories: categories.length });
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../oracles/${name}`, import.meta.url), "utf8"));
}
