import type { Finding } from "../../core/finding.ts";
import { InputError } from "../../core/input-error.ts";
import { openCsv } from "../sources/csv.ts";
import type { Source } from "../sources/source.ts";
import { CellTexts } from "./cell-texts.ts";
import {
  type ColumnChoices,
  type ColumnRoles,
  isScoreHeader,
  resolveColumns,
  type UsedColumn,
} from "./columns.ts";
import type { ScoreColumn } from "./interpret.ts";
import { Levels } from "./levels.ts";
import { NONE, Participants, POST, PRE, type RawScore } from "./participants.ts";
import type { InputSummary } from "./score-table.ts";
import { isSummaryRow } from "./summary-row.ts";
import { WaveLevels } from "./wave-levels.ts";

/** How files are opened, apart from their columns. */
export interface OpenOptions {
  readonly delimiter?: string;
  readonly encoding?: string;
  /** Standard input, for the path `-`. */
  readonly stdin?: () => NodeJS.ReadableStream;
  /** Called now and then with what has been read so far. */
  readonly progress?: (progress: { path: string; bytes: number; rows: number }) => void;
}

/** Everything read from the files, before its texts have a meaning. */
export interface Collected {
  readonly inputs: readonly InputSummary[];
  readonly roles: ColumnRoles;
  readonly pre: UsedColumn;
  readonly post: UsedColumn;
  readonly texts: CellTexts;
  readonly columns: readonly ScoreColumn[];
  readonly participants: Participants;
  readonly groups: Levels;
  readonly cohorts: Levels;
  readonly missingIds: number;
  readonly otherWaveRows: number;
  readonly findings: readonly Finding[];
}

/** Reads all files, in one pass each, into participants and distinct raw texts. */
export async function collect(
  paths: readonly string[],
  choices: ColumnChoices,
  open: OpenOptions,
): Promise<Collected> {
  const state = {
    inputs: [] as InputSummary[],
    texts: new CellTexts(),
    columns: [] as ScoreColumn[],
    participants: new Participants(),
    groups: new Levels(),
    cohorts: new Levels(),
    waves: new WaveLevels(choices, paths[0] ?? ""),
    findings: [] as Finding[],
    missingIds: 0,
    otherWaveRows: 0,
  };
  let roles: ColumnRoles | undefined;
  for (const [file, path] of paths.entries()) {
    const source = await openCsv(path, { ...open, isHeader: (cells) => isScoreHeader(cells, choices) });
    try {
      const its = withoutRowNumbers(resolveColumns(source.info.header, choices, path), paths.length);
      roles = roles === undefined ? its : sameColumns(roles, its, paths[0]!, path);
      await readRows(source, file, its, state);
    } finally {
      await source.close();
    }
  }
  requireDistinctInputs(state.inputs);
  const { pre, post } = wavesOf(roles!, choices, state.waves);
  return { ...state, roles: roles!, pre, post };
}

type State = Omit<
  Collected,
  "roles" | "pre" | "post" | "inputs" | "columns" | "findings" | "missingIds" | "otherWaveRows"
> & {
  readonly inputs: InputSummary[];
  readonly columns: ScoreColumn[];
  readonly waves: WaveLevels;
  readonly findings: Finding[];
  missingIds: number;
  otherWaveRows: number;
};

async function readRows(source: Source, file: number, roles: ColumnRoles, state: State): Promise<void> {
  const { path, delimiter, headerRow } = source.info;
  const scoreHeaders = roles.layout === "long" ? [roles.score!] : [roles.pre!, roles.post!];
  const firstColumn = state.columns.length;
  for (const { header } of scoreHeaders) state.columns.push({ file, header, delimiter });
  const text = (cells: readonly string[], which: number) =>
    state.texts.code(firstColumn + which, cells[scoreHeaders[which]!.index]!.trim());
  const groupName = roles.by.map(({ header }) => header).join(", ");
  let summaryRows = 0;

  for await (const batch of source.rows()) {
    for (const [i, cells] of batch.rows.entries()) {
      const row = batch.rowNumbers[i]!;
      const id = roles.id === undefined ? undefined : cells[roles.id.index]!.trim();
      if (isSummaryRow(cells, id)) {
        summaryRows += 1;
        state.findings.push({ rule: "summary-row", severity: "info", file: path, row });
        continue;
      }
      if (id === "") {
        state.missingIds += 1;
        state.findings.push({
          rule: "missing-id",
          severity: "error",
          file: path,
          row,
          column: roles.id!.header,
        });
        continue;
      }
      const levels = roles.by.map(({ index }) => cells[index]!.trim());
      const group = levels.length === 0 || levels.includes("") ? NONE : state.groups.code(levels, groupName);
      const cohortCell = roles.cohort === undefined ? "" : cells[roles.cohort.index]!.trim();
      const cohort = cohortCell === "" ? NONE : state.cohorts.code([cohortCell], roles.cohort!.header);
      if (levels.includes("")) {
        const column = roles.by[levels.indexOf("")]!.header;
        state.findings.push({ rule: "missing-group", severity: "warning", file: path, row, column });
      }
      if (roles.layout === "wide") {
        const scores: RawScore[] = [
          { wave: PRE, text: text(cells, 0), file, row },
          { wave: POST, text: text(cells, 1), file, row },
        ];
        state.participants.add(id, group, cohort, scores);
        continue;
      }
      const wave = state.waves.waveOf(cells[roles.wave!.index]!.trim());
      if (wave === undefined) state.otherWaveRows += 1;
      else state.participants.add(id, group, cohort, [{ wave, text: text(cells, 0), file, row }]);
    }
  }
  const { sha256, bytes, dataRows, blankRows } = source.summary();
  state.inputs.push({
    path,
    sha256,
    bytes,
    rows: dataRows - summaryRows,
    delimiter,
    encoding: source.info.encoding,
    headerRow,
    blankRows,
    summaryRows,
  });
}

/** A column that only numbers the rows starts again in every file, so over several files it identifies nobody. */
function withoutRowNumbers(roles: ColumnRoles, files: number): ColumnRoles {
  if (files === 1 || roles.id?.kind !== "row-number") return roles;
  const { id: _id, ...rest } = roles;
  return rest;
}

function sameColumns(first: ColumnRoles, other: ColumnRoles, firstPath: string, path: string): ColumnRoles {
  const names = (roles: ColumnRoles) =>
    [roles.id, roles.pre, roles.post, roles.wave, roles.score, roles.cohort, ...roles.by].map(
      (column) => column?.header ?? "",
    );
  const [a, b] = [names(first), names(other)];
  const differs = a.findIndex((name, i) => name !== b[i]);
  if (differs < 0) return first;
  throw new InputError("different-columns", {
    file: path,
    first: firstPath,
    column: b[differs]!,
    wanted: a[differs]!,
  });
}

function requireDistinctInputs(inputs: readonly InputSummary[]): void {
  const seen = new Map<string, string>();
  for (const { sha256, path } of inputs) {
    const first = seen.get(sha256);
    if (first !== undefined) throw new InputError("same-input-twice", { file: path, first });
    seen.set(sha256, path);
  }
}

function wavesOf(roles: ColumnRoles, choices: ColumnChoices, waves: WaveLevels) {
  if (roles.layout === "wide") return { pre: used(roles.pre!), post: used(roles.post!) };
  const levels = waves.chosen();
  return {
    pre: { header: levels.pre, recognised: choices.pre === undefined },
    post: { header: levels.post, recognised: choices.post === undefined },
  };
}

function used({ header, recognised }: UsedColumn): UsedColumn {
  return { header, recognised };
}
