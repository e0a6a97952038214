import type { ScoreGroup, ScoreTable } from "../data/scores/score-table.ts";

/** One group to analyse: its name as the contract writes it, where its rows went, and its code in the tally. */
export interface GroupToAnalyse {
  readonly group: Record<string, string>;
  readonly flow: ScoreGroup["flow"];
  /** `undefined` is everybody. */
  readonly code: number | undefined;
}

/** Everybody first, then one group per level of `--by`, in tier or first-seen order. */
export function groupsToAnalyse({ columns, flow, groups }: ScoreTable): GroupToAnalyse[] {
  const named = groups.map(({ code, levels, flow: its }) => ({
    // fromEntries defines own properties, so a column called __proto__ is an ordinary key
    group: Object.fromEntries(columns.by.map(({ header }, i) => [header, levels[i]!])),
    flow: its,
    code,
  }));
  return [{ group: {}, flow, code: undefined }, ...named];
}

/** A group's name for people: its levels, or "" for everybody. */
export function groupName(group: Readonly<Record<string, string>>): string {
  return Object.values(group).join(" · ");
}
