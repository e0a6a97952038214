import type { CellProblem } from "../../../data/table-schema/field-reader.ts";
import type { CheckRule } from "../../rule.ts";
import { oncePerText } from "../once-per-text.ts";

/** Judges cells by the schema's field; of what the field has to say, a rule takes what is its own. */
export function fieldCells(rule: CellProblem["rule"]): Pick<Required<CheckRule>, "cells"> {
  return {
    cells(column) {
      const { reader } = column;
      if (reader === undefined) return undefined;
      const judge = judgeOf(column, (text) => reader.judge(text));
      return (text) => {
        const problem = judge(text);
        return problem?.rule === rule
          ? { ...(problem.args !== undefined && { args: problem.args }) }
          : undefined;
      };
    },
  };
}

const judgeOf = oncePerText<CellProblem | undefined>();
