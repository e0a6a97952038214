import type { Sample } from "../../../core/sample.ts";
import { scoresOf } from "../../../data/scores/tally.ts";
import { binomialUpper } from "../../../statistics/distributions/binomial.ts";
import { exampleScores } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";

/** Of ten final digits two are 0 and 5. */
const CHANCE = 0.2;
/** So rare by chance that it will not be met in a lifetime of files. */
const RARE = 1e-6;
/** Of very many people a small preference is sure as well, and says little of how the scores were made. */
const LEAST_SHARE = 0.4;
/** Other final digits than these few are a test whose marks come in steps. */
const FEWEST_OTHER_DIGITS = 3;

const rounded = (people: number) =>
  exampleScores(
    Array.from({ length: 40 }, (_, i): [number, number] => [
      i < people ? 30 + 5 * (i % 8) : 31 + i,
      62 + ((7 * i) % 31),
    ]),
  );

/**
 * Far more scores that end in 0 or 5 than chance would give, among scores that end in other digits too: estimated or
 * rounded by hand, for a test in steps of five has no others. The upper tail of the binomial with p = .2.
 */
export const digitPreference: CheckRule = {
  id: "digit-preference",
  category: "scores",
  severity: "info",
  example: {
    breaks: { "nilai.csv": rounded(30) },
    passes: { "nilai.csv": rounded(12) },
    at: { file: "nilai.csv", column: "pre" },
  },
  scores({ scores }, report) {
    for (const wave of ["pre", "post"] as const) {
      const { n, preferred, others } = finalDigits(scoresOf(scores.tally, wave, "available"));
      if (others < FEWEST_OTHER_DIGITS || preferred < LEAST_SHARE * n) continue;
      if (binomialUpper(preferred - 1, n, CHANCE) > RARE) continue;
      const args = { count: preferred, n, expected: Math.round(CHANCE * n) };
      report({ file: scores.inputs[0]!.path, column: scores.columns[wave].header, args });
    }
  },
};

/** Whole scores, how many of them end in 0 or 5, and how many other final digits there are. */
function finalDigits({ values, counts }: Sample) {
  let [n, preferred] = [0, 0];
  const others = new Set<number>();
  for (const [i, value] of values.entries()) {
    if (!Number.isSafeInteger(value)) continue;
    const digit = Math.abs(value) % 10;
    n += counts[i]!;
    if (digit % 5 === 0) preferred += counts[i]!;
    else others.add(digit);
  }
  return { n, preferred, others: others.size };
}
