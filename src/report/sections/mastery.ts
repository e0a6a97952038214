import type { GainsResult } from "../../analyses/schemas/gains.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { type Block, figures, groups as groupColumn, heading, paragraph, table } from "../document.ts";
import { Format, NOTHING, present } from "../format.ts";
import type { ScoreBody } from "../score-result.ts";

/** Mastery before and after, who crossed the threshold, and McNemar's test on them. */
export function masterySection(result: ScoreBody<GainsResult>, catalogue: Catalogue): Block[] {
  const { words, notes, numbers } = catalogue;
  if (result.options.mastery === undefined) return [];
  const format = new Format(catalogue);
  const rows = result.groups.map(({ group, mastery }) => {
    const found = present(mastery);
    if (found === undefined || !("pre" in found))
      return [format.group(group), ...Array<string>(6).fill(NOTHING)];
    const share = (wave: typeof found.pre) => format.countAndShare(wave.count, wave.share.estimate);
    return [
      format.group(group),
      share(found.pre),
      share(found.post),
      format.estimate(found.change, "points"),
      format.integer(found.gained),
      format.integer(found.lost),
      "p" in found.mcnemar ? format.p(found.mcnemar.p) : NOTHING,
    ];
  });
  const level = words.interval(numbers.level(result.options.confidence));
  const threshold = numbers.plain(result.options.mastery);
  return [
    heading(2, words.mastery),
    table(
      [
        groupColumn(words.group),
        ...[
          words.before,
          words.after,
          `${words.change} ${level}`,
          words.gainedMastery,
          words.lostMastery,
          words.mcnemarP,
        ].map(figures),
      ],
      rows,
    ),
    paragraph(notes.mastery(threshold, result.options.lowerIsBetter)),
  ];
}

/** How many changed by more than the test's error, where its reliability was given. */
export function reliableChangeSection(result: ScoreBody<GainsResult>, catalogue: Catalogue): Block[] {
  const { words, notes, numbers } = catalogue;
  const { reliability } = result.options;
  if (reliability === undefined) return [];
  const format = new Format(catalogue);
  const rows = result.groups.map(({ group, reliableChange }) => {
    const found = present(reliableChange);
    if (found === undefined || !("threshold" in found))
      return [format.group(group), ...Array<string>(4).fill(NOTHING)];
    const counts = [found.improved, found.unchanged, found.worsened].map((people) => format.integer(people));
    return [format.group(group), format.figure(found.threshold), ...counts];
  });
  return [
    heading(2, words.reliableChange),
    table(
      [
        groupColumn(words.group),
        ...[words.threshold, words.improved, words.noReliableChange, words.worsened].map(figures),
      ],
      rows,
    ),
    paragraph(notes.reliableChange(numbers.plain(reliability))),
  ];
}
