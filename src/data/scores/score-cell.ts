/** Parts the cells of a score that is the sum of several columns: a character no cell of a spreadsheet holds. */
const BETWEEN = "\u001f";

/** The text of a score that stands in one column, or is the sum of several: their trimmed cells, put together. */
export function joinCells(cells: readonly string[], columns: readonly number[]): string {
  return columns.length === 1
    ? cells[columns[0]!]!.trim()
    : columns.map((column) => cells[column]!.trim().replaceAll(BETWEEN, "")).join(BETWEEN);
}

/** The cells of a score, as {@link joinCells} put them together. */
export function cellsOf(text: string): readonly string[] {
  return text.split(BETWEEN);
}
