import type { GainsGroup } from "../../analyses/schemas/gains.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { type Block, figures, groups as groupColumn, heading, paragraph, table } from "../document.ts";
import { Format, NOTHING } from "../format.ts";
import type { ScoreResult } from "../score-result.ts";

type Bootstrap = NonNullable<
  Extract<GainsGroup["classAverageNormalizedGain"], { category: unknown }>["bootstrap"]
>;

/** Bootstrap intervals of one figure, by its name, where they were asked for. */
export function bootstrapSection<Group extends ScoreResult["groups"][number]>(
  result: { readonly groups: readonly Group[]; readonly options: ScoreResult["options"] },
  catalogue: Catalogue,
  figure: string,
  bootstrapOf: (group: Group) => Bootstrap | undefined,
): Block[] {
  const { words, notes, numbers } = catalogue;
  const { bootstrap, confidence } = result.options;
  if (bootstrap === undefined) return [];
  const format = new Format(catalogue);
  const rows = result.groups.map((group) => {
    const name = format.group(group.group);
    const found = bootstrapOf(group);
    if (found === undefined) return [name, NOTHING, NOTHING, NOTHING];
    const bounds = (part: Bootstrap["bca"]) => format.interval("method" in part ? part : undefined);
    return [name, bounds(found.percentile), bounds(found.bca), format.integer(found.dropped)];
  });
  const level = words.interval(numbers.level(confidence));
  const columns = [`${words.percentile} ${level}`, `${words.bca} ${level}`, words.dropped];
  return [
    heading(3, `${words.bootstrap}: ${figure}`),
    table([groupColumn(words.group), ...columns.map(figures)], rows),
    paragraph(notes.bootstrap(numbers.integer(bootstrap.resamples), String(bootstrap.seed))),
  ];
}
