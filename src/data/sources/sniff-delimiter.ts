import { parse } from "csv-parse";
import { csvOptions, LOOK_AHEAD } from "./csv-options.ts";
import { headerCells } from "./header-cells.ts";
import { isBlank } from "./is-blank.ts";
import { readAll } from "./read-all.ts";

const CANDIDATES = [",", ";", "\t", "|"] as const;
const FIRST_LINES = 8;
const LINES = 64;

/** The delimiter Excel's own first line names (`sep=;`), and the characters of that line. */
export function separatorLine(head: string): { delimiter: string; length: number } | undefined {
  const match = /^("?)sep=([^"\r\n])\1(?:\r\n|\n|\r|$)/iu.exec(head);
  return match === null ? undefined : { delimiter: match[2]!, length: match[0].length };
}

/**
 * The delimiter of a file that begins with `head`: the one under which some row is the header that is looked for; else,
 * or where several are, the one under which most rows have one and the same number of cells above one; else a comma.
 */
export function sniffDelimiter(head: string, isHeader: (cells: readonly string[]) => boolean): string {
  const lines = head.split(/\r\n|\n|\r/, LINES);
  const text = lines.join("\n");
  const candidates = CANDIDATES.filter((delimiter) => text.includes(delimiter));
  // The header mostly is among the first lines and plain; csv-parse is slow until it is warm.
  const plain = candidates.filter((delimiter) =>
    lines.slice(0, FIRST_LINES).some((line) => isHeader(headerCells(plainCells(line, delimiter)))),
  );
  return plain.length === 1 ? plain[0]! : bestOf(candidates, text, isHeader).delimiter;
}

/** The cells of a line in which no quoted cell holds a delimiter or a quote. */
function plainCells(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/u, "$1"));
}

function bestOf(
  candidates: readonly string[],
  text: string,
  isHeader: (cells: readonly string[]) => boolean,
): Candidate {
  let best: Candidate = { delimiter: ",", hasHeader: false, share: 0, width: 1 };
  for (const delimiter of candidates) {
    const rows = readLines(text, delimiter).filter((cells) => !isBlank(cells));
    const hasHeader = rows.some((cells) => isHeader(headerCells(cells)));
    const found = { delimiter, hasHeader, ...commonWidth(rows) };
    if (isBetter(found, best)) best = found;
  }
  return best;
}

interface Candidate {
  readonly delimiter: string;
  readonly hasHeader: boolean;
  readonly share: number;
  readonly width: number;
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.hasHeader !== b.hasHeader) return a.hasHeader;
  if (a.share !== b.share) return a.share > b.share;
  return a.width > b.width;
}

/** The commonest number of cells above one, and the share of rows that have it. */
function commonWidth(rows: readonly (readonly string[])[]): { share: number; width: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let [width, most] = [1, 0];
  for (const [length, count] of counts) if (count > most) [width, most] = [length, count];
  return { share: most / Math.max(rows.length, 1), width };
}

/** A line that the head cuts is one of many, and spoils nothing. */
function readLines(head: string, delimiter: string): string[][] {
  const parser = parse({ ...csvOptions(delimiter), relax_quotes: true });
  parser.on("error", () => {}); // What cannot be parsed counts as not being there.
  parser.write(`${head}\n${LOOK_AHEAD}`);
  const rows = readAll(parser);
  parser.destroy();
  return rows;
}
