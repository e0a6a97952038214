import { readFileSync } from "node:fs";
import type { PairedSample } from "../src/core/sample.ts";
import { pairedSampleOf } from "../src/core/sample.ts";

/** What R computed for one set of pairs: nested records of numbers; `null` where R has no value. */
export interface Oracle {
  readonly [key: string]: Oracle | number | string | null;
}

/** The pairs of one case (or one of its groups) with R's numbers for them. */
export interface OracleCase {
  readonly name: string;
  /** The group's level; absent for everybody. */
  readonly level?: string;
  readonly pairs: PairedSample;
  readonly oracle: Oracle;
  readonly scale?: { readonly min: number; readonly max: number };
  readonly threshold?: number;
}

/** R's comparison of the gains of a case's groups. */
export interface OracleBetween {
  readonly name: string;
  readonly levels: readonly string[];
  readonly between: Oracle;
  readonly pairwise: readonly OraclePair[];
}

/** R's Welch test of two groups: the second level's mean gain − the first's. */
interface OraclePair {
  readonly groups: readonly [string, string];
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
}

interface CaseFile {
  readonly file: string;
  readonly pre?: string;
  readonly post?: string;
  readonly by?: string;
  readonly scale?: readonly [number, number] | null;
  readonly threshold?: number | null;
  readonly all: Oracle;
  readonly groups?: Readonly<Record<string, Oracle>>;
  readonly between?: Oracle & { readonly levels: string[]; readonly pairwise: OraclePair[] };
}

const files = Object.entries(
  (JSON.parse(textOf("./oracles/scores.json")) as { cases: Record<string, CaseFile> }).cases,
);

/** Every case of scores.json that has pre and post scores: all its pairs, then each of its groups. */
export const oracleCases: readonly OracleCase[] = files.flatMap(([name, entry]) =>
  entry.pre === undefined ? [] : casesOf(name, entry),
);

/** The between-group numbers of every case that has groups. */
export const oracleBetween: readonly OracleBetween[] = files.flatMap(([name, { between }]) =>
  between === undefined ? [] : [{ name, levels: between.levels, between, pairwise: between.pairwise }],
);

/** The number at a path such as `"paired.t.p"`; `undefined` where R has none. */
export function oracleNumber(oracle: Oracle, path: string): number | undefined {
  let at: Oracle | number | string | null | undefined = oracle;
  for (const key of path.split(".")) at = typeof at === "object" && at !== null ? at[key] : undefined;
  return typeof at === "number" ? at : undefined;
}

function casesOf(name: string, entry: CaseFile): OracleCase[] {
  const rows = rowsOf(entry.file);
  const make = (oracle: Oracle, level?: string): OracleCase => {
    const kept = rows.filter((row) => level === undefined || row[entry.by!] === level);
    const numbers = kept.map((row) => [scoreOf(row[entry.pre!]), scoreOf(row[entry.post!])] as const);
    const matched = numbers.filter(([pre, post]) => pre !== undefined && post !== undefined);
    const pairs = pairedSampleOf(
      matched.map(([pre]) => pre!),
      matched.map(([, post]) => post!),
    );
    return {
      name,
      ...(level === undefined ? {} : { level }),
      pairs,
      oracle,
      ...(entry.scale ? { scale: { min: entry.scale[0], max: entry.scale[1] } } : {}),
      ...(typeof entry.threshold === "number" ? { threshold: entry.threshold } : {}),
    };
  };
  const groups = Object.entries(entry.groups ?? {}).map(([level, oracle]) => make(oracle, level));
  return [make(entry.all), ...groups];
}

/** The rows of a data file. None of these files has a comma or line break inside quotes. */
function rowsOf(file: string): Record<string, string>[] {
  const [header = [], ...rows] = textOf(`./data/${file}`)
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map((cell) => cell.replace(/^"(.*)"$/, "$1")));
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i] ?? ""])));
}

function scoreOf(cell: string | undefined): number | undefined {
  return cell === undefined || cell === "" || cell === "NA" ? undefined : Number(cell);
}

function textOf(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}
