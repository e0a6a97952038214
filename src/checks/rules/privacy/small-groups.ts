import { isQuasiIdentifier } from "../../../data/identifiers/quasi-identifiers.ts";
import { GrowingColumn } from "../../../data/scores/growing-column.ts";
import { IdIndex } from "../../../data/scores/id-index.ts";
import { headerKey } from "../../../data/sources/header-key.ts";
import type { CheckRule } from "../../rule.ts";
import type { TableColumn, TableContext } from "../../table.ts";

const rows = (odd: string) =>
  `id,Kelamin,Umur,pre,post\n${Array.from({ length: 6 }, (_, i) => `P${i + 1},P,30,${40 + i},${60 + i}\n`).join("")}P7,${odd},70\n`;

/**
 * People whom several columns together single out: fewer than k share their quasi-identifiers (k-anonymity, Sweeney 2002,
 * doi:10.1142/S0218488502001648).
 */
export const smallGroups: CheckRule = {
  id: "small-groups",
  category: "privacy",
  severity: "warning",
  example: {
    breaks: { "nilai.csv": rows("L,61,50") },
    passes: { "nilai.csv": rows("P,30,50") },
    at: { file: "nilai.csv", row: 8, column: "Kelamin, Umur" },
  },
  rows(table, report) {
    const columns = quasiIdentifiers(table);
    if (columns.length === 0) return undefined;
    const groups = new IdIndex();
    const [people, firstRows] = [new GrowingColumn(), new GrowingColumn()];
    return {
      row({ cells, row, person }) {
        if (!person.isFirst) return;
        const its = columns.map(({ index }) => (cells[index] ?? "").trim());
        const known = groups.size;
        const group = groups.add(its.join("\u0000"));
        if (group === known) {
          people.push(0);
          firstRows.push(row);
        }
        people.set(group, people.get(group) + 1);
      },
      end() {
        const { k } = table.settings;
        let [n, single, first] = [0, 0, Number.POSITIVE_INFINITY];
        for (let group = 0; group < groups.size; group++) {
          const size = people.get(group);
          n += size;
          if (size >= k) continue;
          single += size;
          first = Math.min(first, firstRows.get(group));
        }
        if (single === 0) return;
        const column = columns.map(({ header }) => header).join(", ");
        report({ row: first, column, args: { people: single, n, k } });
      },
    };
  },
};

/** The columns the study names, else those whose header is one. */
function quasiIdentifiers({ columns, settings, kind }: TableContext): readonly TableColumn[] {
  if (kind === "interviews") return [];
  const { quasiIdentifiers: named } = settings;
  if (named === undefined) return columns.filter(({ header }) => isQuasiIdentifier(header));
  const keys = new Set(named.map(headerKey));
  return columns.filter(({ key }) => keys.has(key));
}
