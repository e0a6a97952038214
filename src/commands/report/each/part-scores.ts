import { InputError } from "../../../core/input-error.ts";
import type { ReadScoresOptions } from "../../../data/scores/read-scores.ts";
import type { ScoreTable } from "../../../data/scores/score-table.ts";
import { isSummaryRow } from "../../../data/scores/summary-row.ts";
import { REGULATION_TIERS, tierPlaces } from "../../../data/scores/tier-order.ts";
import { findColumn } from "../../../data/sources/find-column.ts";
import { headerKey } from "../../../data/sources/header-key.ts";
import { PartedFiles } from "../../../data/sources/parted-files.ts";
import type { Context, OptionValues } from "../../command.ts";
import { given } from "../../options/given.ts";
import type { PlannedPart } from "../plan.ts";
import { isRead, type Part, readScorePart } from "../read-parts.ts";
import { type Parting, scoreColumn } from "./each-column.ts";

/** Scores that were read once, to be given part by part. */
export interface PartedScores {
  /** The header of the column that parts them, as written. */
  readonly column: string;
  /** Its values: tiers in their order, others as they first stand. */
  readonly values: readonly string[];
  readonly whole: ScoreTable;
  /** Rows that are in no part and do not just sum others up. */
  readonly withoutValue: number;
  /** The part of a participant; nothing for who stands in several. */
  partOfId(id: string): string | undefined;
  read(value: string): Promise<Part<ScoreTable>>;
}

/**
 * Reads the scores of a study once, and parts them by a column. What only all scores tell (the scale, the order of the
 * waves) holds for every part.
 * @throws InputError what reading throws, `each-without-values`, and what finding the column throws
 */
export async function partScores(
  plan: PlannedPart,
  parting: Parting,
  context: Context,
): Promise<PartedScores> {
  let column = "";
  const files = new PartedFiles(({ header, path }) => {
    const index = scoreColumn(header, parting, path);
    column ||= header[index]!.trim();
    return (cells) => cells[index]!.trim() || undefined;
  });
  const whole = await readScorePart(plan, context, { openSource: files.all });
  if (!isRead(whole)) throw new Error("a plan for scores gives scores");
  const { table } = whole;
  const found = [...files.parts.keys()];
  if (found.length === 0) throw new InputError("each-without-values", { file: plan.files[0]!, column });
  const options = withoutColumn(plan.options, column);
  const idHeader = table.columns.id?.header;
  const summaryRows = table.inputs.reduce((sum, input) => sum + input.summaryRows, 0);
  const summed = found.reduce((sum, value) => sum + summaryRowsOf(files, value, idHeader), 0);
  return {
    column,
    values: inOrder(found, given(options, ["tiers"]).tiers ?? REGULATION_TIERS),
    whole: table,
    withoutValue: files.without - (summaryRows - summed),
    partOfId: partsOfIds(files, found, idHeader),
    read: (value) =>
      readScorePart({ files: plan.files, options }, context, {
        openSource: files.part(value),
        decidedScale: { scale: table.scale },
        ...wavesOf(table, files, value),
      }),
  };
}

function inOrder(values: readonly string[], tiers: readonly string[]): readonly string[] {
  const places = tierPlaces(values, tiers);
  if (places === undefined) return values;
  return values
    .map((value, i) => ({ value, place: places[i]! }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}

/** Everybody of a part is in one group of its column. */
function withoutColumn(options: OptionValues, column: string): OptionValues {
  const { by, ...others } = options as { readonly by?: readonly string[] };
  const rest = (by ?? []).filter((name) => headerKey(name) !== headerKey(column));
  return rest.length === 0 ? others : { ...others, by: rest };
}

/** Long layout: the follow-ups of all scores in their order, of which a part may lack some. */
function wavesOf(
  { columns }: ScoreTable,
  files: PartedFiles,
  value: string,
): Pick<ReadScoresOptions, "followUp"> {
  const { layout, wave, followUp = [] } = columns;
  if (layout === "wide" || wave === undefined || followUp.length === 0) return {};
  const there = new Set<string>();
  for (const { info, cells } of files.rowsOf(value))
    there.add(headerKey(cells[findColumn(info.header, wave.header, info.path)]!));
  const its = followUp.filter(({ header }) => there.has(headerKey(header))).map(({ header }) => header);
  return its.length === 0 ? {} : { followUp: its };
}

function summaryRowsOf(files: PartedFiles, value: string, idHeader: string | undefined): number {
  let count = 0;
  for (const { info, cells } of files.rowsOf(value)) {
    const id =
      idHeader === undefined ? undefined : cells[findColumn(info.header, idHeader, info.path)]!.trim();
    if (isSummaryRow(cells, id)) count += 1;
  }
  return count;
}

function partsOfIds(
  files: PartedFiles,
  values: readonly string[],
  idHeader: string | undefined,
): (id: string) => string | undefined {
  let parts: Map<string, string | undefined> | undefined;
  const known = () => {
    const its = new Map<string, string | undefined>();
    if (idHeader === undefined) return its;
    for (const value of values)
      for (const { info, cells } of files.rowsOf(value)) {
        const id = cells[findColumn(info.header, idHeader, info.path)]!.trim();
        its.set(id, its.has(id) && its.get(id) !== value ? undefined : value);
      }
    return its;
  };
  return (id) => {
    parts ??= known();
    return parts.get(id);
  };
}
