import type { Collected } from "./collect.ts";
import { conflictsOf } from "./conflicts.ts";
import type { FlowClass } from "./flow.ts";
import type { Interpretation } from "./interpret.ts";
import { NONE, type Participants, POST, PRE, type Wave } from "./participants.ts";
import type { CellReading } from "./read-cell.ts";
import type { KnownScale } from "./scale.ts";

/** Why a score cannot be used; each is an error finding. */
export type ScoreProblem =
  | "not-a-number"
  | "ambiguous-number"
  | "spreadsheet-error"
  | "out-of-scale"
  | "other-denominator";

/** What a cell means on the study's scale: a score, nothing, or a problem. */
export function problemOf(reading: CellReading, scale: KnownScale | undefined): ScoreProblem | undefined {
  if (reading.kind === "missing") return undefined;
  if (reading.kind === "invalid") return reading.rule;
  if (reading.outOf !== undefined && reading.outOf !== scale?.max) return "other-denominator";
  const outside = scale !== undefined && (reading.value < scale.min || reading.value > scale.max);
  return outside ? "out-of-scale" : undefined;
}

/** The score a participant has in a wave: a number, or NaN where there is none. */
export function scoreOf(
  participants: Participants,
  participant: number,
  wave: Wave,
  meaning: Meaning,
): number {
  const code = participants.text[wave]!.get(participant);
  return code === NONE ? Number.NaN : meaning.values[code]!;
}

/** What every code means: a value (NaN if missing or unusable) and its problem; and whom that puts in conflict. */
export interface Meaning {
  readonly values: Float64Array;
  readonly problems: readonly (ScoreProblem | undefined)[];
  /** Participants whose rows say different things of one wave. */
  readonly conflicting: ReadonlySet<number>;
}

/** Turns readings into values and problems on the study's scale. */
export function meaningOf(
  { readings }: Interpretation,
  scale: KnownScale | undefined,
  { participants, texts }: Pick<Collected, "participants" | "texts">,
): Meaning {
  const problems = readings.map((reading) => problemOf(reading, scale));
  const values = Float64Array.from(readings, (reading, code) =>
    reading.kind === "score" && problems[code] === undefined ? reading.value : Number.NaN,
  );
  return { values, problems, conflicting: conflictsOf(participants, texts, readings, values) };
}

/**
 * The one class of the flow a participant is in: of the pre-test and the post-test. A follow-up that cannot be used is
 * only not there.
 */
export function classOf(participants: Participants, participant: number, meaning: Meaning): FlowClass {
  if (meaning.conflicting.has(participant)) return "duplicates";
  const preCode = participants.text[PRE]!.get(participant);
  const postCode = participants.text[POST]!.get(participant);
  if (isUnusable(preCode, meaning) || isUnusable(postCode, meaning)) return "invalid";
  const hasPre = preCode !== NONE && !Number.isNaN(meaning.values[preCode]!);
  const hasPost = postCode !== NONE && !Number.isNaN(meaning.values[postCode]!);
  if (hasPre && hasPost) return "matched";
  return hasPre ? "preOnly" : hasPost ? "postOnly" : "neither";
}

function isUnusable(code: number, { problems }: Meaning): boolean {
  return code !== NONE && problems[code] !== undefined;
}
