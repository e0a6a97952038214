import type { CompareResult } from "../../analyses/schemas/compare.schema.ts";
import type { Estimate } from "../../core/interval.ts";
import { type Format, present } from "../format.ts";

/** What a group has in the panels of effect size and gain. */
export interface ForestRow {
  readonly name: string;
  readonly isEverybody: boolean;
  readonly n: number;
  readonly effect: Estimate | undefined;
  readonly gain: Estimate | undefined;
}

/** The share of its gain that a group kept to a follow-up. */
export interface KeptRow {
  readonly name: string;
  readonly isEverybody: boolean;
  readonly to: string;
  readonly n: number;
  readonly share: Estimate | undefined;
}

/** Everybody, then the groups. */
export function forestRows({ groups }: CompareResult, format: Format): ForestRow[] {
  return groups.map(({ group, n, effects, t }) => ({
    name: format.group(group),
    isEverybody: Object.keys(group).length === 0,
    n,
    effect: present(present(effects)?.gav),
    gain: present(present(t)?.meanDifference),
  }));
}

/** Everybody at each follow-up, then the groups; without the groups where there are too many rows. */
export function keptRows({ waves }: CompareResult, format: Format, most: number): KeptRow[] {
  if (waves === undefined) return [];
  const { byGroup = [], retention } = waves;
  const all = [{ group: {}, retention }, ...byGroup];
  const shown = all.length * retention.length > most ? all.slice(0, 1) : all;
  return shown.flatMap(({ group, retention: its }) =>
    its.map(({ to, n, estimate, interval }) => ({
      ...{ name: format.group(group), isEverybody: Object.keys(group).length === 0, to, n },
      share: estimate === undefined ? undefined : { estimate, ...(interval !== undefined && { interval }) },
    })),
  );
}
