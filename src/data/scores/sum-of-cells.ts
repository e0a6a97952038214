import { subtract } from "../../core/decimal.ts";
import type { CellReading } from "./read-cell.ts";

/**
 * The score that is the sum of several cells, taken on the decimals as written. A cell that is missing leaves no score: a
 * sum of the others would be another test's. Cells `8 / 10` make a sum out of the sum of their maxima.
 */
export function sumOfCells(cells: readonly CellReading[]): CellReading {
  const part = cells.findIndex((cell) => cell.kind === "invalid");
  if (part >= 0) return { ...(cells[part] as CellReading & { readonly kind: "invalid" }), part };
  const scores = cells.filter((cell) => cell.kind === "score");
  if (scores.length < cells.length) return { kind: "missing" };
  const maxima = scores.map(({ outOf }) => outOf).filter((outOf) => outOf !== undefined);
  return {
    kind: "score",
    value: sum(scores.map(({ value }) => value)),
    ...(maxima.length === scores.length && { outOf: sum(maxima) }),
    ...(scores.every(({ value }) => value === 0 || value === 1) && { items: scores.length }),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => subtract(total, -value), 0);
}
