import { findIdentifiers } from "../../../data/identifiers/find-identifiers.ts";
import type { Identifier, IdentifierKind } from "../../../data/identifiers/identifier.ts";
import { maskText } from "../../../data/identifiers/mask.ts";
import type { CheckRule } from "../../rule.ts";
import type { CellJudge, TableColumn } from "../../table.ts";

/** Looks for one kind of identifier in every cell and every line of a transcript; it is shown masked. */
export function identifierCells(
  kind: IdentifierKind,
): Pick<Required<CheckRule>, "cells" | "line" | "needsUnusual"> {
  const judge =
    (find: (text: string) => readonly Identifier[], header: string | undefined): CellJudge =>
    (text) => {
      const found = find(text).find((its) => its.kind === kind);
      return found === undefined
        ? undefined
        : { value: maskText(text.slice(found.start, found.end), header) };
    };
  return {
    needsUnusual: true,
    cells: (column) => judge(finderOf(column), column.header),
    line: () => judge((text) => findIdentifiers(text), undefined),
  };
}

/** Each kind has its rule, and one look at a cell is enough for all of them. */
const FINDERS = new WeakMap<TableColumn, (text: string) => readonly Identifier[]>();

function finderOf(column: TableColumn): (text: string) => readonly Identifier[] {
  const known = FINDERS.get(column);
  if (known !== undefined) return known;
  let [last, found]: [string, readonly Identifier[]] = ["", []];
  const finder = (text: string) => {
    if (text !== last) [last, found] = [text, findIdentifiers(text, column.header)];
    return found;
  };
  FINDERS.set(column, finder);
  return finder;
}
