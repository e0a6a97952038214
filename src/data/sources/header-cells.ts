/** A header's cells as names: trimmed, without the empty ones at its end. */
export function headerCells(cells: readonly string[]): string[] {
  const names = cells.map((cell) => cell.trim());
  while (names.length > 0 && names[names.length - 1] === "") names.pop();
  return names;
}
