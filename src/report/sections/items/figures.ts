import type { FlagRule, ItemFigures, ItemsResult } from "../../../analyses/schemas/items.schema.ts";
import type { Absent } from "../../../core/reason.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { figures, groups as groupColumn, type TableColumn, words as wordColumn } from "../../document.ts";
import { Format, NOTHING } from "../../format.ts";

/** The figures of everybody, or of one group, with the name people read. */
export interface NamedFigures extends ItemFigures {
  readonly who: string;
  /** Fewer people than the least cell, in every wave: figures of single items could be a person's. */
  readonly isSmall: boolean;
}

/** Everybody first, then each group. */
export function namedFigures(result: ItemsResult, catalogue: Catalogue): NamedFigures[] {
  const format = new Format(catalogue);
  const named = (who: string, figures: ItemFigures): NamedFigures => ({
    ...figures,
    who,
    isSmall: figures.waves.every(({ people }) => people < result.options.minCell),
  });
  return [
    named(catalogue.words.everybody, result),
    ...result.byGroup.map((group) => named(format.group(group.group), group)),
  ];
}

const OF_COMPLETE: ReadonlySet<FlagRule> = new Set(["negative-item-rest", "low-item-rest", "alpha-rises"]);

/** Whether so few answered every item of a wave that what is computed of them alone is nearly a person's. */
export function isFewComplete(wave: string, { waves, options }: ItemsResult): boolean {
  return (waves.find((its) => its.wave === wave)?.n ?? 0) < options.minCell;
}

/** Whether a flag of everybody's rests on enough people to be shown. */
export function isShownFlag(rule: FlagRule, wave: string | undefined, result: ItemsResult): boolean {
  return wave === undefined || !OF_COMPLETE.has(rule) || !isFewComplete(wave, result);
}

/** A figure that cannot exceed 1, or a dash. */
export function bounded(value: number | Absent | undefined, format: Format): string {
  return format.figure(typeof value === "number" ? value : undefined, "bounded");
}

/** A wave's name where there are two; nothing where the reader knows which. */
export function waveName(wave: string, result: ItemsResult): string {
  return result.waves.length > 1 || result.columns.layout === "long" ? visible(wave) : "";
}

/** The columns that say whose figures a row has; those that would be the same in every row are left out. */
export function placeColumns(result: ItemsResult, { items, words }: Catalogue): TableColumn[] {
  return [
    ...(hasGroups(result) ? [groupColumn(words.group)] : []),
    ...(hasWaves(result) ? [wordColumn(items.wave)] : []),
  ];
}

/** Their cells. */
export function placeCells(
  { who, wave }: { readonly who: string; readonly wave: string },
  result: ItemsResult,
): string[] {
  return [...(hasGroups(result) ? [who] : []), ...(hasWaves(result) ? [waveName(wave, result)] : [])];
}

function hasGroups({ byGroup }: ItemsResult): boolean {
  return byGroup.length > 0;
}

function hasWaves(result: ItemsResult): boolean {
  return waveName(result.waves[0]!.wave, result) !== "";
}

/** The columns of how far items hang together. */
export function reliabilityColumns(result: ItemsResult, { items, words, numbers }: Catalogue): TableColumn[] {
  const level = words.interval(numbers.level(result.options.confidence));
  const name = result.waves.every(({ kr20 }) => kr20 !== undefined) ? items.kr20 : items.alpha;
  const headers = [items.complete, items.k, `${name} ${level}`, items.sem, words.mean, words.sd];
  return headers.map(figures);
}

/** Their cells; the totals of a few people are not shown. */
export function reliabilityCells(
  { n, k, alpha, sem, scores }: ItemsResult["waves"][number],
  { options }: ItemsResult,
  format: Format,
): string[] {
  const shown = n >= options.minCell && "mean" in scores ? scores : undefined;
  return [
    format.integer(n),
    format.integer(k),
    format.estimate(alpha, "bounded"),
    format.figure(shown !== undefined && typeof sem === "number" ? sem : undefined),
    shown === undefined ? NOTHING : format.mean(shown),
    format.figure(shown?.sd),
  ];
}
