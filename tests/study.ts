import { Readable } from "node:stream";
import { type ReadScoresOptions, readScores } from "../src/data/scores/read-scores.ts";
import type { ScoreTable } from "../src/data/scores/score-table.ts";

/** Reads CSV text as a score file. */
export function study(csv: string, options: ReadScoresOptions = {}): Promise<ScoreTable> {
  return readScores(["-"], { ...options, stdin: () => Readable.from([Buffer.from(csv)]) });
}

/** A wide score file, one row per pair; an empty string is a missing score. */
export function wideCsv(pairs: readonly (readonly [number | string, number | string])[]): string {
  return `id,pre,post\n${pairs.map(([pre, post], i) => `p${i},${pre},${post}\n`).join("")}`;
}
