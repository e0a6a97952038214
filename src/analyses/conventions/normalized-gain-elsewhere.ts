import { absent } from "../../core/reason.ts";
import type { PairedSample } from "../../core/sample.ts";
import type { Scale } from "../../data/scores/scale.ts";
import { categoryOfClass } from "../category-of-class.ts";
import { reflect } from "../reflect.ts";
import type { ConventionsOfGroup } from "../schemas/conventions.schema.ts";
import type { GainsGroup } from "../schemas/gains.schema.ts";

/** N-gain as theses compute it in a spreadsheet: the mean of individual gains, and their categories by division. */
export function normalizedGainElsewhere(
  pairs: PairedSample,
  gained: GainsGroup,
  scale: Scale | undefined,
  lowerIsBetter: boolean,
): ConventionsOfGroup["normalizedGain"] {
  if (scale === undefined) return absent("no-scale");
  const { classAverageNormalizedGain: ofClass, individualNormalizedGain: individual, categories } = gained;
  if (!("estimate" in ofClass)) return ofClass;
  if (!("mean" in individual)) return individual;
  if (!("high" in categories)) return categories;
  return {
    classAverage: ofClass.estimate,
    category: ofClass.category,
    individualMean: individual.mean,
    individualCategory: categoryOfClass(individual.mean),
    undefined: individual.undefined,
    bands: categories,
    binaryBands: binaryBands(lowerIsBetter ? reflect(pairs, scale) : pairs, scale),
  };
}

/** Hake's categories of (y − x)/(U − x) in binary floating point: gains of exactly .7 or .3 may fall below them. */
function binaryBands({ pre, post, counts }: PairedSample, { max }: Scale) {
  const bands = { high: 0, medium: 0, low: 0 };
  for (const [i, count] of counts.entries()) {
    if (pre[i] === max) continue;
    const gain = (post[i]! - pre[i]!) / (max - pre[i]!);
    bands[gain >= 0.7 ? "high" : gain >= 0.3 ? "medium" : "low"] += count;
  }
  return bands;
}
