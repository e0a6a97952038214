import type { FindingList } from "../finding-list.ts";
import type { Source } from "../sources/source.ts";
import type { CellTexts } from "./cell-texts.ts";
import type { ColumnAt, ColumnRoles } from "./columns.ts";
import type { InputSummary } from "./input-summary.ts";
import type { ScoreColumn } from "./interpret.ts";
import type { Levels } from "./levels.ts";
import { FEWEST_WAVES, NONE, type Participants, type RawRow } from "./participants.ts";
import { readPeople } from "./read-people.ts";
import { joinCells } from "./score-cell.ts";
import type { WaveLevels } from "./wave-levels.ts";

/** What has been read so far. */
export interface Reading {
  readonly inputs: InputSummary[];
  readonly texts: CellTexts;
  readonly columns: ScoreColumn[];
  readonly participants: Participants;
  readonly groups: Levels;
  readonly cohorts: Levels;
  readonly waves: WaveLevels;
  readonly findings: FindingList;
  /** Rows without an id, which are nobody's. */
  missingIds: number;
  /** Long layout: rows of waves that are neither pre nor post. */
  otherWaveRows: number;
}

/** Reads the rows of one file into what has been read so far. */
export async function readRows(
  source: Source,
  file: number,
  roles: ColumnRoles,
  reading: Reading,
): Promise<void> {
  const { delimiter } = source.info;
  const { cohort } = roles;
  const textOf = textReader(file, delimiter, roles, reading);
  const factsOf = factReader(file, delimiter, roles, reading);
  const { missingIds, input } = await readPeople(source, roles, reading, (person, groupOf) => {
    const { cells, row, id } = person;
    const text = textOf(cells);
    if (text === undefined) {
      reading.otherWaveRows += 1;
      return;
    }
    const level = cohort === undefined ? "" : cells[cohort.index]!.trim();
    const raw = { file, row, text };
    reading.participants.add(
      id,
      groupOf(person),
      level === "" ? NONE : reading.cohorts.code([level], cohort!.header),
      factsOf === undefined ? raw : { ...raw, ...factsOf(cells, text.length - 1) },
    );
  });
  reading.missingIds += missingIds;
  reading.inputs.push(input);
}

/** How to read a row's text of each wave, by its code; `undefined` for a row of a wave that is none of them. */
function textReader(
  file: number,
  delimiter: string,
  roles: ColumnRoles,
  { columns, texts, waves, participants }: Reading,
): (cells: readonly string[]) => RawRow["text"] | undefined {
  const first = columns.length;
  if (roles.layout === "wide") {
    const followUps = roles.followUp.map((column) => ({ header: column.header, columns: [column] }));
    const its = [roles.pre!, roles.post!, ...followUps];
    for (const { header, columns: parts } of its) {
      const headers = parts.map((part) => part.header);
      columns.push({ file, header, headers, delimiter, role: "score" });
    }
    const places = its.map((column) => column.columns.map(({ index }) => index));
    return (cells) => places.map((at, wave) => texts.code(first + wave, joinCells(cells, at)));
  }
  const [wave, score] = [roles.wave!, roles.score!];
  columns.push({ file, header: score.header, headers: [score.header], delimiter, role: "score" });
  return (cells) => {
    const its = waves.waveOf(cells[wave.index]!.trim());
    if (its === undefined) return undefined;
    while (participants.waves < waves.count) participants.addWave();
    const text = new Array<number>(its).fill(NONE);
    text.push(texts.code(first, cells[score.index]!.trim()));
    return text;
  };
}

/**
 * How to read what else a row says of its person: the days since the training, by wave, and the covariates; `undefined`
 * where nothing else is read.
 */
function factReader(
  file: number,
  delimiter: string,
  roles: ColumnRoles,
  { columns, texts }: Reading,
): ((cells: readonly string[], wave: number) => Pick<RawRow, "days" | "facts">) | undefined {
  const { days, covariates, layout } = roles;
  if (days.length + covariates.length === 0) return undefined;
  const readerOf = (role: "days" | "covariate") => {
    return ({ header, index }: ColumnAt) => {
      const column = columns.push({ file, header, headers: [header], delimiter, role }) - 1;
      return (cells: readonly string[]) => {
        const text = cells[index]!.trim();
        // A blank cell says nothing, so that another row of the same person may.
        return text === "" ? NONE : texts.code(column, text);
      };
    };
  };
  const [daysOf, factsOf] = [days.map(readerOf("days")), covariates.map(readerOf("covariate"))];
  return (cells, wave) => {
    const facts = factsOf.map((of) => of(cells));
    if (days.length === 0) return { facts };
    const before = new Array<number>(layout === "wide" ? FEWEST_WAVES : wave).fill(NONE);
    return { days: [...before, ...daysOf.map((of) => of(cells))], facts };
  };
}
