import { expect, it } from "vitest";
import type { Field } from "../../../src/data/table-schema/field.ts";
import { type CellProblem, fieldReaderOf } from "../../../src/data/table-schema/field-reader.ts";

/** Cells that the standard takes and refuses under one field; nothing but "" is missing unless the field says so. */
export interface Verdicts {
  readonly field: Omit<Field, "name">;
  readonly takes: readonly string[];
  readonly refuses: readonly string[];
  /** What a refused cell gets; `wrong-type` if left out. */
  readonly problem?: CellProblem["rule"];
}

/** One test per field: which of the cells are refused, and by which rule. */
export function verdictTests(tables: Readonly<Record<string, Verdicts>>): void {
  for (const [name, { field, takes, refuses, problem = "wrong-type" }] of Object.entries(tables)) {
    it(`takes and refuses what the standard does: ${name}`, async () => {
      const { judge } = await fieldReaderOf({ name: "field", ...field });
      const got = [...takes, ...refuses].map((cell) => [cell, judge(cell)?.rule ?? "fine"]);
      expect(got).toEqual([
        ...takes.map((cell) => [cell, "fine"]),
        ...refuses.map((cell) => [cell, problem]),
      ]);
    });
  }
}

/** The keys of cells under a field. */
export async function keysOf(field: Omit<Field, "name">, ...cells: readonly string[]) {
  const { key } = await fieldReaderOf({ name: "field", ...field });
  return cells.map((cell) => key(cell));
}
