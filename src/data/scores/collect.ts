import { InputError } from "../../core/input-error.ts";
import { FindingList } from "../finding-list.ts";
import { openCsv } from "../sources/csv.ts";
import { headerKey } from "../sources/header-key.ts";
import type { OpenSource } from "../sources/parted-files.ts";
import type { SourceOptions } from "../sources/source.ts";
import { CellTexts } from "./cell-texts.ts";
import {
  type ColumnChoices,
  type ColumnRoles,
  isScoreHeader,
  resolveColumns,
  type UsedColumn,
} from "./columns.ts";
import type { InputSummary } from "./input-summary.ts";
import type { ScoreColumn } from "./interpret.ts";
import { Levels } from "./levels.ts";
import { Participants } from "./participants.ts";
import { type Reading, readRows } from "./read-rows.ts";
import { type WaveChoices, WaveLevels } from "./wave-levels.ts";
import { withoutRowNumbers } from "./without-row-numbers.ts";

/** How files are opened, apart from their columns. */
export interface OpenOptions extends Pick<SourceOptions, "observe" | "damage"> {
  readonly delimiter?: string;
  readonly encoding?: string;
  /** Standard input, for the path `-`. */
  readonly stdin?: () => NodeJS.ReadableStream;
  /** Called now and then with what has been read so far. */
  readonly progress?: (progress: { path: string; bytes: number; rows: number }) => void;
  /** What gives the rows of a file, instead of {@link openCsv}. */
  readonly openSource?: OpenSource;
}

/** Everything read from the files, before its texts have a meaning. */
export interface Collected {
  readonly inputs: readonly InputSummary[];
  readonly roles: ColumnRoles;
  readonly pre: UsedColumn;
  readonly post: UsedColumn;
  readonly followUp: readonly UsedColumn[];
  /** Every wave in the order taken, where follow-ups were taken in the order in which they first stand. */
  readonly assumedWaves: readonly string[];
  readonly texts: CellTexts;
  readonly columns: readonly ScoreColumn[];
  readonly participants: Participants;
  readonly groups: Levels;
  readonly cohorts: Levels;
  readonly missingIds: number;
  readonly otherWaveRows: number;
  readonly findings: FindingList;
}

/** Reads all files, in one pass each, into participants and distinct raw texts. */
export async function collect(
  paths: readonly string[],
  choices: ColumnChoices & WaveChoices,
  open: OpenOptions,
): Promise<Collected> {
  const { days = [], covariates = [] } = choices;
  const waves = new WaveLevels(choices, paths[0] ?? "");
  const state: Reading = {
    inputs: [],
    texts: new CellTexts(),
    columns: [],
    participants: new Participants({
      waves: waves.count,
      facts: covariates.length,
      hasDays: days.length > 0,
    }),
    groups: new Levels(),
    cohorts: new Levels(),
    waves,
    findings: new FindingList(),
    missingIds: 0,
    otherWaveRows: 0,
  };
  let roles: ColumnRoles | undefined;
  for (const [file, path] of paths.entries()) {
    const source = await (open.openSource ?? openCsv)(path, {
      ...open,
      isHeader: (cells) => isScoreHeader(cells, choices),
    });
    try {
      const its = withoutRowNumbers(resolveColumns(source.info.header, choices, path), paths.length);
      roles = roles === undefined ? its : sameColumns(roles, its, paths[0]!, path);
      await readRows(source, file, its, state);
    } finally {
      await source.close();
    }
  }
  requireDistinctInputs(state.inputs);
  const its = wavesOf(roles!, waves);
  const assumedWaves =
    waves.assumed > 0 ? [its.pre, its.post, ...its.followUp].map(({ header }) => header) : [];
  return { ...state, roles: roles!, ...its, assumedWaves };
}

function sameColumns(first: ColumnRoles, other: ColumnRoles, firstPath: string, path: string): ColumnRoles {
  const names = (roles: ColumnRoles) =>
    [
      ...[roles.id, roles.pre, roles.post, roles.wave, roles.score, roles.cohort],
      ...[...roles.by, ...roles.followUp, ...roles.days, ...roles.covariates],
    ].map((column) => column?.header ?? "");
  const [a, b] = [names(first), names(other)];
  const differs = a.findIndex((name, i) => headerKey(name) !== headerKey(b[i]!));
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

function wavesOf(roles: ColumnRoles, waves: WaveLevels): Pick<Collected, "pre" | "post" | "followUp"> {
  if (roles.layout === "long") return waves.chosen();
  return { pre: used(roles.pre!), post: used(roles.post!), followUp: roles.followUp.map(used) };
}

function used({ header, recognised }: UsedColumn): UsedColumn {
  return { header, recognised };
}
