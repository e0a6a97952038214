import type { CompareGroup } from "../../analyses/schemas/compare.schema.ts";
import type { GainsGroup } from "../../analyses/schemas/gains.schema.ts";
import type { ReportResult } from "../../analyses/schemas/report.schema.ts";
import { visible } from "../../language/visible.ts";
import { type Block, figures, list, paragraph, table, words as wordColumn } from "../document.ts";
import { NOTHING, present } from "../format.ts";
import { shareIn } from "../sections/waves/retention.ts";
import { chapter, part } from "./chapter.ts";
import type { Chapter, Telling } from "./telling.ts";

/** This study beside an earlier one. */
export const earlier: Chapter = (telling) => {
  const { result, says } = telling;
  const { gains, compare, earlier: other } = result;
  if (other === undefined || gains === undefined || compare === undefined) return [];
  const { earlier: words, titles } = says.chapters;
  const names = namesOf(telling, other);
  return chapter(
    titles.earlier,
    [paragraph(words.intro(names.here, names.other))],
    part("earlier", "figures", [sideBySide(telling, other, names)]),
    [list(remarks(telling, other, names))],
  );
};

/** What the two studies are called, in a sentence. */
export function namesOf({ result, says }: Telling, other: Earlier): { here: string; other: string } {
  const { earlier: words } = says.chapters;
  const { part: its, title } = result.study;
  return {
    here: its === undefined ? (title === undefined ? words.here : visible(title)) : visible(its.value),
    other: other.title === undefined ? words.other : visible(other.title),
  };
}

type Earlier = NonNullable<ReportResult["earlier"]>;

function sideBySide(telling: Telling, other: Earlier, names: { here: string; other: string }): Block {
  const { result, catalogue, says } = telling;
  const { earlier: words } = says.chapters;
  const studies = [
    { gains: result.gains!.groups[0]!, compare: result.compare! },
    { gains: other.gains.groups[0]!, compare: other.compare },
  ] as const;
  const row = (name: string, cell: (study: (typeof studies)[number]) => string) => [
    name,
    ...studies.map(cell),
  ];
  const { format } = telling;
  const follow = studies.map(({ compare }) => compare.waves?.retention ?? []);
  const kept = follow[0]!.length >= follow[1]!.length ? follow[0]! : follow[1]!;
  const mean = (five: GainsGroup["pre"]) =>
    "mean" in five ? `${format.mean(five)} (${format.figure(five.sd)})` : NOTHING;
  const gain = ({ gain: its }: GainsGroup) => {
    const found = present(its);
    return found === undefined || found.n < 2
      ? NOTHING
      : format.estimate({ estimate: found.mean, interval: found.interval });
  };
  const rows = [
    row(words.n, ({ gains }) => format.integer(gains.n)),
    row(words.pre, ({ gains }) => mean(gains.pre)),
    row(words.post, ({ gains }) => mean(gains.post)),
    row(words.gain, ({ gains }) => gain(gains)),
    row(catalogue.words.classGain, ({ gains }) => format.estimate(gains.classAverageNormalizedGain)),
    row(catalogue.words.gav, ({ compare }) => format.estimate(gavOf(compare.groups[0]!))),
    ...kept.map(({ to }, place) =>
      row(words.kept(visible(to)), ({ compare }) => {
        const its = compare.waves?.retention[place];
        return its === undefined ? NOTHING : format.estimate(shareIn(its), "points");
      }),
    ),
  ];
  const columns = [wordColumn(words.measure), figures(names.here), figures(names.other)];
  return table(columns, rows, words.caption);
}

function gavOf({ effects }: CompareGroup) {
  const found = present(effects);
  return found !== undefined && "gav" in found ? found.gav : undefined;
}

function remarks(telling: Telling, other: Earlier, names: { here: string; other: string }): string[] {
  const { result, catalogue, says, format } = telling;
  const { earlier: words } = says.chapters;
  const { confidence, scale } = result.gains!.options;
  const level = catalogue.numbers.level(confidence);
  const { difference, alsoHere } = other;
  const its = other.gains.options.scale;
  const differ = scale !== undefined && its !== undefined && (scale.min !== its.min || scale.max !== its.max);
  return [
    words.intervals(level),
    ...("estimate" in difference && difference.interval !== undefined
      ? [
          `${words.difference({
            ...names,
            difference: format.figure(difference.estimate),
            level,
            interval: format.interval(difference.interval),
          })} ${holdsZero(difference.interval) ? words.includesZero : words.excludesZero}`,
        ]
      : [words.noDifference(catalogue.reasons[difference.reason ?? "not-computable"])]),
    ...(differ ? [words.scalesDiffer] : []),
    ...(alsoHere === 0 ? [] : [words.alsoHere(format.integer(alsoHere))]),
    words.caution,
  ];
}

function holdsZero({ low, high }: { readonly low?: number; readonly high?: number }): boolean {
  return (low ?? Number.NEGATIVE_INFINITY) <= 0 && (high ?? Number.POSITIVE_INFINITY) >= 0;
}
