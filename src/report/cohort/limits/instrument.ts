import { filesOfOtherItems } from "../other-files.ts";
import { scoresOf, type Telling } from "../telling.ts";

/** What limits the test itself: its ceiling, its scale, where its items are from. */
export function instrumentLimits(telling: Telling): string[] {
  const { result, catalogue, says } = telling;
  const { limits: words } = says.chapters;
  const { minCell } = result.options;
  const its = scoresOf(result);
  const scale = its?.options.scale;
  const { plain, integer } = catalogue.numbers;
  const others = filesOfOtherItems(result);
  const assumed = result.items?.columns.items.some(({ maximumSource }) => maximumSource === "highest-seen");
  return [
    ...ceilings(telling),
    ...(its !== undefined && scale === undefined ? [words.noScale] : []),
    ...(scale?.source === "assumed" ? [words.assumedScale(plain(scale.min), plain(scale.max))] : []),
    ...(assumed === true ? [words.assumedMaximum] : []),
    ...(others === undefined ? [] : [words.otherItems(others)]),
    ...(its === undefined ? [] : [minCell < 2 ? words.unmasked : words.masked(integer(minCell))]),
  ];
}

function ceilings({ result, catalogue, says, format }: Telling): string[] {
  const { limits: words } = says.chapters;
  const all = result.gains?.groups ?? [];
  // What others have would tell what a group of few has.
  const hasFew = all.some(({ n }) => n > 0 && n < result.options.minCell);
  const counts = (hasFew ? all.slice(0, 1) : all).flatMap(({ group, n, ceiling }) => {
    if ("reason" in ceiling || ceiling.post === 0 || n < result.options.minCell) return [];
    const share = catalogue.numbers.percent(ceiling.post / n);
    return [words.share(format.group(group), format.integer(ceiling.post), format.integer(n), share)];
  });
  return counts.length === 0 ? [] : [words.ceiling(counts.join("; "))];
}
