import { readFileSync } from "node:fs";
import { relativeError } from "../../relative-error.ts";

const oracle: Record<string, (number | string)[][]> = JSON.parse(
  readFileSync(new URL("../../oracles/special.json", import.meta.url), "utf8"),
);

/** The worst relative error of `f` over the oracle's rows of `name`. */
export function oracleError(name: string, f: (...args: number[]) => number): number {
  const errors = oracle[name]!.map((row) => {
    const args = row.slice(0, -1).map(Number);
    return relativeError(f(...args), Number(row.at(-1)));
  });
  if (errors.length < 10) throw new Error(`too few rows of ${name}`);
  return Math.max(...errors);
}
