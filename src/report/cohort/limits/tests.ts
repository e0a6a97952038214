import type { CompareGroup } from "../../../analyses/schemas/compare.schema.ts";
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
  const groups = scoresOf(result)!.groups.filter(({ n }) => n > 0 && n < FEW);
  return groups.map(({ group, n }) =>
    says.chapters.limits.fewPairs({ who: format.group(group), n: format.integer(n) }),
  );
}

function clusters({ result, says, format }: Telling): string[] {
  return (scoresOf(result)?.groups ?? []).flatMap((group) => {
    const found =
      "gain" in group
        ? group.clusterMeans
        : "sign" in group.sensitivity
          ? group.sensitivity.clusterMeans
          : undefined;
    if (found === undefined || !("designEffect" in found) || found.designEffect <= 1) return [];
    return [
      says.chapters.limits.clusters({
        who: format.group(group.group),
        cohorts: format.integer(found.clusters),
        designEffect: format.figure(found.designEffect),
      }),
    ];
  });
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
