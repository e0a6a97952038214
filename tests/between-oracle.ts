import { readFileSync } from "node:fs";
import { type PairedSample, pairedSampleOf } from "../src/core/sample.ts";
import type { AncovaTable } from "../src/statistics/ancova-design.ts";

interface OracleTest {
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
}

/** R's numbers for one set of people in groups. */
export interface BetweenOracle {
  readonly rows: {
    readonly pre: readonly (number | null)[];
    readonly post: readonly (number | null)[];
    readonly g: readonly string[];
    readonly [covariate: string]: readonly (number | string | null)[];
  };
  readonly covariates: readonly ("numeric" | "categorical")[];
  readonly levels: readonly string[];
  readonly n: number;
  readonly ancova: OracleTest & {
    readonly partialEtaSquared: number;
    readonly meanPre: number;
    readonly slope: number;
    readonly slopeLow: number;
    readonly slopeHigh: number;
    readonly adjusted: readonly number[];
    readonly low: readonly number[];
    readonly high: readonly number[];
    readonly covariates: readonly OracleTest[];
    readonly homogeneity: OracleTest;
    readonly slopes: readonly (number | null)[];
  };
  readonly kruskalWallis: { readonly h: number; readonly df: number; readonly p: number };
  readonly levene: OracleTest;
  readonly welch?: OracleTest;
  /** Of every two groups: 1–2, 1–3, …, 2–3, … */
  readonly dppc2?: number | readonly number[];
}

const file = new URL("./oracles/between.json", import.meta.url);

/** Every case of between.json. */
export const betweenOracles = Object.entries(
  (JSON.parse(readFileSync(file, "utf8")) as { cases: Record<string, BetweenOracle> }).cases,
);

/** The people of a case with both scores, as a table; groups by their position in `levels`. @param shift added to all scores */
export function tableOf({ rows, covariates, levels }: BetweenOracle, shift = 0): AncovaTable {
  const kept = rows.g.flatMap((_, i) => (rows.pre[i] === null || rows.post[i] === null ? [] : [i]));
  return {
    group: Int32Array.from(kept, (i) => levels.indexOf(rows.g[i]!)),
    pre: Float64Array.from(kept, (i) => rows.pre[i]! + shift),
    post: Float64Array.from(kept, (i) => rows.post[i]! + shift),
    covariates: covariates.map((kind, c) => {
      const cells = kept.map((i) => rows[`z${c + 1}`]![i]!);
      if (kind === "numeric")
        return { kind, values: Float64Array.from(cells, (x) => (x === null ? Number.NaN : Number(x))) };
      const known = [...new Set(cells.filter((cell) => cell !== null))];
      return { kind, codes: Int32Array.from(cells, (cell) => known.indexOf(cell)) };
    }),
    counts: new Float64Array(kept.length).fill(1),
  };
}

/** The pairs of each group of a case, of those of whom all covariates are known. */
export function groupsOf(oracle: BetweenOracle): PairedSample[] {
  const { group, pre, post, covariates } = tableOf(oracle);
  const isKnown = (i: number) =>
    covariates.every((c) => (c.kind === "numeric" ? !Number.isNaN(c.values[i]!) : c.codes[i]! >= 0));
  return oracle.levels.map((_, position) => {
    const rows = [...group.keys()].filter((i) => group[i] === position && isKnown(i));
    return pairedSampleOf(
      rows.map((i) => pre[i]!),
      rows.map((i) => post[i]!),
    );
  });
}
