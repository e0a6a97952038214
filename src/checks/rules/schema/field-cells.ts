import type { CellProblem } from "../../../data/table-schema/field-reader.ts";
import type { CheckRule } from "../../rule.ts";

/** Judges cells by the schema's field; of what the field has to say, a rule takes what is its own. */
export function fieldCells(rule: CellProblem["rule"]): Pick<Required<CheckRule>, "cells"> {
  return {
    cells({ reader }) {
      if (reader === undefined) return undefined;
      return (text) => {
        const problem = reader.judge(text);
        return problem?.rule === rule
          ? { ...(problem.args !== undefined && { args: problem.args }) }
          : undefined;
      };
    },
  };
}
