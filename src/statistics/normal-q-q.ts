import { type Absent, absent } from "../core/reason.ts";
import type { Sample } from "../core/sample.ts";
import { normalLower, normalQuantile } from "./distributions/normal.ts";
import { normalDensity } from "./distributions/normal-density.ts";
import { quantile } from "./quantile.ts";

/** A value, how often it is there, and the normal quantile it is set against. */
export interface QQPoint {
  readonly normal: number;
  readonly value: number;
  readonly count: number;
}

/** value = intercept + slope · normal quantile. */
interface QQLine {
  readonly intercept: number;
  readonly slope: number;
}

export interface NormalQQ {
  readonly n: number;
  /** One per distinct value, in ascending order. */
  readonly points: readonly QQPoint[];
  readonly line: QQLine;
}

/**
 * Definition: normal Q–Q points: the values against the quantiles that a normal sample of that size would have.
 * Formula: Φ⁻¹((i − a)/(n + 1 − 2a)), a = ⅜ for n ≤ 10, else ½; equal values share the mean of their ranks i. The line goes
 * through the quartiles (type 7) of the values and those of the normal distribution.
 * Shapes: a sample as a tally.
 * Units, range, null value: values in those of the scores; normal quantiles in standard deviations; points on the line where
 * the values are normal. The slope is 0 where the quartiles are equal.
 * Undefined when: n < 3 ("too-few-pairs"), all values equal ("no-variation").
 * Agrees with: R `qqnorm`, `qqline`, `ppoints` (ties: of `rank(ties.method = "average")`), tests/oracles/q-q.json.
 * Source: Wilk & Gnanadesikan (1968), Biometrika 55, 1–17; positions: Blom (1958) for n ≤ 10, Hazen (1914) beyond.
 */
export function normalQQ(sample: Sample): NormalQQ | Absent {
  const { values, counts, n } = sample;
  if (n < 3) return absent("too-few-pairs");
  if (values.length === 1) return absent("no-variation");
  const a = n <= 10 ? 3 / 8 : 1 / 2;
  let below = 0;
  const points = Array.from(values, (value, i): QQPoint => {
    const count = counts[i]!;
    const rank = below + (count + 1) / 2;
    below += count;
    return { normal: normalQuantile((rank - a) / (n + 1 - 2 * a)), value, count };
  });
  const [q1, q3] = [quantile(sample, 0.25), quantile(sample, 0.75)];
  const slope = (q3 - q1) / (2 * normalQuantile(0.75));
  return { n, points, line: { slope, intercept: q1 / 2 + q3 / 2 } };
}

/**
 * Definition: between which values a point of a normal Q–Q plot lies in 95 % (or `level`) of normal samples, each point taken
 * by itself: of many points some lie outside.
 * Formula: fit ± Φ⁻¹((1 + level)/2) · (slope/φ(z)) · √(P(1 − P)/n), P = Φ(z), fit = intercept + slope · z.
 * Units: those of the scores. Undefined when: the slope is 0, for it stands for the standard deviation.
 * Errors: RangeError for a NaN.
 * Agrees with: R `car::qqPlot(line = "quartiles")`, tests/oracles/q-q.json.
 * Source: Fox (2016), Applied Regression Analysis and Generalized Linear Models, 3rd ed., section 3.1.3.
 */
export function qqBand(
  { n, line }: Pick<NormalQQ, "n" | "line">,
  normal: number,
  level = 0.95,
): { readonly low: number; readonly high: number } | undefined {
  if (line.slope === 0) return undefined;
  const p = normalLower(normal);
  const error = (line.slope / normalDensity(normal)) * Math.sqrt((p * (1 - p)) / n);
  const reach = normalQuantile((1 + level) / 2) * error;
  const fit = line.intercept + line.slope * normal;
  return { low: fit - reach, high: fit + reach };
}
