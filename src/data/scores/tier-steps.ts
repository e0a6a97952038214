import { type PairedSample, pairedSampleOf } from "../../core/sample.ts";
import { classOf, type Meaning, scoreOf } from "./classify.ts";
import { type Participants, POST, PRE } from "./participants.ts";
import type { TierOfGroup } from "./tiers-of-groups.ts";

/** People followed from one tier to the next they took: the post-test of one beside the pre-test of the other. */
export interface TierStep {
  readonly from: string;
  readonly to: string;
  /** `pre` is the post-test of `from`, `post` the pre-test of `to`. */
  readonly pairs: PairedSample;
  /** Who took both tiers but lacks one of the two scores. */
  readonly incomplete: number;
}

/**
 * Follows everybody who stands in several tiers from each to the next they took. Who stands twice in one tier is left
 * out: nobody knows which comes first.
 * @returns the steps, and how many were left out
 * @param tierOf the tier of a group's code
 */
export function tierSteps(
  participants: Participants,
  meaning: Meaning,
  tierOf: (group: number) => TierOfGroup | undefined,
): { readonly steps: TierStep[]; readonly twice: number } {
  const steps = new Map<
    string,
    { from: TierOfGroup; to: TierOfGroup; post: number[]; pre: number[]; incomplete: number }
  >();
  let twice = 0;
  for (let i = 0; i < participants.size; i++) {
    const tiers = participants
      .inOtherGroups(i)
      .flatMap((person) => {
        const tier = tierOf(participants.group.get(person));
        return tier === undefined ? [] : [{ person, ...tier }];
      })
      .sort((a, b) => a.place - b.place);
    if (new Set(tiers.map(({ place }) => place)).size < tiers.length) {
      twice += 1;
      continue;
    }
    for (const [at, from] of tiers.slice(0, -1).entries()) {
      const to = tiers[at + 1]!;
      const key = `${from.place} ${to.place}`;
      const step = steps.get(key) ?? { from, to, post: [], pre: [], incomplete: 0 };
      steps.set(key, step);
      const [last, first] = [usable(from.person, POST), usable(to.person, PRE)];
      if (Number.isNaN(last) || Number.isNaN(first)) step.incomplete += 1;
      else {
        step.post.push(last);
        step.pre.push(first);
      }
    }
  }
  const inOrder = [...steps.values()]
    .sort((a, b) => a.from.place - b.from.place || a.to.place - b.to.place)
    .map(({ from, to, post, pre, incomplete }) => ({
      from: from.tier,
      to: to.tier,
      pairs: pairedSampleOf(post, pre),
      incomplete,
    }));
  return { steps: inOrder, twice };

  function usable(person: number, wave: number): number {
    const flowClass = classOf(participants, person, meaning);
    const isOut = flowClass === "duplicates" || flowClass === "invalid";
    return isOut ? Number.NaN : scoreOf(participants, person, wave, meaning);
  }
}
