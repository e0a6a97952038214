import type { Checked } from "../../checks/check-study.ts";
import type { CheckPlan } from "../../checks/plan.ts";
import type { Finding } from "../../core/finding.ts";
import { isKnownHeader } from "../../data/dataset/recognise-file.ts";
import { type RowsAt, rowsAt } from "../../data/dataset/rows-at.ts";
import type { StudyResource } from "../../data/descriptor/study.ts";
import { fileKind } from "../../data/sources/file-kind.ts";
import { columnsNamed } from "../../data/sources/find-column.ts";
import { isPipe, readHead } from "../../data/sources/whole-file.ts";
import { type Excerpt, excerptOf } from "../../report/check/excerpt.ts";

/** So many findings of a rule are shown with their rows. */
const SHOWN = 5;
const WIDTH = 76;
/** Stands for a cell that is not shown. */
const HIDDEN = "•";

/**
 * The rows of the findings that a report shows, fetched anew: of the offending cell the masked value, of the others only
 * that they are there, for a row tells who somebody is.
 */
export async function excerptsOf(
  { findings, files }: Checked,
  plan: CheckPlan,
): Promise<(finding: Finding) => Excerpt | undefined> {
  const wanted = new Map<string, Set<number>>();
  const shown = new Map<string, number>();
  for (const { rule, file, row, column, value } of findings) {
    const count = (shown.get(rule) ?? 0) + 1;
    shown.set(rule, count);
    if (
      count > SHOWN ||
      file === undefined ||
      row === undefined ||
      column === undefined ||
      value === undefined
    )
      continue;
    wanted.set(file, (wanted.get(file) ?? new Set<number>()).add(row));
  }
  const kinds = new Map(files.map(({ path, kind }) => [path, kind]));
  const fetched = new Map<string, RowsAt>();
  for (const [file, rows] of wanted)
    if (isTable(file) && kinds.get(file) !== "transcripts")
      fetched.set(file, await rowsAt(file, rows, openOf(file, plan)));
  return ({ file, row, column, value }) => {
    const its = file === undefined ? undefined : fetched.get(file);
    const cells = row === undefined ? undefined : its?.rows.get(row);
    if (its === undefined || cells === undefined || column === undefined || value === undefined)
      return undefined;
    const at = columnsNamed(its.header, column)[0];
    if (at === undefined) return undefined;
    const mask = (text: string, index: number) => (index === at ? value : text.trim() === "" ? "" : HIDDEN);
    return excerptOf(cells, at, its.delimiter, mask, WIDTH);
  };
}

/** Standard input and pipes are gone once they are read; workbooks and archives have no lines. */
function isTable(file: string): boolean {
  return file !== "-" && !isPipe(file) && fileKind(readHead(file)) === "table";
}

/** How a file was opened. */
function openOf(file: string, { tables, scores, interviews, open }: CheckPlan) {
  const resource: StudyResource | undefined = [
    ...tables.map(({ path, resource: its }) => ({ paths: [path], resource: its })),
    ...scores,
    ...interviews,
  ].find(({ paths }) => paths.includes(file))?.resource;
  const { delimiter = open.delimiter, encoding = open.encoding } = resource ?? {};
  const choices = scores.find(({ paths }) => paths.includes(file))?.options ?? {};
  return {
    ...(delimiter !== undefined && { delimiter }),
    ...(encoding !== undefined && { encoding }),
    isHeader: (cells: readonly string[]) => isKnownHeader(cells, choices),
  };
}
