import { identifierFinder } from "../../../data/identifiers/find-identifiers.ts";
import type { Identifier, IdentifierKind } from "../../../data/identifiers/identifier.ts";
import { maskText } from "../../../data/identifiers/mask.ts";
import type { CheckRule } from "../../rule.ts";
import type { CellJudge } from "../../table.ts";
import { oncePerText } from "../once-per-text.ts";

/** Looks for one kind of identifier in every cell and every line of a transcript; it is shown masked. */
export function identifierCells(kind: IdentifierKind): Pick<Required<CheckRule>, "cells" | "line" | "needs"> {
  const judge =
    (find: (text: string) => readonly Identifier[], header: string | undefined): CellJudge =>
    (text) => {
      const found = find(text).find((its) => its.kind === kind);
      return found === undefined
        ? undefined
        : { value: maskText(text.slice(found.start, found.end), header) };
    };
  return {
    needs: "numbers",
    cells: (column) => {
      const { header } = column;
      return judge(finderOf(column, identifierFinder(header)), header);
    },
    line: () => judge(identifierFinder(), undefined),
  };
}

const finderOf = oncePerText<readonly Identifier[]>();
