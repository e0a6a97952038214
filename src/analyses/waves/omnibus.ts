import { isAbsent } from "../../core/reason.ts";
import { completeCases } from "../../data/scores/wave-tally.ts";
import { friedman } from "../../statistics/friedman.ts";
import { repeatedMeasures } from "../../statistics/repeated-measures.ts";
import { sphericity } from "../../statistics/sphericity.ts";
import type { Waves } from "../schemas/waves.schema.ts";
import type { WaveStudy } from "./wave-study.ts";

/** Do the waves differ at all? Of everybody with a score in every wave. */
export function omnibusOf({
  tally,
  names,
  group,
}: WaveStudy): Pick<Waves, "n" | "anova" | "mauchly" | "greenhouseGeisser" | "huynhFeldt" | "friedman"> {
  const sample = completeCases(
    tally,
    names.map((_, wave) => wave),
    group,
  );
  const spherical = sphericity(sample);
  return {
    n: sample.n,
    anova: repeatedMeasures(sample),
    ...(isAbsent(spherical)
      ? { mauchly: spherical, greenhouseGeisser: spherical, huynhFeldt: spherical }
      : spherical),
    friedman: friedman(sample),
  };
}
