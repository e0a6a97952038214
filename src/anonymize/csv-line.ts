import { safeCell } from "../data/safe-cell.ts";

/** Figures, and dashes that begin a line of speech, run no formula; what could call a function, a cell or a program may. */
const HARMLESS = /^[+-]?[\d.,\s%]+$|^[-+]\s[^=|!(]*$/;

/** A row of a delimited text as RFC 4180 quotes it, its cells safe to be opened in a spreadsheet. */
export function csvLine(cells: readonly string[], delimiter: string): string {
  return `${cells.map((cell) => quoted(HARMLESS.test(cell) ? cell : safeCell(cell), delimiter)).join(delimiter)}\r\n`;
}

function quoted(cell: string, delimiter: string): string {
  const needs = cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell);
  return needs ? `"${cell.replaceAll('"', '""')}"` : cell;
}
