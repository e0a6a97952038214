import { findIdentifiers } from "../../../data/identifiers/find-identifiers.ts";
import type { Identifier, IdentifierKind } from "../../../data/identifiers/identifier.ts";
import { maskText } from "../../../data/identifiers/mask.ts";
import type { CheckRule } from "../../rule.ts";
import type { CellJudge } from "../../table.ts";
import { oncePerText } from "../once-per-text.ts";

/** Looks for one kind of identifier in every header, cell and line of a transcript; it is shown masked. */
export function identifierCells(
  kind: IdentifierKind,
): Pick<Required<CheckRule>, "header" | "cells" | "line" | "needsUnusual"> {
  const judge =
    (find: (text: string) => readonly Identifier[], header: string | undefined): CellJudge =>
    (text) => {
      const found = find(text).find((its) => its.kind === kind);
      return found === undefined
        ? undefined
        : { value: maskText(text.slice(found.start, found.end), header) };
    };
  return {
    // A table without a header has its first row for one.
    header({ columns, headerRow }, report) {
      for (const column of columns) {
        const found = judge(inLine, undefined)(column.header);
        if (found !== undefined) report({ row: headerRow, column, ...found });
      }
    },
    needsUnusual: true,
    cells: (column) => {
      const { header } = column;
      return judge(
        finderOf(column, (text) => findIdentifiers(text, header)),
        header,
      );
    },
    line: () => judge(inLine, undefined),
  };
}

const finderOf = oncePerText<readonly Identifier[]>();

let last: { readonly text: string; readonly found: readonly Identifier[] } = { text: "", found: [] };

/** Looks at a line once for all kinds. */
function inLine(text: string): readonly Identifier[] {
  if (last.text !== text) last = { text, found: findIdentifiers(text) };
  return last.found;
}
