import { otherFiles } from "../instrument.ts";
import { scoresOf, type Telling } from "../telling.ts";

/** What limits the test itself: its ceiling, its scale, where its items are from. */
export function instrumentLimits(telling: Telling): string[] {
  const { result, catalogue, says } = telling;
  const { limits: words } = says.chapters;
  const its = scoresOf(result);
  const scale = its?.options.scale;
  const { plain, integer } = catalogue.numbers;
  const others = otherFiles(result);
  const assumed = result.items?.columns.items.some(({ maximumSource }) => maximumSource === "highest-seen");
  return [
    ...ceilings(telling),
    ...(its !== undefined && scale === undefined ? [words.noScale] : []),
    ...(scale?.source === "assumed" ? [words.assumedScale(plain(scale.min), plain(scale.max))] : []),
    ...(assumed === true ? [words.assumedMaximum] : []),
    ...(others === undefined ? [] : [words.otherItems(others)]),
    ...(its === undefined ? [] : [words.masked(integer(result.options.minCell))]),
  ];
}

function ceilings({ result, catalogue, says, format }: Telling): string[] {
  return (result.gains?.groups ?? []).flatMap(({ group, n, ceiling }) =>
    "reason" in ceiling || ceiling.post === 0 || n < result.options.minCell
      ? []
      : [
          says.chapters.limits.ceiling({
            who: format.group(group),
            n: format.integer(n),
            count: format.integer(ceiling.post),
            share: catalogue.numbers.percent(ceiling.post / n),
          }),
        ],
  );
}
