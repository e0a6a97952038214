import { absent, isAbsent } from "../core/reason.ts";
import { differencesOf } from "../core/sample.ts";
import type { ScoreTable } from "../data/scores/score-table.ts";
import { pairsOf } from "../data/scores/tally.ts";
import { pairedT } from "../statistics/paired-t.ts";
import { FEWEST_PAIRS } from "./compare-group.ts";
import { holmFamily } from "./holm-family.ts";
import type { CompareResult } from "./schemas/compare.schema.ts";
import type { GainsResult } from "./schemas/gains.schema.ts";
import type { CompareOutcomes, FamilyMember, GainsOutcomes } from "./schemas/outcomes.schema.ts";

/** How an outcome was asked for, as on the command line. */
interface AskedFor {
  readonly name: "outcome" | "subscale";
  readonly text: string;
  /** What the columns of a subscale's items begin with. */
  readonly prefixes?: readonly [pre: string, post: string];
}

/** One outcome, analysed. */
export interface AnalysedOutcome<Result> {
  readonly outcome: string;
  readonly asked: AskedFor;
  readonly table: ScoreTable;
  readonly result: Result;
}

/** Several outcomes of the same people as one result of `gains`. */
export function gainsOutcomes(outcomes: readonly AnalysedOutcome<GainsResult>[]): GainsOutcomes {
  return { report: "gains", ...together(outcomes), outcomes: outcomes.map(partOf) };
}

/** Several outcomes of the same people as one result of `compare`. */
export function compareOutcomes(outcomes: readonly AnalysedOutcome<CompareResult>[]): CompareOutcomes {
  return { report: "compare", ...together(outcomes), outcomes: outcomes.map(partOf) };
}

/**
 * The mean difference of every outcome, of everybody, as one family: Holm's adjustment over the paired t tests of the
 * outcomes that were declared. An outcome without a test is not in the family.
 */
function familyOf(
  outcomes: readonly { readonly outcome: string; readonly table: ScoreTable }[],
  confidence: number,
): FamilyMember[] {
  const tests = outcomes.map(({ outcome, table }) => {
    const pairs = pairsOf(table.tally);
    const test = pairs.n < FEWEST_PAIRS ? absent("too-few-pairs") : pairedT(differencesOf(pairs), confidence);
    return { outcome, n: pairs.n, test };
  });
  const adjusted = holmFamily(tests.map(({ test }) => (isAbsent(test) ? undefined : test.p)));
  return tests.map(({ outcome, n, test }, i): FamilyMember => {
    if (isAbsent(test)) return { outcome, n, ...test };
    const { statistic: t, df, p, meanDifference } = test;
    return { outcome, n, meanDifference, t, df, p, pHolm: adjusted[i]! };
  });
}

function together<Result extends GainsResult | CompareResult>(outcomes: readonly AnalysedOutcome<Result>[]) {
  const { formatVersion, generator, engine, descriptor, inputs, options } = outcomes[0]!.result;
  const { confidence, minCell, bootstrap } = options;
  const prefixes = outcomes.find(({ asked }) => asked.prefixes !== undefined)?.asked.prefixes;
  const all = outcomes.flatMap(({ result }) => result.findings);
  return {
    formatVersion,
    generator,
    engine,
    ...(descriptor !== undefined && { descriptor }),
    inputs,
    options: {
      confidence,
      // A study's instruments may differ in it; each outcome has its own.
      lowerIsBetter: outcomes.every(({ result }) => result.options.lowerIsBetter),
      minCell,
      ...(bootstrap !== undefined && { bootstrap }),
      outcomes: outcomes.map(({ asked }) => `${asked.name} ${asked.text}`),
      ...(prefixes !== undefined && { prefixes: [...prefixes] as [string, string] }),
    },
    family: familyOf(outcomes, confidence),
    // What is wrong with the file as a whole is found with every outcome, and told once.
    findings: [...new Map(all.map((finding) => [JSON.stringify(finding), finding])).values()],
  };
}

function partOf<Result extends GainsResult | CompareResult>({ outcome, result }: AnalysedOutcome<Result>) {
  const {
    report: _r,
    formatVersion: _f,
    generator: _g,
    engine: _e,
    descriptor: _d,
    inputs: _i,
    ...its
  } = result;
  return { outcome, ...its };
}
