import { InputError } from "../../core/input-error.ts";
import { isTierHeader } from "../descriptor/describe/header-words.ts";
import type { ResourceKind } from "../descriptor/study.ts";
import { type ColumnChoices, isScoreHeader, resolveColumns } from "../scores/columns.ts";
import { chooseFormat } from "../segments/choose-format.ts";
import { OWN_COLUMNS, type OwnRole } from "../segments/formats/own-columns.ts";
import { openCsv } from "../sources/csv.ts";
import { damageOf } from "../sources/damage.ts";
import { fileKind } from "../sources/file-kind.ts";
import { headerKey } from "../sources/header-key.ts";
import type { SourceOptions } from "../sources/source.ts";
import { readHead } from "../sources/whole-file.ts";

/** What a file holds, as far as its content tells. */
export interface RecognisedFile {
  readonly kind: ResourceKind;
  /** The header of a table, as written. */
  readonly header?: readonly string[];
  /** Header keys of a table, by which files of one study are told. */
  readonly columns?: string;
  /** Coded interviews: whether they name informants or documents, so that a file of informants can say more of them. */
  readonly namesWho?: boolean;
  /** Scores: the column of tiers, in which one person may stand several times. */
  readonly tier?: string;
  /** Why a table is of no kind. */
  readonly why?: "other-columns" | "ambiguous-columns";
}

type Open = Pick<SourceOptions, "delimiter" | "encoding">;

const TEXT = /\.txt$/i;
const LISTED = [...OWN_COLUMNS.informant, "idpeserta", "kodepeserta", "participantid"];

/**
 * Tells what a file holds: scores, coded interviews, a list of informants, a transcript, or another table.
 * @throws InputError for a file that cannot be read as what it is
 */
export async function recogniseFile(
  path: string,
  choices: ColumnChoices,
  open: Open,
): Promise<RecognisedFile> {
  // Projects have documents, and the columns of a workbook are not known yet.
  if (fileKind(readHead(path)) !== "table") return { kind: "interviews", namesWho: true };
  if (!TEXT.test(path)) return await recogniseTable(path, choices, open);
  // Spreadsheets export tables as .txt too; what is none is what somebody said.
  const table = await recogniseTable(path, choices, open).catch((error: unknown) => {
    if (error instanceof InputError) return undefined;
    throw error;
  });
  const isTable = table?.kind === "scores" || table?.kind === "interviews";
  return isTable && !readsAsSpeech(table) ? table : { kind: "transcripts" };
}

const LONGEST_HEADER = 60;

/** Whether what was taken for a header is what somebody said of pre-test and post-test, with commas in it. */
function readsAsSpeech({ header = [] }: RecognisedFile): boolean {
  return header.some((cell) => cell.length > LONGEST_HEADER || /[.?!]\s+\p{L}/u.test(cell));
}

async function recogniseTable(path: string, choices: ColumnChoices, open: Open): Promise<RecognisedFile> {
  const source = await openCsv(path, {
    ...open,
    isHeader: (cells) => isKnownHeader(cells, choices),
  }).catch((error: unknown) => {
    // Whoever reads it says what is damaged.
    damageOf(error);
    return undefined;
  });
  if (source === undefined) return { kind: "other" };
  try {
    return recogniseHeader(source.info.header, choices, path);
  } finally {
    await source.close();
  }
}

/** Whether a row names columns that are known. */
export function isKnownHeader(cells: readonly string[], choices: ColumnChoices): boolean {
  return isScoreHeader(cells, choices) || isInterviewHeader(cells) || isInformantHeader(cells);
}

function recogniseHeader(header: readonly string[], choices: ColumnChoices, path: string): RecognisedFile {
  const columns = JSON.stringify(header.map(headerKey));
  if (isScoreHeader(header, choices)) {
    try {
      resolveColumns(header, choices, path);
      const tier = header.find((cell) => isTierHeader(cell))?.trim();
      return { kind: "scores", header, columns, ...(tier !== undefined && { tier }) };
    } catch (error) {
      // A column the user named is a mistake of theirs; one that was recognised may just not be of scores.
      if (!(error instanceof InputError) || error.code === "missing-column") throw error;
      return { kind: "other", header, columns, why: "ambiguous-columns" };
    }
  }
  if (isInterviewHeader(header)) return { kind: "interviews", header, columns, namesWho: namesWho(header) };
  if (isInformantHeader(header)) return { kind: "informants", header, columns };
  return { kind: "other", header, columns, why: "other-columns" };
}

/** Codings: of a known program, or our own columns with a code and more than a name beside it. */
function isInterviewHeader(header: readonly string[]): boolean {
  const chosen = chooseFormat(header, {});
  if (chosen === undefined) return false;
  if (chosen.format.name !== "csv") return true;
  return (["document", "segment", "text", "coder", "start"] as const).some((role) => has(header, role));
}

/** Every known program names documents or cases. */
function namesWho(header: readonly string[]): boolean {
  const isOwn = chooseFormat(header, {})?.format.name === "csv";
  return !isOwn || has(header, "informant") || has(header, "document");
}

function isInformantHeader(header: readonly string[]): boolean {
  return header.map(headerKey).some((key) => LISTED.includes(key)) && !has(header, "code");
}

function has(header: readonly string[], role: OwnRole): boolean {
  const words: readonly string[] = OWN_COLUMNS[role];
  return header.some((cell) => words.includes(headerKey(cell)));
}
