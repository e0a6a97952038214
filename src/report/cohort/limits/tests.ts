import type { CompareGroup } from "../../../analyses/schemas/compare.schema.ts";
import { clusterMeansIn } from "../../sections/clusters.ts";
import { scoresOf, type Telling } from "../telling.ts";

/** Fewer pairs than this and one person moves the figures. */
const FEW = 20;

/** What limits the tests: few people, cohorts, differences that are not normal, many tests. */
export function testLimits(telling: Telling): string[] {
  const its = scoresOf(telling.result);
  if (its === undefined) return [];
  const { limits: words } = telling.says.chapters;
  return [
    ...few(telling),
    ...clusters(telling),
    ...(its.columns.cohort === undefined ? [words.noCohort] : []),
    ...normality(telling),
    ...verdicts(telling),
    ...(telling.result.compare === undefined ? [] : [words.manyTests]),
  ];
}

function few({ result, says, format }: Telling): string[] {
  const { limits: words } = says.chapters;
  const groups = scoresOf(result)!.groups.filter(({ n }) => n > 0 && n < FEW);
  const named = groups.map(({ group, n }) => words.number(format.group(group), format.integer(n)));
  return named.length === 0 ? [] : [words.fewPairs(named.join(", "))];
}

function clusters({ result, says, format }: Telling): string[] {
  const { limits: words } = says.chapters;
  const named = (scoresOf(result)?.groups ?? []).flatMap((group) => {
    const found = clusterMeansIn(group);
    if (found === undefined || !("designEffect" in found) || found.designEffect <= 1) return [];
    return [
      words.cohorts({
        who: format.group(group.group),
        cohorts: format.integer(found.clusters),
        designEffect: format.figure(found.designEffect),
      }),
    ];
  });
  return named.length === 0 ? [] : [words.clusters(named.join("; "))];
}

function normality({ result, says, format }: Telling): string[] {
  const { compare } = result;
  if (compare === undefined) return [];
  const alpha = 1 - compare.options.confidence;
  const groups = compare.groups.filter(({ shapiroWilk }) => "p" in shapiroWilk && shapiroWilk.p < alpha);
  const names = groups.map(({ group }) => format.group(group)).join(", ");
  return groups.length === 0 ? [] : [says.chapters.limits.normality(names)];
}

function verdicts({ result, says, format }: Telling): string[] {
  const { compare } = result;
  if (compare === undefined) return [];
  const alpha = 1 - compare.options.confidence;
  const names = compare.groups
    .filter((group) => differ(group, alpha))
    .map(({ group }) => format.group(group));
  return names.length === 0 ? [] : [says.chapters.limits.verdict(names.join(", "))];
}

/** Whether the t test and the rank test come to different verdicts. */
export function differ({ t, wilcoxon }: Pick<CompareGroup, "t" | "wilcoxon">, alpha: number): boolean {
  if (!("p" in t) || !("p" in wilcoxon) || wilcoxon.p === undefined) return false;
  return t.p < alpha !== wilcoxon.p < alpha;
}
