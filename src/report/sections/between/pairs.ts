import type { BetweenPair } from "../../../analyses/schemas/between.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { symbol } from "../../../language/symbol.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, figures, heading, paragraph, table, words as wordColumn } from "../../document.ts";
import { Format, NOTHING } from "../../format.ts";
import type { ComparedGroups } from "./compared-groups.ts";

/** Every two groups, with Welch's interval and Holm's adjustment. */
export function pairsSection({ between, options }: ComparedGroups, catalogue: Catalogue): Block[] {
  if ("reason" in between.pairwise || between.pairwise.length === 0) return [];
  const { words, between: said, numbers } = catalogue;
  const format = new Format(catalogue);
  const all = between.pairwise;
  const shown = all.length > MOST_PAIRS ? [...all].sort(byP).slice(0, MOST_PAIRS) : all;
  const alone = new Set(between.levels.flatMap(({ level, n }) => (n < 2 ? [level] : [])));
  const isTested = all.some(({ p }) => p !== undefined);
  const rows = shown.map(({ groups, difference, t, df, p, pHolm, dppc2 }) => [
    pairName(groups, catalogue),
    // The mean of one person is the person's gain.
    groups.some((level) => alone.has(level)) ? NOTHING : format.estimate(difference),
    ...(isTested
      ? [format.figure(t), format.figure(df), format.p(p), format.p(pHolm), format.estimate(dppc2)]
      : []),
  ]);
  const level = words.interval(numbers.level(options.confidence));
  const columns = isTested
    ? [`${words.difference} ${level}`, symbol("t"), words.df, symbol("p"), said.pHolm, said.dppc2]
    : [words.difference];
  const notes = [
    said.pairsNote,
    ...(isTested ? [said.pairTestsNote] : []),
    ...(options.lowerIsBetter ? [said.lowerIsBetter] : []),
    ...(shown.length < all.length
      ? [said.somePairs(format.integer(shown.length), format.integer(all.length))]
      : []),
  ];
  return [
    heading(3, said.pairs),
    table([wordColumn(said.pair), ...columns.map(figures)], rows),
    paragraph(notes.join(" ")),
  ];
}

/** A pair as what is subtracted from what. */
export function pairName([first, second]: BetweenPair["groups"], { between }: Catalogue): string {
  return between.minus(visible(second), visible(first));
}

function byP(a: BetweenPair, b: BetweenPair): number {
  return (a.p ?? 2) - (b.p ?? 2);
}

/** Pairs of ten groups; a longer table is not read. */
const MOST_PAIRS = 45;
