import { InputError } from "../../core/input-error.ts";
import { FindingList } from "../finding-list.ts";
import { CellTexts } from "../scores/cell-texts.ts";
import type { OpenOptions } from "../scores/collect.ts";
import type { InputSummary } from "../scores/input-summary.ts";
import type { ScoreColumn } from "../scores/interpret.ts";
import { Levels } from "../scores/levels.ts";
import { withoutRowNumbers } from "../scores/without-row-numbers.ts";
import { openCsv } from "../sources/csv.ts";
import { headerKey } from "../sources/header-key.ts";
import { AnswerRecords } from "./answer-records.ts";
import { type ItemChoices, type ItemRoles, isItemHeader, resolveItems } from "./item-columns.ts";
import { readItemRows } from "./read-item-rows.ts";
import { WaveColumn } from "./wave-column.ts";

/** Everything read from the files, before its texts have a meaning. */
export interface CollectedItems {
  readonly inputs: readonly InputSummary[];
  readonly roles: ItemRoles;
  readonly texts: CellTexts;
  /** Of every column of texts: where it stands, and its item (−1 for a column of whole scores). */
  readonly columns: readonly (ScoreColumn & { readonly item: number })[];
  readonly records: AnswerRecords;
  readonly groups: Levels;
  readonly waveColumn: WaveColumn;
  /** Rows without an id, which are nobody's. */
  readonly missingIds: number;
  readonly findings: FindingList;
}

/** Reads all files, in one pass each, into one record per person and wave. */
export async function collectItems(
  paths: readonly string[],
  choices: ItemChoices,
  open: OpenOptions,
): Promise<CollectedItems> {
  const findings = new FindingList();
  const [inputs, columns]: [InputSummary[], CollectedItems["columns"][number][]] = [[], []];
  const [texts, groups, waveColumn] = [new CellTexts(), new Levels(), new WaveColumn()];
  let [roles, records, missingIds]: [ItemRoles | undefined, AnswerRecords | undefined, number] = [
    ...([undefined, undefined, 0] as const),
  ];
  for (const [file, path] of paths.entries()) {
    const source = await (open.openSource ?? openCsv)(path, {
      ...open,
      isHeader: (cells) => isItemHeader(cells, choices),
    });
    try {
      const its = withoutRowNumbers(resolveItems(source.info.header, choices, path), paths.length);
      if (roles !== undefined) requireSameColumns(roles, its, paths[0]!, path);
      roles ??= its;
      records ??= new AnswerRecords(its.items.length);
      const reading = { texts, columns, records, groups, waveColumn, findings, file };
      const { missingIds: missing, input } = await readItemRows(source, its, reading);
      missingIds += missing;
      const first = inputs.find(({ sha256 }) => sha256 === input.sha256);
      if (first !== undefined) throw new InputError("same-input-twice", { file: path, first: first.path });
      inputs.push(input);
    } finally {
      await source.close();
    }
  }
  return {
    ...{ inputs, texts, columns, groups, waveColumn, findings, missingIds },
    roles: roles!,
    records: records!,
  };
}

function requireSameColumns(first: ItemRoles, other: ItemRoles, firstPath: string, path: string): void {
  const names = ({ id, wave, by, totals, items }: ItemRoles) => [
    ...[id, wave, ...by, ...totals].map((column) => column?.header ?? ""),
    ...items.map(({ name }) => name),
  ];
  const [a, b] = [names(first), names(other)];
  const differs = Array.from({ length: Math.max(a.length, b.length) }, (_, i) => i).find(
    (i) => headerKey(a[i] ?? "") !== headerKey(b[i] ?? ""),
  );
  if (differs === undefined) return;
  throw new InputError("different-columns", {
    ...{ file: path, first: firstPath },
    ...{ column: b[differs] ?? "", wanted: a[differs] ?? "" },
  });
}
