import { differencesOf, type PairedSample, postOf, preOf, type Sample } from "../../core/sample.ts";
import { tukeyHinges, weightedAverageQuartiles } from "../../statistics/other-quartiles.ts";
import { quantile } from "../../statistics/quantile.ts";
import type { ConventionsOfGroup } from "../schemas/conventions.schema.ts";

/** Quartiles by the conventions of other programs; the median is the same in all of them. */
export function quartilesElsewhere(pairs: PairedSample): ConventionsOfGroup["quartiles"] {
  if (pairs.n === 0) return [];
  const row = (of: ConventionsOfGroup["quartiles"][number]["of"], sample: Sample) => ({
    of,
    ours: { q1: quantile(sample, 0.25), q3: quantile(sample, 0.75) },
    weightedAverage: weightedAverageQuartiles(sample),
    hinges: tukeyHinges(sample),
  });
  return [row("pre", preOf(pairs)), row("post", postOf(pairs)), row("difference", differencesOf(pairs))];
}
