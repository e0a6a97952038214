import { stringify } from "csv-stringify/sync";
import { interviewLabels } from "../analyses/interviews/interview-labels.ts";
import type { ThemesResult } from "../analyses/schemas/themes.schema.ts";
import { type CoderChoice, selectCodings } from "../analyses/themes/select-codings.ts";
import { safeCell } from "../data/safe-cell.ts";
import type { SegmentTable } from "../data/segments/segment-table.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { visible } from "../language/visible.ts";

/**
 * One CSV line per theme and code, a column per informant: how many distinct pieces of text each has. Where the language
 * writes a decimal comma the cells are parted by `;`, as its spreadsheets expect. Names are made safe against formula
 * injection, and informants are called as in the report.
 */
export function* matrixLines(
  table: SegmentTable,
  { themes, options: { showNames } }: ThemesResult,
  coder: CoderChoice,
  { numbers, interviews: { matrix } }: Catalogue,
): Generator<string> {
  const delimiter = numbers.separator === "; " ? ";" : ",";
  const line = (cells: readonly string[]) => stringify([cells as string[]], { delimiter });
  const { informants } = interviewLabels(table, { showNames, showCoders: false });
  yield line([matrix.theme, matrix.path, ...informants.all.map(textCell)]);
  const segmentsOf = segmentsByInformant(table, coder);
  const nodes = new Map(table.codes.map(({ path }, node) => [JSON.stringify(path), node]));
  for (const { theme, path } of themes) {
    const counts = segmentsOf[nodes.get(JSON.stringify(path))!]!;
    const cells = informants.all.map((_, informant) => String(counts.get(informant)?.size ?? 0));
    yield line([textCell(theme), textCell(path.join(" > ")), ...cells]);
  }
}

/** Text of the data for a cell: nothing that acts unseen, and nothing that runs as a formula. */
function textCell(text: string): string {
  return safeCell(visible(text));
}

/** Of every node, the pieces of text of each informant. */
function segmentsByInformant(table: SegmentTable, coder: CoderChoice): Map<number, Set<number>>[] {
  const all = table.codes.map(() => new Map<number, Set<number>>());
  for (const { segment, code } of selectCodings(table, coder).codings) {
    const { informant } = table.segments[segment]!;
    if (informant < 0) continue;
    for (let node = code; node >= 0; node = table.codes[node]!.parent) {
      const known = all[node]!.get(informant);
      if (known === undefined) all[node]!.set(informant, new Set([segment]));
      else known.add(segment);
    }
  }
  return all;
}
