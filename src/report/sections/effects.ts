import type { CompareGroup, CompareResult } from "../../analyses/schemas/compare.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { type Block, figures, groups as groupColumn, heading, paragraph, table } from "../document.ts";
import { Format, NOTHING, present } from "../format.ts";
import type { ScoreBody } from "../score-result.ts";
import { bootstrapSection } from "./bootstrap.ts";

/** Every effect size by its own name. */
export function effectsSection(result: ScoreBody<CompareResult>, catalogue: Catalogue): Block[] {
  const { words, captions, notes, numbers } = catalogue;
  const format = new Format(catalogue);
  const effects = (group: CompareGroup) => {
    const found = present(group.effects);
    return found !== undefined && "gav" in found ? found : undefined;
  };
  const estimate = (part: Parameters<Format["estimate"]>[0], style?: "bounded") =>
    format.estimate(part, style);
  const standardized = result.groups.map((group) => {
    const found = effects(group);
    return [
      format.group(group.group),
      ...[found?.gav, found?.dav, found?.glassPre].map((part) => estimate(part)),
    ];
  });
  const others = result.groups.map((group) => {
    const found = effects(group);
    const ranks = present(group.wilcoxon);
    return [
      format.group(group.group),
      estimate(found?.dz),
      found === undefined || "reason" in found.gz ? NOTHING : format.figure(found.gz.estimate),
      found === undefined || "reason" in found.drm ? NOTHING : format.figure(found.drm.estimate),
      estimate(found?.superiority, "bounded"),
      estimate(ranks?.rankBiserial, "bounded"),
    ];
  });
  const level = words.interval(numbers.level(result.options.confidence));
  return [
    heading(2, words.effectSizes),
    table(
      [
        groupColumn(words.group),
        ...[`${words.gav} ${level}`, `${words.dav} ${level}`, `${words.glassPre} ${level}`].map(figures),
      ],
      standardized,
      captions.standardized,
    ),
    table(
      [
        groupColumn(words.group),
        ...[
          `${words.dz} ${level}`,
          words.gz,
          words.drm,
          `${words.superiority} ${level}`,
          `${words.rankBiserial} ${level}`,
        ].map(figures),
      ],
      others,
      captions.otherEffects,
    ),
    paragraph(notes.effects),
    ...bootstrapSection(result, catalogue, words.gav, (group) => effects(group)?.bootstrap?.gav),
  ];
}
