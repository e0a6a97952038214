import { present } from "../../format.ts";
import { tableId } from "../chapter.ts";
import type { KeyFinding } from "../summary.ts";
import { scoresOf, type Telling } from "../telling.ts";

/** Who took part, and how much was gained. */
export function gainFindings(telling: Telling): KeyFinding[] {
  return [people(telling), gain(telling), mastery(telling)];
}

function people({ result, says, format }: Telling): KeyFinding {
  const shownIn = ["flow", tableId("flow", "rows")];
  const its = scoresOf(result);
  if (its === undefined) return { about: "people", sentences: [], shownIn };
  const { rows, duplicates, matched, preOnly, postOnly, neither, invalid } = its.flow;
  const { summary } = says.chapters;
  const parts = {
    rows: format.integer(rows - duplicates),
    matched: format.integer(matched),
    preOnly: format.integer(preOnly),
    postOnly: format.integer(postOnly),
    others: format.integer(neither + invalid),
  };
  return { about: "people", sentences: [summary.people(parts)], shownIn };
}

function gain({ result, catalogue, says, format }: Telling): KeyFinding {
  const shownIn = [tableId("gains", "mean"), tableId("gains", "normalized"), "gain-histogram"];
  const all = result.gains?.groups[0];
  const its = present(all?.gain);
  // Of one person there is no mean.
  if (all === undefined || its === undefined || its.n < 2 || !("mean" in all.pre) || !("mean" in all.post))
    return { about: "gain", sentences: [], shownIn };
  const { summary } = says.chapters;
  const { numbers, words, reasons } = catalogue;
  const { confidence, scale } = result.gains!.options;
  const level = numbers.level(confidence);
  const average = present(all.classAverageNormalizedGain);
  const means = {
    pre: format.mean(all.pre),
    post: format.mean(all.post),
    scale: scale === undefined ? "" : `${numbers.plain(scale.min)}–${numbers.plain(scale.max)}`,
    gain: format.figure(its.mean),
  };
  return {
    about: "gain",
    sentences: [
      its.interval === undefined
        ? summary.gainAlone({ ...means, reason: reasons["no-variation"] })
        : summary.gain({ ...means, level, interval: format.interval(its.interval) }),
      ...(result.gains!.options.lowerIsBetter ? [summary.lowerIsBetter] : []),
      summary.direction(
        ...([all.improved, all.unchanged, all.lost].map((count) => format.integer(count)) as [
          string,
          string,
          string,
        ]),
      ),
      ...(average !== undefined && "category" in average && average.interval !== undefined
        ? [
            summary.classGain(
              format.figure(average.estimate),
              level,
              format.interval(average.interval),
              words[average.category],
            ),
          ]
        : []),
    ],
    shownIn,
  };
}

function mastery({ result, catalogue, says, format }: Telling): KeyFinding {
  const shownIn = [tableId("gains", "mastery")];
  const its = present(result.gains?.groups[0]?.mastery);
  if (its === undefined || !("pre" in its)) return { about: "mastery", sentences: [], shownIn };
  const { numbers } = catalogue;
  const sentence = says.chapters.summary.mastery({
    threshold: numbers.plain(its.threshold),
    pre: numbers.percent(its.pre.share.estimate),
    post: numbers.percent(its.post.share.estimate),
    change: format.estimate(its.change, "points"),
    level: numbers.level(result.gains!.options.confidence),
  });
  return { about: "mastery", sentences: [sentence], shownIn };
}
