import { isAbsent } from "../core/reason.ts";
import { type PairedSample, type Sample, sampleOf } from "../core/sample.ts";
import { bootstrapIntervals } from "../statistics/bootstrap.ts";
import { dav } from "../statistics/dav.ts";
import { drm } from "../statistics/drm.ts";
import { dz } from "../statistics/dz.ts";
import { gav } from "../statistics/gav.ts";
import { glassPre } from "../statistics/glass-pre.ts";
import { gz } from "../statistics/gz.ts";
import { superiority } from "../statistics/superiority.ts";
import type { CompareGroup } from "./schemas/compare.schema.ts";
import type { CompareSettings } from "./settings.ts";

/**
 * Every effect size of METHODS by its own name; which one leads is for the report to say. All are of post − pre but for
 * superiority, which is about who improved.
 */
export function effectsOf(
  pairs: PairedSample,
  differences: Sample,
  { confidence, lowerIsBetter, bootstrap }: CompareSettings,
): CompareGroup["effects"] {
  const better = superiority(lowerIsBetter ? negated(differences) : differences, confidence);
  if (isAbsent(better)) return better;
  return {
    gav: gav(pairs, confidence),
    dav: dav(pairs, confidence),
    dz: dz(pairs, confidence),
    gz: gz(pairs, confidence),
    glassPre: glassPre(pairs, confidence),
    drm: drm(pairs),
    superiority: better,
    ...(bootstrap === undefined
      ? {}
      : {
          bootstrap: {
            gav: bootstrapIntervals(
              pairs,
              (resample) => {
                const figure = gav(resample, confidence);
                return isAbsent(figure) ? undefined : figure.estimate;
              },
              { ...bootstrap, confidence },
            ),
          },
        }),
  };
}

function negated({ values, counts }: Sample): Sample {
  return sampleOf(
    values.map((value) => -value),
    counts,
  );
}
