import { exampleStudy } from "../../example-study.ts";
import type { CheckRule } from "../../rule.ts";
import type { TableColumn, TableContext } from "../../table.ts";
import { readPlainNumber } from "../read-plain-number.ts";

const STUDY = exampleStudy(
  "{fields: [{name: id}, {name: b1}, {name: b2}, {name: pre}, {name: post}]}",
  "{kind: scores, waves: {pre: pre, post: post}, instruments: [{name: tes, waves: {pre: pre, post: post}, items: {pre: [b1, b2]}}]}",
);

/** A score that is not the sum (or mean) of its items. */
export const itemTotal: CheckRule = {
  id: "item-total",
  category: "scores",
  severity: "error",
  example: {
    breaks: { "datapackage.yaml": STUDY, "nilai.csv": "id,b1,b2,pre,post\nP1,20,20,40,60\nP2,20,25,46,70\n" },
    passes: { "datapackage.yaml": STUDY, "nilai.csv": "id,b1,b2,pre,post\nP1,20,20,40,60\nP2,20,,46,70\n" },
    at: { file: "nilai.csv", row: 3, column: "pre", value: "46" },
  },
  rows(table, report) {
    const totals = totalsOf(table);
    if (totals.length === 0) return undefined;
    return {
      row({ cells, row }) {
        for (const { column, items, isMean } of totals) {
          const text = (cells[column.index] ?? "").trim();
          const score = numberIn(text, table);
          const values = items.map(({ index }) => numberIn((cells[index] ?? "").trim(), table));
          if (score === undefined || !values.every((value) => value !== undefined)) continue;
          const sum = values.reduce((total, value) => total + value, 0);
          const total = isMean ? sum / items.length : sum;
          if (Math.abs(score - total) <= toleranceOf(text)) continue;
          report({ row, column, value: text, args: { score, total: Number(total.toFixed(4)) } });
        }
      },
    };
  },
};

/** Studies write −99 and the like where there is nothing. */
function numberIn(text: string, { missing }: TableContext): number | undefined {
  return missing.has(text) ? undefined : readPlainNumber(text);
}

interface Total {
  readonly column: TableColumn;
  readonly items: readonly TableColumn[];
  readonly isMean: boolean;
}

function totalsOf({ resource, columns }: TableContext): Total[] {
  const named = (name: string) => columns.find(({ header }) => header === name);
  return (resource?.instruments ?? []).flatMap(({ waves, items, total }) =>
    (["pre", "post"] as const).flatMap((wave): Total[] => {
      const column = waves === undefined ? undefined : named(waves[wave]);
      const its = (items?.[wave] ?? []).map(named);
      if (column === undefined || its.length === 0 || !its.every((item) => item !== undefined)) return [];
      return [{ column, items: its, isMean: total === "mean" }];
    }),
  );
}

/** Half of the last decimal the score was written with, and what doubles lose. */
function toleranceOf(text: string): number {
  const decimals = /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals + 1e-9;
}
