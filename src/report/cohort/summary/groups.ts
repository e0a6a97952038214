import { visible } from "../../../language/visible.ts";
import { present } from "../../format.ts";
import { tableId } from "../chapter.ts";
import { namesOf } from "../earlier.ts";
import type { KeyFinding } from "../summary.ts";
import { scoresOf, type Telling } from "../telling.ts";

type Columns = NonNullable<ReturnType<typeof scoresOf>>["columns"];

/** More groups than these are in the table only. */
const MOST_GROUPS = 6;

/** What groups gained, and whether an earlier study differs. */
export function groupFindings(telling: Telling): KeyFinding[] {
  return [betweenFinding(telling), earlierFinding(telling)];
}

function betweenFinding({ result, catalogue, says, format }: Telling): KeyFinding {
  const shownIn = [tableId("groups", "tests"), "effect-forest"];
  const its = result.compare ?? scoresOf(result);
  if (its?.between === undefined) return { about: "groups", sentences: [], shownIn };
  const { summary } = says.chapters;
  const { welch } = its.between;
  const gains = (result.gains?.groups ?? []).slice(1).flatMap(({ group, n, gain }) => {
    const found = present(gain);
    return found?.interval === undefined || n < result.options.minCell
      ? []
      : [summary.groupGain(format.group(group), format.figure(found.mean), format.interval(found.interval))];
  });
  const by = its.columns.by.map(({ header }) => visible(header)).join(" × ");
  const test = "p" in welch ? catalogue.numbers.pSentence(welch.p) : undefined;
  const verdict = "p" in welch && welch.p < 1 - its.options.confidence ? "groupsDiffer" : "groupsNotShown";
  return {
    about: "groups",
    sentences: [
      ...(gains.length === 0 || gains.length > MOST_GROUPS ? [] : [summary.groups(by, gains.join("; "))]),
      ...(test === undefined ? [] : [summary[verdict](test)]),
      ...(test !== undefined && areInCohorts(its.columns) ? [summary.groupsInCohorts] : []),
    ],
    shownIn,
  };
}

/** Whether people were trained in cohorts that are not the groups themselves. */
function areInCohorts({ cohort, by }: Columns): boolean {
  return cohort !== undefined && !by.some(({ header }) => header === cohort.header);
}

function earlierFinding(telling: Telling): KeyFinding {
  const { result, catalogue, says, format } = telling;
  const shownIn = [tableId("earlier", "figures")];
  const { earlier, gains } = result;
  if (earlier === undefined || gains === undefined) return { about: "earlier", sentences: [], shownIn };
  const { difference } = earlier;
  if (!("estimate" in difference) || difference.interval === undefined)
    return { about: "earlier", sentences: [], shownIn };
  const sentence = says.chapters.summary.earlier({
    other: namesOf(telling, earlier).other,
    difference: format.figure(difference.estimate),
    level: catalogue.numbers.level(gains.options.confidence),
    interval: format.interval(difference.interval),
  });
  return { about: "earlier", sentences: [sentence], shownIn };
}
