import { subtract } from "../../core/decimal.ts";
import type { ParticipantRow, ScoreTable } from "../../data/scores/score-table.ts";
import type { GroupKeys } from "./group-keys.ts";

/** What the scores say of an informant who is a participant. */
export interface InterviewedPerson {
  /** The same for two informants who are one participant. */
  readonly id: string;
  /** Of the group they spoke of; all absent where nothing says which of several it is. */
  readonly gains: readonly (number | undefined)[];
  /** The levels of their group. */
  readonly levels: readonly string[] | undefined;
  /** In several groups, and nothing says of which they spoke. */
  readonly isInSeveralGroups: boolean;
}

/**
 * Looks up the scores of informants. Somebody in several groups is taken in the group of which they spoke.
 * @param ids per informant the participant's id, or `undefined`
 * @param levelsOf per informant the levels of the group they spoke of; `undefined` where nothing says so
 */
export function interviewedPeople(
  scores: Pick<ScoreTable, "participants" | "columns">,
  ids: readonly (string | undefined)[],
  levelsOf: readonly (readonly string[] | undefined)[],
  keys: GroupKeys,
): (InterviewedPerson | undefined)[] {
  const wanted = new Set(ids);
  const rows = new Map<string, ParticipantRow[]>();
  for (const row of scores.participants()) {
    if (row.id === undefined || !wanted.has(row.id)) continue;
    const known = rows.get(row.id);
    if (known === undefined) rows.set(row.id, [row]);
    else known.push(row);
  }
  const waves = 1 + (scores.columns.followUp?.length ?? 0);
  const nothing = Array.from({ length: waves }, () => undefined);
  return ids.map((id, informant) => {
    if (id === undefined) return undefined;
    const all = rows.get(id)!;
    const said = levelsOf[informant];
    const its =
      all.length === 1
        ? all
        : all.filter(({ levels }) => said !== undefined && keys.areSame(levels ?? [], said));
    const [row] = its;
    if (row === undefined || its.length > 1)
      return { id, gains: nothing, levels: undefined, isInSeveralGroups: true };
    return { id, gains: gainsOf(row), levels: row.levels, isInSeveralGroups: false };
  });
}

/** Nobody has a gain whom the other figures leave out. */
function gainsOf({ pre, post, followUps, status }: ParticipantRow): (number | undefined)[] {
  const isLeftOut = status === "duplicates" || status === "invalid";
  return [post, ...followUps].map((score) =>
    isLeftOut || pre === undefined || score === undefined ? undefined : subtract(score, pre),
  );
}
