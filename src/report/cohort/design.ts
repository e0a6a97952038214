import { visible } from "../../language/visible.ts";
import { type Block, heading, list, paragraph, table, words as wordColumn } from "../document.ts";
import { chapter, part } from "./chapter.ts";
import { type Chapter, scoresOf, type Telling } from "./telling.ts";

/** What was done, and what may be claimed from it. */
export const design: Chapter = (telling) => {
  const { result, says } = telling;
  const { design: words, titles } = says.chapters;
  const its = scoresOf(result);
  const level = [
    ...(its === undefined ? [] : [words.levelScores]),
    ...(result.themes === undefined ? [] : [words.levelInterviews]),
  ];
  const claims = claimRows(telling);
  if (claims.length === 0) return [];
  const { claim, supportedBy, notShown } = words.columns;
  return chapter(
    titles.design,
    done(telling).map(paragraph),
    [heading(2, words.level), ...level.map(paragraph)],
    part(
      "design",
      "claims",
      [table([claim, supportedBy, notShown].map(wordColumn), claims, words.caption)],
      words.caption,
    ),
    reading(telling),
  );
};

function done({ result, says, format }: Telling): string[] {
  const { design: words } = says.chapters;
  const its = scoresOf(result);
  const { items, themes } = result;
  const followUps = (its?.columns.followUp ?? []).map(({ header }) => visible(header)).join(", ");
  const by = its?.columns.by.map(({ header }) => visible(header)).join(" × ") ?? "";
  const cohort = its?.columns.cohort;
  return [
    ...(its === undefined ? [] : [words.scores(followUps)]),
    ...(its === undefined
      ? []
      : [by === "" ? words.noComparison : words.groups(by, format.integer(its.groups.length - 1))]),
    ...(cohort === undefined ? [] : [words.cohorts(visible(cohort.header))]),
    ...(items === undefined
      ? []
      : [
          words.items(
            format.integer(items.columns.items.length),
            items.waves.map(({ wave }) => visible(wave)).join(", "),
          ),
        ]),
    ...(themes === undefined || themes.informants === 0
      ? []
      : [words.interviews(format.integer(themes.informants), format.integer(themes.documents))]),
    ...(its === undefined && items === undefined ? [words.interviewsOnly] : []),
  ];
}

function claimRows({ result, says }: Telling): string[][] {
  const { claims } = says.chapters.design;
  const { gains, compare, earlier, items, themes, agreement, joint } = result;
  const shown = {
    change: gains !== undefined || compare !== undefined,
    lasting: compare?.waves !== undefined,
    groups: (compare ?? gains)?.between !== undefined,
    earlier: earlier !== undefined,
    items: items !== undefined,
    themes: themes !== undefined,
    agreement: agreement !== undefined,
    joint: joint !== undefined,
  };
  return (Object.keys(shown) as (keyof typeof shown)[]).flatMap((key) => {
    const { claim, supportedBy, notShown } = claims[key];
    return shown[key] ? [[claim, supportedBy, notShown]] : [];
  });
}

function reading({ result, catalogue, says }: Telling): Block[] {
  const its = scoresOf(result);
  if (its === undefined) return [];
  const { notes, numbers } = catalogue;
  return [
    heading(2, says.chapters.design.reading),
    list([
      its.columns.id === undefined ? notes.pairedByRow : notes.matched,
      notes.intervals(numbers.level(its.options.confidence)),
    ]),
  ];
}
