import { InputError } from "../../core/input-error.ts";
import { openCsv } from "../sources/csv.ts";
import { headerKey } from "../sources/header-key.ts";
import { readKeyNumber } from "./key-number.ts";

/** What the key says of one item. */
export interface KeyEntry {
  readonly item: string;
  readonly row: number;
  /** The answers that score, as written; none for an item that comes in points. */
  readonly accepted: readonly string[];
  readonly maximum?: number;
}

/** The answer key of a test. */
export interface AnswerKey {
  readonly path: string;
  readonly sha256: string;
  readonly entries: readonly KeyEntry[];
}

const COLUMNS = {
  item: ["item", "items", "butir", "soal", "no", "nomor", "nosoal", "nomorsoal", "question", "butirsoal"],
  key: ["key", "kunci", "kuncijawaban", "jawaban", "jawabanbenar", "answer", "answers", "correct", "benar"],
  max: ["max", "maks", "maksimum", "maximum", "skor", "skormaks", "skormaksimum", "bobot", "points", "poin"],
} as const;

/**
 * Reads an answer key: a CSV with the columns item and key, and perhaps the points of a right answer; several answers that
 * score are parted by `|`. An item with points and no key comes scored in points up to that maximum.
 * @throws InputError `not-a-key`, `key-twice`, `key-empty`, `key-bad-maximum`, and what reading a table throws
 */
export async function readAnswerKey(path: string): Promise<AnswerKey> {
  // Standard input is for the answers.
  if (path === "-") throw new InputError("no-such-file", { file: path });
  const source = await openCsv(path, { isHeader: isKeyHeader });
  try {
    const { header } = source.info;
    const [item, key, max] = (["item", "key", "max"] as const).map((role) => placeOf(header, role));
    if (item === undefined || (key === undefined && max === undefined))
      throw new InputError("not-a-key", { file: path, headers: header.filter((cell) => cell.trim() !== "") });
    const entries: KeyEntry[] = [];
    const seen = new Set<string>();
    for await (const { rows, rowNumbers } of source.rows()) {
      for (const [i, cells] of rows.entries()) {
        const row = rowNumbers[i]!;
        const name = cells[item]!.trim();
        if (name === "") continue;
        if (seen.has(headerKey(name))) throw new InputError("key-twice", { file: path, row, item: name });
        seen.add(headerKey(name));
        const maximum = maximumOf(max === undefined ? "" : cells[max]!.trim(), path, row);
        const accepted = key === undefined ? [] : acceptedIn(cells[key]!);
        if (accepted.length === 0 && maximum === undefined)
          throw new InputError("key-empty", { file: path, row, item: name });
        entries.push({ item: name, row, accepted, ...(maximum === undefined ? {} : { maximum }) });
      }
    }
    return { path, sha256: source.summary().sha256, entries };
  } finally {
    await source.close();
  }
}

function isKeyHeader(cells: readonly string[]): boolean {
  const has = (role: keyof typeof COLUMNS) => placeOf(cells, role) !== undefined;
  return has("item") && (has("key") || has("max"));
}

function placeOf(header: readonly string[], role: keyof typeof COLUMNS): number | undefined {
  const words: readonly string[] = COLUMNS[role];
  const place = header.findIndex((cell) => words.includes(headerKey(cell)));
  return place < 0 ? undefined : place;
}

function acceptedIn(cell: string): string[] {
  const answers = cell.split("|").map((answer) => answer.trim());
  return answers.filter((answer) => answer !== "");
}

function maximumOf(text: string, file: string, row: number): number | undefined {
  if (text === "") return undefined;
  const maximum = readKeyNumber(text);
  if (maximum === undefined || maximum <= 0)
    throw new InputError("key-bad-maximum", { file, row, value: text });
  return maximum;
}
