import { subtract } from "../core/decimal.ts";
import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import { type Sample, sampleOf } from "../core/sample.ts";
import type { FTest } from "./f-test.ts";
import { oneWayAnova } from "./one-way.ts";
import { quantile } from "./quantile.ts";

/**
 * Levene's test with medians (Brown–Forsythe).
 *
 * Definition: do some groups scatter more than others?
 * Formula: one-way F of |xᵢⱼ − medianᵢ|, distances taken on the decimals as written.
 * Shapes: one sample per group; empty groups are left out; a group of one stays, with a distance of 0, as in R.
 * Undefined when: fewer than two groups have anybody (`too-few-groups`), nobody more than groups (`too-few-pairs`), the
 * distances do not vary within the groups (`no-variation`).
 * Agrees with: R car::leveneTest(x, g, center = median) (oracle scores.json, `between.levene`; between.json).
 * Source: Brown & Forsythe (1974), JASA 69, 364–367, https://doi.org/10.1080/01621459.1974.10482955.
 */
export function levene(groups: readonly Sample[]): FTest | Absent {
  const filled = groups.filter(({ n }) => n > 0);
  if (filled.length < 2) return absent("too-few-groups");
  const anova = oneWayAnova(filled.map(distancesFromMedian));
  if ("reason" in anova) return anova;
  const { f, p, dfBetween, dfWithin } = anova;
  return f === undefined || p === undefined
    ? absent("no-variation")
    : { f, df1: dfBetween, df2: dfWithin, p };
}

function distancesFromMedian(group: Sample): Sample {
  const median = quantile(group, 0.5);
  return sampleOf(
    group.values.map((value) => Math.abs(subtract(value, median))),
    group.counts,
  );
}
