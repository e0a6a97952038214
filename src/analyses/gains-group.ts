import { absent, isAbsent } from "../core/reason.ts";
import { differencesOf, type PairedSample, postOf, preOf, type Sample } from "../core/sample.ts";
import type { Scale } from "../data/scores/scale.ts";
import { bootstrapIntervals } from "../statistics/bootstrap.ts";
import { classAverageNormalizedGain } from "../statistics/class-average-gain.ts";
import { describe } from "../statistics/five-numbers.ts";
import { gainCategory } from "../statistics/gain-category.ts";
import { individualNormalizedGains } from "../statistics/individual-gain.ts";
import { mastery } from "../statistics/mastery.ts";
import { exactMcNemar } from "../statistics/mcnemar.ts";
import { meanInterval } from "../statistics/mean-interval.ts";
import { normalizedChanges } from "../statistics/normalized-change.ts";
import { pairedProportionDifference } from "../statistics/paired-proportions.ts";
import { reliableChange, reliableChangeThreshold } from "../statistics/reliable-change.ts";
import { standardDeviation } from "../statistics/standard-deviation.ts";
import { categoryOfClass } from "./category-of-class.ts";
import { effectiveness } from "./effectiveness.ts";
import { reflect } from "./reflect.ts";
import type { GainsGroup } from "./schemas/gains.schema.ts";
import type { GainsSettings } from "./settings.ts";

/** The figures of one group, without its name and where its rows went. */
export type GainsFigures = Omit<GainsGroup, "group" | "flow" | "attrition" | "clusterMeans">;

/**
 * How much did they gain? All figures of METHODS "Gains" on matched pairs.
 *
 * Differences are printed post − pre whatever is better; where lower is better, normalized gains, categories, ceiling
 * and mastery are taken on scores mirrored on the scale.
 */
export function gainsOf(pairs: PairedSample, settings: GainsSettings): GainsFigures {
  const { confidence, lowerIsBetter, scale } = settings;
  const differences = differencesOf(pairs);
  const up = countWhere(differences, (d) => d > 0);
  const down = countWhere(differences, (d) => d < 0);
  return {
    n: pairs.n,
    pre: describe(preOf(pairs)),
    post: describe(postOf(pairs)),
    gain: withInterval(differences, confidence, "t"),
    ...normalized(pairs, settings),
    improved: lowerIsBetter ? down : up,
    unchanged: pairs.n - up - down,
    lost: lowerIsBetter ? up : down,
    ceiling: scale === undefined ? absent("no-scale") : ceilingOf(pairs, scale, lowerIsBetter),
    ...(settings.mastery === undefined ? {} : { mastery: masteryOf(pairs, settings.mastery, settings) }),
    ...(settings.reliability === undefined
      ? {}
      : { reliableChange: reliableChangeOf(pairs, differences, settings.reliability, lowerIsBetter) }),
  };
}

function normalized(pairs: PairedSample, settings: GainsSettings) {
  const { confidence, scale } = settings;
  if (scale === undefined) {
    const none = absent("no-scale");
    return {
      classAverageNormalizedGain: none,
      individualNormalizedGain: none,
      normalizedChange: none,
      categories: none,
      ...(settings.effectiveness === true ? { effectiveness: none } : {}),
    };
  }
  const better = settings.lowerIsBetter ? reflect(pairs, scale) : pairs;
  const gains = individualNormalizedGains(better, scale);
  const changes = normalizedChanges(better, scale);
  const figures = (sample: Sample, undefinedCount: number, method: "t" | "t-approximate") => {
    const five = withInterval(sample, confidence, method);
    return isAbsent(five) ? five : { ...five, undefined: undefinedCount };
  };
  return {
    classAverageNormalizedGain: classAverage(better, scale, settings),
    individualNormalizedGain: figures(gains.sample, gains.undefined, "t-approximate"),
    normalizedChange: figures(changes.sample, changes.undefined, "t"),
    categories: categoriesOf(better, scale),
    ...(settings.effectiveness === true ? { effectiveness: effectiveness(better, scale) } : {}),
  };
}

function classAverage(pairs: PairedSample, scale: Scale, { confidence, bootstrap }: GainsSettings) {
  const gain = classAverageNormalizedGain(pairs, scale, confidence);
  if (isAbsent(gain)) return gain;
  const { estimate, interval, reason } = gain;
  const resampled =
    bootstrap === undefined
      ? {}
      : {
          bootstrap: bootstrapIntervals(
            pairs,
            (resample) => {
              const figure = classAverageNormalizedGain(resample, scale, confidence);
              return isAbsent(figure) ? undefined : figure.estimate;
            },
            { ...bootstrap, confidence },
          ),
        };
  return {
    estimate,
    ...(interval === undefined ? {} : { interval }),
    ...(reason === undefined ? {} : { reason }),
    category: categoryOfClass(estimate),
    ...resampled,
  };
}

function withInterval(sample: Sample, confidence: number, method: "t" | "t-approximate") {
  const five = describe(sample);
  if (isAbsent(five)) return five;
  const mean = meanInterval(sample, confidence, method);
  return isAbsent(mean) || mean.interval === undefined ? five : { ...five, interval: mean.interval };
}

function categoriesOf(pairs: PairedSample, scale: Scale) {
  const categories = { high: 0, medium: 0, low: 0 };
  for (const [i, pre] of pairs.pre.entries()) {
    const category = gainCategory(pre, pairs.post[i]!, scale);
    if (category !== undefined) categories[category] += pairs.counts[i]!;
  }
  return categories;
}

function ceilingOf(pairs: PairedSample, { min, max }: Scale, lowerIsBetter: boolean) {
  const end = lowerIsBetter ? min : max;
  return {
    pre: countWhere(preOf(pairs), (score) => score === end),
    post: countWhere(postOf(pairs), (score) => score === end),
  };
}

function masteryOf(pairs: PairedSample, threshold: number, { confidence, lowerIsBetter }: GainsSettings) {
  const found = mastery(pairs, threshold, confidence, lowerIsBetter);
  if (isAbsent(found)) return found;
  const { gained, lost } = found;
  return {
    threshold,
    ...found,
    change: pairedProportionDifference({ gained, lost, n: pairs.n }, confidence),
    mcnemar: exactMcNemar(gained, lost),
  };
}

function reliableChangeOf(
  pairs: PairedSample,
  differences: Sample,
  reliability: number,
  lowerIsBetter: boolean,
) {
  const sd = standardDeviation(preOf(pairs));
  if (typeof sd !== "number") return sd;
  const threshold = reliableChangeThreshold(sd, reliability);
  const counts = { improved: 0, unchanged: 0, worsened: 0 };
  for (const [i, d] of differences.values.entries()) {
    counts[reliableChange(lowerIsBetter ? -d : d, threshold)] += differences.counts[i]!;
  }
  return { reliability, threshold, ...counts };
}

function countWhere(sample: Sample, holds: (value: number) => boolean): number {
  return sample.counts.reduce((sum, count, i) => (holds(sample.values[i]!) ? sum + count : sum), 0);
}
