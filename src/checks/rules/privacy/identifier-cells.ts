import { identifierFinder } from "../../../data/identifiers/find-identifiers.ts";
import type { Identifier, IdentifierKind } from "../../../data/identifiers/identifier.ts";
import { maskText } from "../../../data/identifiers/mask.ts";
import type { CellJudge } from "../../cell-judge.ts";
import type { CheckRule } from "../../rule.ts";
import { oncePerText, rememberingLast } from "../once-per-text.ts";

/** Looks for one kind of identifier in every header, cell and line of a transcript; it is shown masked. */
export function identifierCells(
  kind: IdentifierKind,
): Pick<Required<CheckRule>, "header" | "cells" | "line" | "needs"> {
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
    needs: "numbers",
    cells: (column) => {
      const { header } = column;
      return judge(finderOf(column, identifierFinder(header)), header);
    },
    line: () => judge(inLine, undefined),
  };
}

const finderOf = oncePerText<readonly Identifier[]>();
/** Looks at a line once for all kinds. */
const inLine = rememberingLast(identifierFinder());
