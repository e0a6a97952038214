import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { Sample } from "../core/sample.ts";
import { compensatedSum } from "./compensated-sum.ts";
import { decimalUnitOf, inUnits, originNear } from "./decimal-unit.ts";
import { fUpper } from "./distributions/f.ts";
import { hasSpread } from "./has-spread.ts";
import { centralSquares, sumsAbout } from "./sum-of-squares.ts";

/** A one-way analysis of variance; `f` and `p` are absent where nothing varies within the groups. */
export interface OneWayAnova {
  readonly dfBetween: number;
  readonly dfWithin: number;
  readonly ssBetween: number;
  readonly ssWithin: number;
  readonly msBetween: number;
  readonly msWithin: number;
  readonly f?: number;
  readonly p?: number;
}

/**
 * One-way analysis of variance.
 *
 * Definition: do the means of k groups differ by more than the scatter within them explains?
 * Formula: F = (Σ nᵢ(x̄ᵢ − x̄)²/(k − 1))/(Σ Σ (xᵢⱼ − x̄ᵢ)²/(N − k)), sums of squares taken in whole units of the last
 * decimal about one near origin.
 * Shapes: one sample per group; empty groups are left out. Units: SS and MS in squared scores, F ≥ 0.
 * Undefined when: fewer than two groups, or nobody more than groups (`too-few-pairs`).
 * Agrees with: R anova(lm(x ~ g)); NIST StRD (oracle nist-anova.json), the oracle scores.json, `between.oneWay`.
 * Source: Fisher (1925), Statistical Methods for Research Workers, ch. VII.
 */
export function oneWayAnova(groups: readonly Sample[]): OneWayAnova | Absent {
  const filled = groups.filter((group) => group.n > 0);
  const k = filled.length;
  const total = filled.reduce((n, group) => n + group.n, 0);
  if (k < 2 || total <= k) return absent("too-few-pairs");
  const unit = decimalUnitOf(...filled.map((group) => group.values));
  const centre = filled.reduce((sum, { values }) => sum + inUnits(values[0]!, unit) / k, 0);
  const origin = originNear(centre, unit);
  const sums = filled.map((group) => sumsAbout(origin, group, unit));
  const grand = compensatedSum(k, (i) => sums[i]!.first) / total;
  const between = compensatedSum(k, (i) => {
    const distance = sums[i]!.first / sums[i]!.n - grand;
    return sums[i]!.n * distance * distance;
  });
  const within = compensatedSum(k, (i) => (hasSpread(filled[i]!.values) ? centralSquares(sums[i]!) : 0));
  const squaredUnits = unit.perOne * unit.perOne;
  const dfBetween = k - 1;
  const dfWithin = total - k;
  const table = {
    dfBetween,
    dfWithin,
    ssBetween: between / squaredUnits,
    ssWithin: within / squaredUnits,
    msBetween: between / dfBetween / squaredUnits,
    msWithin: within / dfWithin / squaredUnits,
  };
  if (!Object.values(table).every(Number.isFinite)) return absent("not-computable");
  if (within === 0) return table;
  const f = between / dfBetween / (within / dfWithin);
  return { ...table, f, p: fUpper(f, dfBetween, dfWithin) };
}
