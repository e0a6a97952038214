import { cellAt } from "./cell-at.ts";

/** A column that says something of the informant. */
export interface AttributeColumn {
  readonly name: string;
  readonly place: number;
}

/** What a row says of its informant; `undefined` where it says nothing. Of two columns of one name the first that is filled counts. */
export function attributesAt(
  cells: readonly string[],
  columns: readonly AttributeColumn[],
): ReadonlyMap<string, string> | undefined {
  const attributes = new Map<string, string>();
  for (const { name, place } of columns) {
    const value = cellAt(cells, place);
    if (value !== undefined && !attributes.has(name)) attributes.set(name, value);
  }
  return attributes.size === 0 ? undefined : attributes;
}
