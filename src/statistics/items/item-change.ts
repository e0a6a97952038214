import type { Absent } from "../../core/reason.ts";
import { absent } from "../../core/reason.ts";
import type { PairedSample } from "../../core/sample.ts";
import { type ExactMcNemar, exactMcNemar } from "../mcnemar.ts";

/** What became of one item between two waves: how many people. */
export interface ItemChange {
  /** Wrong before, right after. */
  readonly learned: number;
  /** Right both times. */
  readonly kept: number;
  /** Right before, wrong after. */
  readonly lost: number;
  /** Wrong both times. */
  readonly never: number;
  readonly mcnemar: ExactMcNemar | Absent;
}

/**
 * Change of one item scored 0 and 1.
 *
 * Definition: how many learned it, kept it, lost it, never had it; and whether learning was more frequent than losing.
 * Formula: counts of 0→1, 1→1, 1→0, 0→0; the exact McNemar test of learned against lost.
 * Shapes: everybody who answered the item in both waves.
 * Undefined when: nobody answered it twice (`too-few-pairs`), a score is neither 0 nor 1 (`not-dichotomous`); the test where
 * nobody changed (`no-changers`).
 * Agrees with: R mcnemar.exact by binom.test (oracle items.json).
 * Source: McNemar (1947), Psychometrika 12, 153–157, https://doi.org/10.1007/BF02295996.
 */
export function itemChange({ pre, post, counts, n }: PairedSample): ItemChange | Absent {
  if (n === 0) return absent("too-few-pairs");
  const isMark = (score: number) => score === 0 || score === 1;
  if (!pre.every(isMark) || !post.every(isMark)) return absent("not-dichotomous");
  const people = (before: number, after: number) =>
    counts.reduce((sum, count, i) => (pre[i] === before && post[i] === after ? sum + count : sum), 0);
  const [learned, lost] = [people(0, 1), people(1, 0)];
  return {
    learned,
    kept: people(1, 1),
    lost,
    never: people(0, 0),
    mcnemar: exactMcNemar(learned, lost),
  };
}
