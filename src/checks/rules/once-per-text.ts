import type { TableColumn } from "../table.ts";

/**
 * Makes what looks at a text once for all rules of a family: they are asked of the same cell one after another.
 * @returns gives a column's looker, the same for whoever asks
 */
export function oncePerText<T>(): (column: TableColumn, look: (text: string) => T) => (text: string) => T {
  const known = new WeakMap<TableColumn, (text: string) => T>();
  return (column, look) => {
    const its = known.get(column);
    if (its !== undefined) return its;
    const looker = rememberingLast(look);
    known.set(column, looker);
    return looker;
  };
}

/** The same look, that remembers what it saw last. */
export function rememberingLast<T>(look: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly seen: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, seen: look(text) };
    return last.seen;
  };
}
