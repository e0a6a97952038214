import type { ItemFlag, ItemsResult } from "../../../analyses/schemas/items.schema.ts";
import { capitalized } from "../../../language/capitalized.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, heading, list, paragraph } from "../../document.ts";
import { Format } from "../../format.ts";
import { isShownFlag, namedFigures, waveName } from "./figures.ts";

/** The flagged items of everybody, each with the rule that flagged it and the figure that broke the rule. */
export function flagsSection(result: ItemsResult, catalogue: Catalogue): Block[] {
  const { items } = catalogue;
  const [everybody] = namedFigures(result, catalogue);
  if (everybody!.isSmall) return [];
  const lines = new Map<string, string[]>();
  for (const flag of result.flags.filter((its) => isTellable(its, result))) {
    const wave = flag.wave === undefined ? "" : waveName(flag.wave, result);
    const name = capitalized(items.itemNamed(visible(flag.item)));
    const place = wave === "" ? name : `${name}, ${wave}`;
    lines.set(place, [...(lines.get(place) ?? []), sentenceOf(flag, catalogue)]);
  }
  return [
    heading(2, items.flagged),
    lines.size === 0
      ? paragraph(items.noFlags)
      : list([...lines].map(([place, sentences]) => `${place}: ${sentences.join("; ")}.`)),
    paragraph(items.notes.flags),
  ];
}

/** What a flag on the mean of a few people says is nearly the score of one. */
function isTellable({ rule, item, wave, option }: ItemFlag, result: ItemsResult): boolean {
  if (rule !== "distractor-better") return isShownFlag(rule, wave, result);
  const { distractors, options } = result;
  const its = distractors?.find((one) => one.item === item)?.waves.find((one) => one.wave === wave);
  const chosen = its?.options.find((one) => one.option === option);
  return (chosen?.completeCount ?? 0) >= options.minCell;
}

function sentenceOf({ rule, value, limit, option = "" }: ItemFlag, catalogue: Catalogue): string {
  const format = new Format(catalogue);
  const style = rule === "distractor-better" ? "fixed" : "bounded";
  const figure = (x: number) => format.figure(x, style, style === "fixed" ? 2 : 3);
  return catalogue.items.flagSentences[rule]({
    value: figure(value),
    limit:
      rule === "alpha-rises" || rule === "distractor-better"
        ? figure(limit)
        : catalogue.numbers.bounded(limit),
    option: visible(option),
  });
}
