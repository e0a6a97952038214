import { readdirSync } from "node:fs";
import { InputError } from "../../../core/input-error.ts";
import { profileTable, type TableProfile } from "../../profile/profile-table.ts";
import { csvRows, type OpenTable, sheetRows, type TableRows } from "../../profile/table-rows.ts";
import { testTotals } from "../../profile/test-totals.ts";
import { candidates } from "../../scores/recognise.ts";
import { NAME_RANK } from "../../scores/synonyms.ts";
import { chooseFormat } from "../../segments/choose-format.ts";
import { readSegments } from "../../segments/read-segments.ts";
import { checkArchive } from "../../sources/check-archive.ts";
import { fileKind } from "../../sources/file-kind.ts";
import { readHead, readWhole } from "../../sources/whole-file.ts";
import { openWorkbook } from "../../sources/workbook.ts";
import { openZip } from "../../sources/zip.ts";
import { type ChosenKind, chooseKind, isKnownHeader } from "./choose-kind.ts";
import { longColumns } from "./describe-scores.ts";
import type { Examined, ExaminedOther, ExaminedTable } from "./examined.ts";
import type { FoundInput } from "./find-inputs.ts";
import { areUnique } from "./unique-pairs.ts";
import { totalTests } from "./wave-columns.ts";

type Progress = NonNullable<OpenTable["progress"]>;

/** What makes an archive a workbook. */
const WORKBOOK = "xl/workbook.xml";
/** Sheets that are looked into. */
const MOST_SHEETS = 20;

/**
 * Looks into a file, or a folder of transcripts.
 * @throws InputError for what cannot be read, or is nothing that is known
 */
export async function examine(input: FoundInput, progress: Progress): Promise<Examined> {
  const { file, path } = input;
  if (input.isFolder) {
    const count = readdirSync(file).filter((name) => /\.txt$/i.test(name)).length;
    return { isTable: false, kind: "transcripts", file, path, count };
  }
  const kind = fileKind(readHead(file));
  if (kind === "table") return await examineTable(input, csvRows(file, { ...OPEN, progress }), []);
  if (kind === "archive" && (await isWorkbook(file))) return await examineWorkbook(input);
  return await examineProject(input);
}

const OPEN: Pick<OpenTable, "isHeader" | "mayBeShort"> = {
  isHeader: isKnownHeader,
  mayBeShort: (header) => chooseFormat(header, {})?.format.hasShortRows === true,
};

/** A table on which the profile is made already, or is made now. */
async function examineTable(
  { file, path }: FoundInput,
  table: TableRows,
  otherSheets: readonly string[],
  known?: TableProfile,
): Promise<ExaminedTable> {
  const profile = known ?? (await profileTable(table, file));
  const { columns } = profile;
  const chosen = kindOf(profile);
  const totals = chosen.kind === "scores" ? await testTotals(table, profile, totalTests(columns)) : [];
  const pair = chosen.kind === "scores" ? pairPlaces(columns.map(({ header }) => header)) : undefined;
  return {
    isTable: true,
    file,
    path,
    ...chosen,
    profile,
    totals,
    ...(pair !== undefined && { hasUniquePairs: await areUnique(table, pair) }),
    otherSheets,
  };
}

function kindOf({ columns }: TableProfile): ChosenKind {
  return chooseKind(columns);
}

/** The columns that tell the rows of a long table apart. */
function pairPlaces(header: readonly string[]): readonly number[] | undefined {
  const long = longColumns(header);
  if (long === undefined) return undefined;
  const id = candidates(header, "id").filter(({ rank }) => rank <= NAME_RANK);
  return id.length === 1 ? [id[0]!.index, long.wave] : [];
}

async function isWorkbook(file: string): Promise<boolean> {
  const archive = await openZip(file, file);
  try {
    return archive.names.some((name) => name.toLowerCase() === WORKBOOK);
  } finally {
    archive.close();
  }
}

/** The first sheet that is something, else the first that holds anything. */
async function examineWorkbook(input: FoundInput): Promise<ExaminedTable> {
  const { bytes } = await readWhole(input.file);
  // What is checked are the very bytes that are then read.
  await checkArchive(await openZip(bytes, input.file), input.file);
  const { sheets } = await openWorkbook(bytes, input.file);
  const filled = sheets.filter(({ rows }) => rows.length > 1).slice(0, MOST_SHEETS);
  const profiles: { readonly name: string; readonly table: TableRows; readonly profile: TableProfile }[] = [];
  for (const sheet of filled) {
    const table = sheetRows(sheet, OPEN);
    profiles.push({ name: sheet.name, table, profile: await profileTable(table, input.file) });
  }
  const chosen = profiles.find(({ profile }) => kindOf(profile).kind !== "other") ?? profiles[0];
  if (chosen === undefined) throw new InputError("empty-file", { file: input.file });
  const others = profiles.filter((its) => its !== chosen).map(({ name }) => name);
  return await examineTable(input, chosen.table, others, chosen.profile);
}

/** A project of another program: it is read, for only that shows whether it can be. */
async function examineProject({ file, path }: FoundInput): Promise<ExaminedOther> {
  try {
    const { codings, inputs } = await readSegments([file]);
    return {
      isTable: false,
      kind: "interviews",
      file,
      path,
      format: inputs[0]!.format,
      count: codings.length,
    };
  } catch (error) {
    if (!(error instanceof InputError) || error.code !== "only-codebooks") throw error;
    return { isTable: false, kind: "other", file, path, format: "refi-qda-codebook", count: 0 };
  }
}
