import type { ItemsResult } from "../../../analyses/schemas/items.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { type Block, heading, list } from "../../document.ts";
import { flag, provenance } from "../provenance.ts";
import { toldFlags } from "../told-flags.ts";

/** What items can and cannot show. */
export function itemsNotes(result: ItemsResult, { words, notes, numbers }: Catalogue): Block[] {
  const isTwo = result.waves.length === 2;
  const paired = result.columns.id === undefined ? notes.pairedByRow : notes.matched;
  return [
    heading(2, words.notes),
    list([
      ...(isTwo ? [notes.oneGroup, paired] : []),
      notes.intervals(numbers.level(result.options.confidence)),
    ]),
  ];
}

/** How to get the same figures again. */
export function itemsProvenance(result: ItemsResult, catalogue: Catalogue): Block[] {
  return provenance(
    result.generator.version,
    {
      descriptor: result.descriptor,
      files: [...result.inputs, ...(result.key === undefined ? [] : [result.key])],
    },
    itemFlags(result),
    catalogue,
  );
}

/** The options as they are written on the command line. */
export function itemFlags({ columns, options, key, waves, subscales = [] }: ItemsResult): string[] {
  const { prefixes, layout, itemsRecognised } = columns;
  const given = columns.items.find(({ maximumSource }) => maximumSource === "given")?.maximum;
  const isNamed = !itemsRecognised && prefixes === undefined && (waves.length === 1 || layout === "long");
  return [
    ...flag("id", columns.id?.header),
    ...(isNamed ? columns.items.flatMap((item) => flag("item", item.columns[0])) : []),
    ...flag("pre-items", prefixes?.[0]),
    ...flag("post-items", prefixes?.[1]),
    ...flag("wave", columns.wave?.header),
    ...(layout === "long" && waves.length === 2
      ? [...flag("pre", waves[0]!.wave), ...flag("post", waves[1]!.wave)]
      : []),
    ...columns.by.flatMap(({ header }) => flag("by", header)),
    ...flag("key", key?.path),
    ...flag("max", given),
    ...(options.blankIsWrong ? ["--blank-is-wrong"] : []),
    ...subscales.flatMap(({ name, items }) => flag("subscale", `${name}=${items.join(",")}`)),
    ...columns.totals.flatMap((total) => flag("total", total)),
    ...toldFlags(options),
    ...flag("confidence", options.confidence),
    ...flag("min-cell", options.minCell),
  ];
}
