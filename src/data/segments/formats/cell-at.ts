/** A cell, trimmed; `undefined` where it is blank or its column is missing (place −1). */
export function cellAt(cells: readonly string[], place: number): string | undefined {
  const cell = cells[place]?.trim();
  return cell === "" ? undefined : cell;
}

/** A quote as written, for its length is compared with its place; `undefined` where it is blank. */
export function quoteAt(cells: readonly string[], place: number): string | undefined {
  return cellAt(cells, place) === undefined ? undefined : cells[place];
}
