import type { CellTexts } from "./cell-texts.ts";
import { NONE, type Participants } from "./participants.ts";
import type { CellReading } from "./read-cell.ts";

/**
 * The participants whose rows say different things of one wave. One score may be written in two ways (`80` and `80.0`),
 * and so may "no score"; cells that cannot be used agree only if they are written the same.
 * @param values what each code is worth; NaN where that is nothing
 */
export function conflictsOf(
  participants: Participants,
  texts: CellTexts,
  readings: readonly CellReading[],
  values: Float64Array,
): ReadonlySet<number> {
  const agree = (a: number, b: number) => {
    if (a === NONE || b === NONE || a === b || values[a] === values[b]) return true;
    if (readings[a]!.kind === "missing") return readings[b]!.kind === "missing";
    return Number.isNaN(values[a]) && Number.isNaN(values[b]) && texts.at(a).text === texts.at(b).text;
  };
  const conflicting = new Set<number>();
  for (const { participant, text } of participants.repeats) {
    const doAgree = text.every((code, wave) => agree(participants.text[wave]!.get(participant), code));
    if (!doAgree) conflicting.add(participant);
  }
  return conflicting;
}
