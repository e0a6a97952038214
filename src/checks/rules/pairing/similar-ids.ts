import type { FlowClass } from "../../../data/scores/flow.ts";
import { GrowingColumn } from "../../../data/scores/growing-column.ts";
import { IdIndex } from "../../../data/scores/id-index.ts";
import type { CheckRule } from "../../rule.ts";
import { type IdDifference, idDifference, idFold } from "./id-fold.ts";
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
    const folds = new IdIndex();
    const firstRows = new GrowingColumn();
    /** Per fold, the first person who has it. */
    const firstOf = new GrowingColumn();
    return {
      row({ cells, row, person, isFirst, people }) {
        if (person < 0 || !isFirst) return;
        const written = (cells[id.index] ?? "").trim();
        const known = folds.size;
        const fold = folds.add(idFold(written));
        if (fold === known) {
          firstRows.push(row);
          firstOf.push(person);
          return;
        }
        const how = idDifference(people.idAt(firstOf.get(fold)), written);
        report({ row, column: id, value: written, args: { firstRow: firstRows.get(fold), how } });
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
