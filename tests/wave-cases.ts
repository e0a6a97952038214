import { readFileSync } from "node:fs";
import type { WaveSample } from "../src/core/sample.ts";
import type { WaveTally } from "../src/data/scores/wave-tally.ts";

/** What R found on scores of several waves. */
interface WaveOracle {
  readonly n: number;
  readonly anova: Readonly<Record<"f" | "df1" | "df2" | "p" | "partialEtaSquared", number>>;
  readonly mauchly: { readonly w: number; readonly p: number };
  readonly greenhouseGeisser: { readonly epsilon: number; readonly p: number };
  readonly huynhFeldt: { readonly epsilon: number; readonly p: number };
  readonly friedman: Readonly<Record<"chi2" | "df" | "p" | "kendallW", number>>;
  readonly contrasts: readonly {
    readonly from: string;
    readonly to: string;
    readonly n: number;
    readonly t: number;
    readonly p: number;
    readonly pHolm: number;
    readonly difference?: number;
    readonly low?: number;
    readonly high?: number;
  }[];
  readonly retention: readonly {
    readonly n: number;
    readonly reason?: string;
    readonly estimate?: number;
    readonly low?: number;
    readonly high?: number;
  }[];
  readonly dropout?: readonly {
    readonly completed: number;
    readonly left: number;
    readonly meanLeft?: number;
    readonly meanCompleted?: number;
    readonly t?: number;
    readonly df?: number;
    readonly p?: number;
    readonly low?: number;
    readonly high?: number;
  }[];
}

/** Scores of several waves with R's numbers for them; `undefined` is a score that is missing. */
export interface WaveCase {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | undefined)[])[];
  readonly oracle: WaveOracle;
}

type Row = readonly (number | undefined)[];

/** A tally of people, each on a row of their own. */
export function tallyOf(
  rows: readonly Row[],
  more: {
    readonly group?: readonly number[];
    readonly cohort?: readonly number[];
    readonly days?: readonly (readonly (number | undefined)[])[];
  } = {},
): WaveTally {
  const column = (values: readonly Row[], j: number) =>
    Float64Array.from(values, (row) => row[j] ?? Number.NaN);
  const codes = (given: readonly number[] | undefined) =>
    given === undefined ? new Int32Array(rows.length).fill(-1) : Int32Array.from(given);
  return {
    group: codes(more.group),
    cohort: codes(more.cohort),
    scores: (rows[0] ?? []).map((_, j) => column(rows, j)),
    days: more.days === undefined ? [] : more.days[0]!.map((_, j) => column(more.days!, j)),
    counts: new Float64Array(rows.length).fill(1),
  };
}

/** People with a score in every wave, each on a row of their own. */
export function waveSampleOf(rows: readonly (readonly number[])[]): WaveSample {
  return {
    waves: (rows[0] ?? []).map((_, j) => Float64Array.from(rows, (row) => row[j]!)),
    counts: new Float64Array(rows.length).fill(1),
    n: rows.length,
  };
}

/** The rows without a gap, as a sample. */
export function completeOf({ rows }: WaveCase): WaveSample {
  return waveSampleOf(rows.filter((row): row is readonly number[] => !row.includes(undefined)));
}

/** Every case there is: those of scores.json and those of waves.json. */
export const waveCases: readonly WaveCase[] = [...casesOfScores(), ...casesOfWaves()];

function casesOfScores(): WaveCase[] {
  const { cases } = JSON.parse(textOf("scores.json")) as {
    cases: Record<string, { file: string; waveColumns?: string[]; waves?: WaveOracle }>;
  };
  return Object.entries(cases).flatMap(([name, { file, waveColumns: columns, waves }]) => {
    if (columns === undefined || waves === undefined) return [];
    const [header = [], ...lines] = readFileSync(new URL(`./data/${file}`, import.meta.url), "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
    const places = columns.map((column) => header.indexOf(column));
    const rows = lines.map((cells) =>
      places.map((at) => (["", "NA"].includes(cells[at]!) ? undefined : Number(cells[at]))),
    );
    return [{ name, columns, rows, oracle: waves }];
  });
}

function casesOfWaves(): WaveCase[] {
  const { sets } = JSON.parse(textOf("waves.json")) as {
    sets: Record<string, WaveOracle & { rows: (number | null)[][]; columns: string[] }>;
  };
  return Object.entries(sets).map(([name, { rows, columns, ...oracle }]) => ({
    name,
    columns,
    rows: rows.map((row) => row.map((score) => score ?? undefined)),
    oracle,
  }));
}

function textOf(file: string): string {
  return readFileSync(new URL(`./oracles/${file}`, import.meta.url), "utf8");
}
