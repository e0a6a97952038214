import { readFileSync } from "node:fs";
import { relativeError } from "../../relative-error.ts";

interface Row {
  readonly a: number[];
  readonly mp: string;
}

const oracle: Record<string, { rows: Row[] }> = JSON.parse(
  readFileSync(new URL("../../oracles/distributions.json", import.meta.url), "utf8"),
).f;

/** How far `f` is from the oracle's function `name`: its worst row, over how many rows. */
export function compareWithOracle(
  name: string,
  f: (...args: number[]) => number,
): { rows: number; error: number; at: string } {
  const rows = oracle[name]!.rows;
  let error = 0;
  let at = "";
  for (const { a, mp } of rows) {
    const want = Number(mp);
    const got = f(...a);
    // Below 1e-300 doubles lose their digits, and below 5e-324 their values.
    const miss = Math.abs(want) < 1e-300 ? (got >= 0 && got < 1e-299 ? 0 : 1) : relativeError(got, want);
    if (!(miss <= error)) {
      error = miss;
      at = `${name}(${a.join(", ")}) = ${got}, not ${mp}`;
    }
  }
  return { rows: rows.length, error, at };
}
