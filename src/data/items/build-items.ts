import { InputError } from "../../core/input-error.ts";
import type { DecimalSign } from "../scores/decimal-sign.ts";
import { tiersOfGroups } from "../scores/tiers-of-groups.ts";
import type { AnswerKey } from "./answer-key.ts";
import { checkTotals, type TotalRule } from "./check-totals.ts";
import type { CollectedItems } from "./collect-items.ts";
import { interpretAnswers } from "./interpret-answers.ts";
import type { ItemRoles } from "./item-columns.ts";
import { answerFindings, columnFindings } from "./item-findings.ts";
import { flowsOf } from "./item-flow.ts";
import { findItem } from "./item-name.ts";
import type { ItemColumns, ItemTable, Subscale, TestItem } from "./item-table.ts";
import { matchKey } from "./match-key.ts";
import { peopleOf } from "./people.ts";
import { totalCases } from "./total-cases.ts";

/** What is needed beside what was read. */
export interface BuildItems {
  readonly key: AnswerKey | undefined;
  readonly missing: readonly string[];
  readonly tiers: readonly string[];
  readonly decimal: DecimalSign | undefined;
  readonly max: number | undefined;
  readonly pre: string | undefined;
  readonly post: string | undefined;
  readonly subscales: readonly (readonly [name: string, items: readonly string[]])[];
  readonly blankIsWrong: boolean;
  readonly totalRule: TotalRule | undefined;
}

/** Gives what was read its meaning: scores, people, classes, findings. */
export function buildItems(collected: CollectedItems, told: BuildItems): ItemTable {
  const { roles, inputs, groups, records, findings, waveColumn } = collected;
  const names = roles.items.map(({ name }) => name);
  const subscales = subscalesOf(names, told.subscales);
  const entries = matchKey(names, told.key, findings);
  const meaning = interpretAnswers(collected, entries, { ...told, missing: new Set(told.missing) });
  const chosen =
    roles.wave === undefined
      ? undefined
      : waveColumn.choose(
          {
            ...(told.pre !== undefined && { pre: told.pre }),
            ...(told.post !== undefined && { post: told.post }),
          },
          roles.wave.recognised ? undefined : roles.wave.header,
          inputs[0]!.path,
        );
  const waves = chosen?.waves ?? roles.waves;
  if (chosen === undefined && (told.pre ?? told.post) !== undefined)
    throw new InputError("missing-role", { file: inputs[0]!.path, role: "wave", headers: roles.header });
  const isLong = chosen !== undefined;
  const waveOf = chosen?.waveOf ?? ((level: number) => (roles.wave === undefined ? level : 0));
  const people = peopleOf(collected, meaning, {
    ...{ waves: waves.length, waveOf, isLong },
    blankIsWrong: told.blankIsWrong,
  });
  const { scores, kept, otherWaveRows } = people;
  const inWave = (item: number, wave: number) => isLong || roles.items[item]!.places[wave] !== undefined;
  answerFindings(collected, meaning, people);
  columnFindings(collected, meaning, { names, waves, inWave, scores });
  const totals =
    roles.totals.length === 0
      ? undefined
      : checkTotals(
          totalCases(collected, meaning, people, inWave),
          waves.map((wave, w) => ({ wave, column: roles.totals[isLong ? 0 : w]!.header })),
          told.totalRule,
        );
  for (const finding of totals?.findings ?? []) findings.add(finding);
  const { overall, ofGroup } = flowsOf(collected, people);
  const tiers = tiersOfGroups(groups.all, roles.by.length, told.tiers);
  const ordered = groups.all.map((levels, code) => ({ code, levels, flow: ofGroup[code]! }));
  if (tiers !== undefined) ordered.sort((a, b) => tiers[a.code]!.place - tiers[b.code]!.place);
  return {
    inputs,
    columns: columnsOf(collected, meaning.decimals, isLong),
    ...(told.key === undefined ? {} : { key: { path: told.key.path, sha256: told.key.sha256 } }),
    waves,
    items: roles.items.map(({ name }, item): TestItem => {
      const { maximum, source, isDichotomous, options } = meaning.scoring[item]!;
      const accepted = entries[item]?.accepted ?? [];
      return {
        ...{ name, maximum, maximumSource: source, isDichotomous, options },
        columns: waves.map((_, w) => columnOf(roles, item, isLong ? 0 : w)),
        ...(accepted.length === 0 ? {} : { accepted }),
      };
    }),
    subscales,
    people: kept.length,
    group: Int32Array.from(kept, (person) => records.groupOf(person)),
    scores,
    choices: people.choices,
    totals: totals?.check,
    missing: told.missing,
    blankIsWrong: told.blankIsWrong,
    flow: overall,
    otherWaveRows,
    groups: ordered,
    tierOrder: tiers === undefined ? undefined : told.tiers,
    findings: findings.sorted(
      [...inputs, ...(told.key === undefined ? [] : [told.key])].map(({ path }) => path),
    ),
    person: (index) => {
      const group = records.groupOf(kept[index]!);
      return { id: records.idOf(kept[index]!), levels: group < 0 ? undefined : groups.all[group] };
    },
  };
}

function columnOf({ items, header }: ItemRoles, item: number, wave: number): string | undefined {
  const place = items[item]!.places[wave];
  return place === undefined ? undefined : header[place]!.trim();
}

function columnsOf(
  { roles }: CollectedItems,
  decimals: readonly { readonly sign: "." | "," }[],
  isLong: boolean,
): ItemColumns {
  const used = ({ header, recognised }: { readonly header: string; readonly recognised: boolean }) => ({
    header,
    recognised,
  });
  return {
    layout: isLong ? "long" : "wide",
    ...(roles.id === undefined ? {} : { id: used(roles.id) }),
    ...(isLong && roles.wave !== undefined ? { wave: used(roles.wave) } : {}),
    by: roles.by.map(used),
    ...(roles.prefixes === undefined ? {} : { prefixes: roles.prefixes }),
    totals: roles.totals.map(({ header }) => header),
    itemsRecognised: roles.itemsRecognised,
    decimals: [...new Set(decimals.map(({ sign }) => sign))].sort(),
  };
}

function subscalesOf(names: readonly string[], asked: BuildItems["subscales"]): Subscale[] {
  const seen = new Set<string>();
  return asked.map(([name, items]) => {
    if (seen.has(name)) throw new InputError("subscale-twice", { subscale: name });
    seen.add(name);
    const places = items.map((item) => {
      const at = findItem(names, item);
      if (at === undefined) throw new InputError("unknown-item", { subscale: name, item, items: names });
      return at;
    });
    return { name, items: [...new Set(places)] };
  });
}
