import type { Finding } from "../../core/finding.ts";
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
  const code = participants.text[wave].get(participant);
  return code === NONE ? Number.NaN : meaning.values[code]!;
}

/** What every code means: a value (NaN if missing or unusable) and its problem. */
export interface Meaning {
  readonly values: Float64Array;
  readonly problems: readonly (ScoreProblem | undefined)[];
}

/** Turns readings into values and problems on the study's scale. */
export function meaningOf({ readings }: Interpretation, scale: KnownScale | undefined): Meaning {
  const problems = readings.map((reading) => problemOf(reading, scale));
  const values = Float64Array.from(readings, (reading, code) =>
    reading.kind === "score" && problems[code] === undefined ? reading.value : Number.NaN,
  );
  return { values, problems };
}

/** The one class of the flow a participant is in. */
export function classOf(participants: Participants, participant: number, meaning: Meaning): FlowClass {
  if (participants.conflicting.get(participant) === 1) return "duplicates";
  if (problemsOf(participants, participant, meaning).length > 0) return "invalid";
  const hasPre = !Number.isNaN(scoreOf(participants, participant, PRE, meaning));
  const hasPost = !Number.isNaN(scoreOf(participants, participant, POST, meaning));
  if (hasPre && hasPost) return "matched";
  return hasPre ? "preOnly" : hasPost ? "postOnly" : "neither";
}

/** The waves of a participant whose cell is unusable. */
export function problemsOf(participants: Participants, participant: number, meaning: Meaning) {
  return ([PRE, POST] as const).flatMap((wave) => {
    const code = participants.text[wave].get(participant);
    const problem = code === NONE ? undefined : meaning.problems[code];
    return problem === undefined ? [] : [{ wave, code, problem }];
  });
}

/** The findings of one participant's cells. */
export function cellFindings(
  participants: Participants,
  participant: number,
  meaning: Meaning,
  at: (code: number) => { column: string; value: string },
  files: readonly string[],
  scale: KnownScale | undefined,
): Finding[] {
  return problemsOf(participants, participant, meaning).map(({ wave, code, problem }) => ({
    rule: problem,
    severity: "error",
    file: files[participants.file[wave].get(participant)]!,
    row: participants.row[wave].get(participant),
    ...at(code),
    ...(scale === undefined ? {} : { args: { min: scale.min, max: scale.max } }),
  }));
}
