import type { Finding } from "../../core/finding.ts";
import type { ItemTable } from "../../data/items/item-table.ts";
import type { StudyDescriptor } from "../envelope.ts";
import type { ItemFigures, ItemsResult } from "../schemas/items.schema.ts";
import { itemsIn, peopleIn } from "./answers.ts";
import { distractorsOf } from "./distractors.ts";
import { flagItems } from "./flag-items.ts";
import { itemRows } from "./item-rows.ts";
import { figureFindings, optionFindings } from "./items-findings.ts";
import { ITEMS_SETTINGS, type ItemsSettings } from "./items-settings.ts";
import { reliabilityOf } from "./reliability.ts";
import { subscalesOf } from "./subscales.ts";

/** What the caller says beside the settings. */
export interface ItemsPresentation {
  /** The version of the tool, for provenance. */
  readonly version: string;
  /** Groups smaller than this show no figures of single items in people-facing formats. */
  readonly minCell?: number;
  /** The study descriptor that said what to read and how. */
  readonly descriptor?: StudyDescriptor;
}

/** Which items were learned, kept, lost, and is the test reliable? The `items` report of a table. */
export function analyseItems(
  table: ItemTable,
  settings: Partial<ItemsSettings>,
  { version, minCell = 5, descriptor }: ItemsPresentation,
): ItemsResult {
  const all: ItemsSettings = { ...ITEMS_SETTINGS, ...settings };
  const everybody = figuresOf(table, undefined, all);
  const byGroup = table.groups.map(({ code, levels, flow }) => ({
    // fromEntries defines own properties, so a column called __proto__ is an ordinary key
    group: Object.fromEntries(table.columns.by.map(({ header }, i) => [header, levels[i]!])),
    flow: { ...flow },
    ...figuresOf(table, code, all),
  }));
  const findings = [
    ...table.findings,
    ...optionFindings(table),
    ...figureFindings(everybody, ""),
    ...byGroup.flatMap((group) => figureFindings(group, Object.values(group.group).join(" · "))),
  ];
  return {
    report: "items",
    formatVersion: 1,
    generator: { name: "paud-analyze", version },
    engine: "stream",
    ...(descriptor === undefined ? {} : { descriptor: { ...descriptor } }),
    inputs: [...table.inputs],
    ...(table.key === undefined ? {} : { key: { ...table.key } }),
    columns: columnsOf(table),
    options: {
      confidence: all.confidence,
      minCell,
      missing: [...table.missing],
      blankIsWrong: table.blankIsWrong,
      ...(table.tierOrder === undefined ? {} : { tierOrder: [...table.tierOrder] }),
      limits: { ...all.limits },
    },
    flow: {
      ...table.flow,
      waves: everybody.waves.map(({ wave, people, n }) => ({ wave, available: people, complete: n })),
      ...(table.columns.layout === "long" ? { otherWaveRows: table.otherWaveRows } : {}),
    },
    ...everybody,
    ...(table.totals === undefined
      ? {}
      : { totals: { ...table.totals, waves: table.totals.waves.map((wave) => ({ ...wave })) } }),
    byGroup,
    findings: findings.map(plain),
  };
}

function figuresOf(
  table: ItemTable,
  code: number | undefined,
  { confidence, limits }: ItemsSettings,
): ItemFigures {
  const people = peopleIn(table, code);
  const distractors = distractorsOf(table, people);
  const subscales = subscalesOf(table, people, confidence);
  const figures = {
    waves: table.waves.map((_, wave) => reliabilityOf(table, wave, itemsIn(table, wave), people, confidence)),
    items: itemRows(table, people),
    ...(distractors === undefined ? {} : { distractors }),
    ...(subscales === undefined ? {} : { subscales }),
  };
  return flagItems(figures, limits);
}

function columnsOf({ columns, items }: ItemTable): ItemsResult["columns"] {
  return {
    layout: columns.layout,
    ...(columns.id === undefined ? {} : { id: columns.id }),
    ...(columns.wave === undefined ? {} : { wave: columns.wave }),
    ...(columns.prefixes === undefined ? {} : { prefixes: [...columns.prefixes] }),
    itemsRecognised: columns.itemsRecognised,
    by: [...columns.by],
    totals: [...columns.totals],
    decimals: [...columns.decimals],
    items: items.map((item) => ({
      item: item.name,
      columns: item.columns.filter((column) => column !== undefined),
      maximum: item.maximum,
      maximumSource: item.maximumSource,
      isDichotomous: item.isDichotomous,
      ...(item.accepted === undefined ? {} : { accepted: [...item.accepted] }),
    })),
  };
}

function plain({ args, ...rest }: Finding): ItemsResult["findings"][number] {
  return args === undefined ? rest : { ...rest, args: { ...args } };
}
