import type { PhrasingContent, Root, Table } from "mdast";
import type { CompareResult } from "../../analyses/schemas/compare.schema.ts";
import type { ReportSummary, ReportSummaryRow } from "../../analyses/schemas/report-summary.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import { visible } from "../../language/visible.ts";
import {
  type Block,
  captionedTable,
  document,
  figureBlock,
  figures,
  heading,
  list,
  paragraph,
  table,
  words as wordColumn,
} from "../document.ts";
import { effectForest } from "../figures/effect-forest.ts";
import { Format, NOTHING, present } from "../format.ts";
import { numbered } from "../numbered.ts";

/** A summary, and by place why a report is not there. */
export interface ToldSummary {
  readonly summary: ReportSummary;
  readonly why: readonly string[];
  /** The whole study, with the reports as its groups. */
  readonly compare: CompareResult;
}

/** The index of several reports: their figures beside each other, each with the way to its report. */
export function folderDocument(
  { summary, why, compare }: ToldSummary,
  catalogue: Catalogue,
  says: ReportCatalogue,
): Root {
  const { folder } = says;
  const { column, rows, reports, date } = summary;
  const format = new Format(catalogue);
  const shown = visible(column);
  const title = folder.title(shown);
  const made = reports.filter(({ file }) => file !== undefined);
  const failed = reports.flatMap(({ value, file }, i) =>
    file === undefined ? [folder.failed(visible(value), why[i] ?? "")] : [],
  );
  const level = levelOf(reports);
  const forest = made.length < 2 ? undefined : effectForest({ result: { compare } }, catalogue, says);
  const blocks: Block[] = [
    heading(1, title),
    ...(summary.title === undefined ? [] : [paragraph(visible(summary.title))]),
    paragraph(folder.intro(format.integer(made.length), format.integer(rows.read))),
    ...(rows.withoutValue === 0 ? [] : [paragraph(folder.without(format.integer(rows.withoutValue), shown))]),
    ...(made.length === 0
      ? []
      : [captionedTable("table-reports", folder.caption, tableOf(summary, made, catalogue, says))]),
    ...(level === undefined ? [] : [paragraph(folder.interval(catalogue.numbers.level(level)))]),
    ...(forest === undefined ? [] : [figureBlock(forest, forest.title)]),
    ...(failed.length === 0 ? [] : [heading(2, folder.failedTitle), list(failed)]),
  ];
  return numbered(document(blocks, { language: catalogue.tag, title, date }), says);
}

function tableOf(
  { column }: ReportSummary,
  made: readonly ReportSummaryRow[],
  catalogue: Catalogue,
  { folder }: ReportCatalogue,
): Table {
  const format = new Format(catalogue);
  const { words } = catalogue;
  const waves = [...new Set(made.flatMap(({ retained = [] }) => retained.map(({ to }) => to)))];
  const mean = (its: ReportSummaryRow["pre"]) => {
    const found = present(its);
    return found === undefined || !("mean" in found) ? NOTHING : format.mean(found);
  };
  // Of one person there is no mean.
  const estimate = ({ n = 0 }: ReportSummaryRow, its: ReportSummaryRow["gain"]) =>
    n < 2 ? NOTHING : format.estimate(its);
  const cells = made.map((row) => [
    visible(row.value),
    format.integer(row.n),
    mean(row.pre),
    mean(row.post),
    estimate(row, row.gain),
    estimate(row, row.classAverageNormalizedGain),
    estimate(row, row.gav),
    ...waves.map((wave) => {
      const share = row.retained?.find(({ to }) => to === wave)?.share;
      return (row.n ?? 0) < 2 ? NOTHING : format.estimate(share, "points");
    }),
  ]);
  const headers = [
    words.n,
    folder.pre,
    folder.post,
    words.meanGain,
    words.classGain,
    words.gav,
    ...waves.map((wave) => folder.kept(visible(wave))),
  ];
  const its = table([wordColumn(visible(column)), ...headers.map(figures)], cells);
  return {
    ...its,
    children: its.children.map((row, i) => (i === 0 ? row : linked(row, made[i - 1]!.file!))),
  };
}

/** A row whose first cell leads to a file. */
function linked(row: Table["children"][number], file: string): Table["children"][number] {
  const [first, ...others] = row.children;
  const link: PhrasingContent = { type: "link", url: file, children: first!.children };
  return { ...row, children: [{ type: "tableCell", children: [link] }, ...others] };
}

/** The confidence level of the intervals. */
function levelOf(reports: readonly ReportSummaryRow[]): number | undefined {
  for (const { gain } of reports)
    if (gain !== undefined && "interval" in gain && gain.interval !== undefined) return gain.interval.level;
  return undefined;
}
