import type { FlowClass } from "../../../data/scores/flow.ts";
import type { ParticipantRow } from "../../../data/scores/score-table.ts";
import { type IdDifference, idDifference, idFold } from "../../id-fold.ts";
import type { CheckRule } from "../../rule.ts";
import { oneEditPairs, type Pair } from "./one-edit.ts";

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
    const column = scores.columns.id?.header;
    const tell = ({ file, row, firstRow, id }: Pair, how: IdDifference) =>
      report({ file, row, column, value: id, isSecret: true, args: { firstRow, how } });
    for (const pair of oneEditPairs(scores.participants(ONE_WAVE))) tell(pair, "edit");
    if (scores.inputs.length === 1) return;
    for (const { how, ...pair } of acrossFiles(scores.participants(ONE_WAVE))) tell(pair, how);
  },
};

/** Halves of one fold in two files, such as one of pre-tests and one of post-tests: each file by itself was looked through. */
function* acrossFiles(participants: Iterable<ParticipantRow>): Generator<Pair & { how: IdDifference }> {
  const before = new Map<string, { readonly id: string; readonly file: string; readonly row: number }>();
  const after: ParticipantRow[] = [];
  for (const its of participants) {
    const { id, status, file, row } = its;
    if (id === undefined) continue;
    if (status === "preOnly") before.set(idFold(id), { id, file, row });
    else after.push(its);
  }
  for (const { id = "", file, row } of after) {
    const first = before.get(idFold(id));
    if (first !== undefined && first.file !== file)
      yield { file, row, id, firstRow: first.row, how: idDifference(first.id, id) };
  }
}
