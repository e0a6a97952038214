import type { CheckRule } from "../../rule.ts";
import type { Report, TableContext } from "../../table.ts";

/** Looks for characters in every cell, every header and every line of a transcript, and calls the first by its number. */
export function unseenCharacters(
  pattern: RegExp,
): Pick<Required<CheckRule>, "header" | "cells" | "line" | "needs"> {
  const judge = (text: string) => {
    if (PLAIN.test(text)) return undefined;
    const character = pattern.exec(text)?.[0];
    return character === undefined ? undefined : { args: { character: numberOf(character) } };
  };
  return {
    header({ columns, headerRow }: TableContext, report: Report) {
      for (const column of columns) {
        const found = judge(column.header);
        if (found !== undefined) report({ row: headerRow, column, ...found });
      }
    },
    needs: "characters",
    cells: () => judge,
    line: () => judge,
  };
}

const PLAIN = /^[ -~]*$/;

/** U+202E and the like. */
function numberOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}
