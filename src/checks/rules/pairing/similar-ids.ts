import type { FlowClass } from "../../../data/scores/flow.ts";
import { type IdDifference, idDifference } from "../../id-fold.ts";
import type { CheckRule } from "../../rule.ts";
import { oneEditPairs } from "./one-edit.ts";

const ONE_WAVE: ReadonlySet<FlowClass> = new Set(["preOnly", "postOnly"]);

/**
 * Ids that differ only in case, spaces or punctuation, or O and 0; and, of people who lack a score, ids one edit apart of
 * which each has the score the other lacks.
 */
export const similarIds: CheckRule = {
  id: "similar-ids",
  category: "pairing",
  severity: "warning",
  example: {
    breaks: { "nilai.csv": "id,pre,post\nGP01,40,60\nGP02,50,\ngp02,,70\n" },
    passes: { "nilai.csv": "id,pre,post\nGP01,40,60\nGP02,50,\nGP12,,70\n" },
    at: { file: "nilai.csv", row: 4, column: "id", value: "g•••" },
  },
  rows(table, report) {
    const id = table.columnOf("id");
    if (id === undefined) return undefined;
    return {
      row({ cells, row, person: { twin } }) {
        if (twin === undefined) return;
        const written = (cells[id.index] ?? "").trim();
        const args = { firstRow: twin.row, how: idDifference(twin.id, written) };
        report({ row, column: id, value: written, args });
      },
    };
  },
  scores({ scores }, report) {
    for (const { file, row, firstRow, id } of oneEditPairs(scores.participants(ONE_WAVE))) {
      const how: IdDifference = "edit";
      report({
        file,
        row,
        column: scores.columns.id?.header,
        value: id,
        isSecret: true,
        args: { firstRow, how },
      });
    }
  },
};
