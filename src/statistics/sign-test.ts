import { type Absent, absent } from "../core/reason.ts";
import type { Sample } from "../core/sample.ts";
import { binomialLower } from "./distributions/binomial.ts";

/** How many rose and fell, and the test's two-sided p or the reason why there is none. */
export type SignTest = { readonly positive: number; readonly negative: number } & (
  | { readonly p: number }
  | Absent
);

/**
 * Definition: sign test: did as many rise as fell?
 * Formula: p = min(1, 2·P(K ≤ min(n₊, n₋))), K binomial with n = n₊ + n₋ and ½; zeros are left out.
 * Shapes: differences (post − pre) as a tally.
 * Units, range, null value: probability; 1 where as many rose as fell.
 * Undefined when: every difference is 0 (p absent, "no-non-zero-differences"; the counts stay).
 * Agrees with: R `binom.test(n₊, n₊ + n₋)`, tests/oracles/scores.json.
 * Source: Arbuthnott (1710), Phil. Trans. 27, 186–190; Hollander, Wolfe & Chicken (2014), section 3.4.
 */
export function signTest({ values, counts }: Sample): SignTest {
  let positive = 0;
  let negative = 0;
  for (let i = 0; i < values.length; i++) {
    if (values[i]! > 0) positive += counts[i]!;
    else if (values[i]! < 0) negative += counts[i]!;
  }
  const n = positive + negative;
  if (n === 0) return { positive, negative, ...absent("no-non-zero-differences") };
  return { positive, negative, p: Math.min(1, 2 * binomialLower(Math.min(positive, negative), n, 0.5)) };
}
