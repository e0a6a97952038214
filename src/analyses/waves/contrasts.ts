import { isAbsent } from "../../core/reason.ts";
import { differencesOf, type PairedSample } from "../../core/sample.ts";
import { POST, PRE } from "../../data/scores/participants.ts";
import { wavePairs, wavePairsByCohort, waveScores } from "../../data/scores/wave-tally.ts";
import { compareOf } from "../compare-group.ts";
import { holmFamily } from "../holm-family.ts";
import type { Waves } from "../schemas/waves.schema.ts";
import type { CompareSettings } from "../settings.ts";
import { followUpsOf, type WaveStudy } from "./wave-study.ts";

/**
 * The planned contrasts: pre → post, then for each follow-up post → it and pre → it. Each is a full paired comparison of
 * everybody with both scores. Holm goes over their t tests; one without a p is no member of the family.
 */
export function contrastsOf(study: WaveStudy, settings: CompareSettings): Waves["contrasts"] {
  const { tally, names, hasCohort, group } = study;
  const steps = [
    [PRE, POST] as const,
    ...followUpsOf(study).flatMap(({ wave }) => [[POST, wave] as const, [PRE, wave] as const]),
  ];
  const contrasts = steps.map(([from, to]) => {
    const clusters = hasCohort ? wavePairsByCohort(tally, from, to, group).map(differencesOf) : undefined;
    const available = {
      pre: waveScores(tally, from, {}, group),
      post: waveScores(tally, to, {}, group),
    };
    const pairs = wavePairs(tally, from, to, group);
    const ceiling = ceilingOf(pairs, settings);
    return {
      from: names[from]!,
      to: names[to]!,
      ...compareOf(pairs, settings, { available, clusters }),
      ...(ceiling === undefined ? {} : { ceiling }),
    };
  });
  const adjusted = holmFamily(contrasts.map(({ t }) => (isAbsent(t) ? undefined : t.p)));
  return contrasts.map((contrast, i) => {
    const pHolm = adjusted[i];
    return pHolm === undefined ? contrast : { ...contrast, pHolm };
  });
}

/** How many have the best possible score; `undefined` where the scale is not known. */
function ceilingOf(
  { pre, post, counts }: PairedSample,
  { scale, lowerIsBetter }: CompareSettings,
): Waves["contrasts"][number]["ceiling"] {
  if (scale === undefined) return undefined;
  const best = lowerIsBetter ? scale.min : scale.max;
  const at = (scores: Float64Array) =>
    counts.reduce((sum, count, i) => (scores[i] === best ? sum + count : sum), 0);
  return { pre: at(pre), post: at(post) };
}
