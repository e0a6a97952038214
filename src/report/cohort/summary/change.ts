import type { CompareGroup } from "../../../analyses/schemas/compare.schema.ts";
import { present } from "../../format.ts";
import { tableId } from "../chapter.ts";
import { differ } from "../limits/tests.ts";
import type { KeyFinding } from "../summary.ts";
import type { Telling } from "../telling.ts";

/** Whether the change is more than chance, and how large. */
export function changeFindings(telling: Telling): KeyFinding[] {
  const { result, catalogue, says, format } = telling;
  const all = result.compare?.groups[0];
  if (all === undefined) return [];
  const { summary } = says.chapters;
  const { numbers, reasons } = catalogue;
  const { confidence } = result.compare!.options;
  const { t } = all;
  const shownIn = [tableId("comparison", "mean"), tableId("comparison", "effects")];
  if ("reason" in t)
    return [{ about: "change", sentences: [summary.noComparison(reasons[t.reason])], shownIn }];
  const test = summary.t(format.integer(t.df), format.figure(t.statistic), numbers.pSentence(t.p));
  const alpha = 1 - confidence;
  return [
    {
      about: "change",
      sentences: [
        t.p < alpha ? summary.isReal(test) : summary.isNotShown(test),
        ...ranks(all, alpha, telling),
        ...effect(all, telling),
        ...clusters(all, telling),
        summary.noCause,
      ],
      shownIn,
    },
  ];
}

function ranks(group: CompareGroup, alpha: number, { catalogue, says }: Telling): string[] {
  const { wilcoxon } = group;
  if (!("p" in wilcoxon) || wilcoxon.p === undefined) return [];
  const { wilcoxonDiffers, wilcoxonAgrees } = says.chapters.summary;
  const p = catalogue.numbers.pSentence(wilcoxon.p);
  return [differ(group, alpha) ? wilcoxonDiffers(p) : wilcoxonAgrees(p)];
}

function effect({ effects }: CompareGroup, { result, catalogue, says, format }: Telling): string[] {
  const found = present(effects);
  if (found === undefined || !("gav" in found) || !("estimate" in found.gav)) return [];
  const level = catalogue.numbers.level(result.compare!.options.confidence);
  const { estimate, interval } = found.gav;
  return [says.chapters.summary.gav(format.figure(estimate), level, format.interval(interval))];
}

function clusters({ sensitivity }: CompareGroup, { result, catalogue, says, format }: Telling): string[] {
  const found = "sign" in sensitivity ? sensitivity.clusterMeans : undefined;
  if (found === undefined || !("meanDifference" in found)) return [];
  const { meanDifference } = found;
  if (!("estimate" in meanDifference) || meanDifference.interval === undefined) return [];
  return [
    says.chapters.summary.clusters({
      cohorts: format.integer(found.clusters),
      level: catalogue.numbers.level(result.compare!.options.confidence),
      interval: format.interval(meanDifference.interval),
    }),
  ];
}
