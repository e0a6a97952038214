import { visible } from "../../language/visible.ts";
import { type Block, list, paragraph } from "../document.ts";
import { reliabilitySection } from "../sections/items/reliability.ts";
import { chapter, part } from "./chapter.ts";
import { filesOfOtherItems } from "./other-files.ts";
import { type Chapter, scoresOf, type Telling } from "./telling.ts";

/** How competence was measured, and how reliably. */
export const instrument: Chapter = (telling) => {
  const { result, says } = telling;
  if (scoresOf(result) === undefined && result.items === undefined) return [];
  const lines = [...scoreLines(telling), ...itemLines(telling)];
  return chapter(says.chapters.titles.instrument, [list(lines)], reliability(telling));
};

function scoreLines({ result, catalogue, says }: Telling): string[] {
  const { instrument: words } = says.chapters;
  const { reading, numbers } = catalogue;
  const { instrument: name } = result.study;
  const its = scoresOf(result);
  const named = name === undefined ? [] : [words.named(visible(name))];
  if (its === undefined) return named;
  const { columns, options } = its;
  const { scale, mastery, reliability, lowerIsBetter } = options;
  const followUps = (columns.followUp ?? []).map(({ header }) => `"${visible(header)}"`).join(", ");
  return [
    ...named,
    words.columns(visible(columns.pre.header), visible(columns.post.header)),
    ...(followUps === "" ? [] : [words.followUps(followUps)]),
    scale === undefined
      ? words.noScale
      : words.scale[scale.source](numbers.plain(scale.min), numbers.plain(scale.max)),
    ...(lowerIsBetter ? [reading.lowerIsBetter] : []),
    mastery === undefined ? words.noMastery : words.mastery(numbers.plain(mastery), lowerIsBetter),
    ...(reliability === undefined ? [] : [words.reliabilityGiven(numbers.plain(reliability))]),
    words.sameTest,
  ];
}

function itemLines({ result, says, format }: Telling): string[] {
  const { scoring } = says.chapters.instrument;
  const { items } = result;
  if (items === undefined) return [];
  const count = format.integer(items.columns.items.length);
  const isDichotomous = items.columns.items.every((item) => item.isDichotomous);
  return [
    isDichotomous ? scoring.dichotomous(count) : scoring.points(count),
    ...(items.key === undefined ? [] : [scoring.key(visible(items.key.path))]),
  ];
}

function reliability({ result, catalogue, says }: Telling): Block[] {
  const { instrument: words } = says.chapters;
  const { items } = result;
  if (items === undefined) return [paragraph(words.noItems)];
  const others = filesOfOtherItems(result);
  return [
    ...part("instrument", "reliability", reliabilitySection(items, catalogue)),
    ...(others === undefined ? [] : [paragraph(words.otherFiles(others))]),
  ];
}
