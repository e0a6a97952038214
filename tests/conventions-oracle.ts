import { readFileSync } from "node:fs";

type Pair = readonly [number, number];
type OfScores = Readonly<Record<"pre" | "post" | "d", Pair>>;

/** What R and PSPP print of one set of pairs. */
export interface ConventionsCase {
  readonly name: string;
  readonly pre: readonly number[];
  readonly post: readonly number[];
  readonly pspp: {
    readonly z: number;
    readonly quartiles: Readonly<
      Record<"pre" | "post" | "d", { weightedAverage: Pair; hinges: Pair; frequencies: Pair }>
    >;
  };
  readonly type6: OfScores;
  readonly fivenum: OfScores;
  readonly wilcox: number;
  readonly wilcoxUncorrected: number;
  readonly jaspZ: number;
  readonly jaspLevel: number;
  readonly jasp: Pair;
  readonly hedges: number;
  /** High, medium, low; empty where a score lies outside 0–100. */
  readonly bands: readonly number[];
}

/** Made by `tests/oracles/conventions.R`. */
export const conventionsCases = (
  JSON.parse(readFileSync(new URL("./oracles/conventions.json", import.meta.url), "utf8")) as {
    cases: ConventionsCase[];
  }
).cases;
