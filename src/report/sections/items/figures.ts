import type { ItemFigures, ItemsResult } from "../../../analyses/schemas/items.schema.ts";
import type { Absent } from "../../../core/reason.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { Format } from "../../format.ts";

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

/** A figure that cannot exceed 1, or a dash. */
export function bounded(value: number | Absent | undefined, format: Format): string {
  return format.figure(typeof value === "number" ? value : undefined, "bounded");
}

/** A wave's name where there are two; nothing where the reader knows which. */
export function waveName(wave: string, result: ItemsResult): string {
  return result.waves.length > 1 || result.columns.layout === "long" ? visible(wave) : "";
}
