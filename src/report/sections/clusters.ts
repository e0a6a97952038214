import type { Catalogue } from "../../language/catalogue.ts";
import { type Block, figures, groups as groupColumn, heading, paragraph, table } from "../document.ts";
import { Format } from "../format.ts";
import type { ScoreBody, ScoreResult } from "../score-result.ts";

/** How alike people trained together are, and the interval that allows for it; nothing where no cohort is known. */
export function clustersSection(result: ScoreBody, catalogue: Catalogue): Block[] {
  const { words, notes, numbers } = catalogue;
  const format = new Format(catalogue);
  const rows = result.groups.flatMap((group) => {
    const cohort = clusterMeansIn(group);
    if (cohort === undefined || !("icc" in cohort)) return [];
    return [
      [
        format.group(group.group),
        format.integer(cohort.clusters),
        format.integer(cohort.n),
        format.figure(cohort.icc, "bounded"),
        format.figure(cohort.designEffect),
        format.estimate(cohort.meanDifference),
      ],
    ];
  });
  if (rows.length === 0) return [];
  const level = words.interval(numbers.level(result.options.confidence));
  const columns = [words.cohorts, words.n, words.icc, words.designEffect, `${words.meanOfCohorts} ${level}`];
  return [
    heading(3, words.clusterMeans),
    table([groupColumn(words.group), ...columns.map(figures)], rows),
    paragraph(notes.clusters),
  ];
}

/** What is known of the cohorts of a group; nothing where no cohort is known. */
export function clusterMeansIn(group: ScoreResult["groups"][number]) {
  if ("gain" in group) return group.clusterMeans;
  return "sign" in group.sensitivity ? group.sensitivity.clusterMeans : undefined;
}
