import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { InputError } from "../../../src/core/input-error.ts";
import { type ReadScoresOptions, readScores } from "../../../src/data/scores/read-scores.ts";
import type { ScoreTable } from "../../../src/data/scores/score-table.ts";

type Content = string | Buffer;

/** Runs `use` with the paths of files of these contents (1.csv, 2.csv …), and removes them afterwards. */
async function withFiles<T>(
  contents: readonly Content[],
  use: (paths: readonly string[]) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "paud-analyze-"));
  try {
    const paths = contents.map((_, i) => join(folder, `${i + 1}.csv`));
    for (const [i, path] of paths.entries()) writeFileSync(path, contents[i]!);
    return await use(paths);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads score files of these contents as one study. */
export function readFiles(
  contents: Content | readonly Content[],
  options: ReadScoresOptions = {},
): Promise<ScoreTable> {
  const all = typeof contents === "string" || Buffer.isBuffer(contents) ? [contents] : contents;
  return withFiles(all, (paths) => readScores(paths, options));
}

/** The input error that reading ends in, with names of files instead of paths. */
export async function refusalOf(
  contents: Content | readonly Content[],
  options: ReadScoresOptions = {},
): Promise<Record<string, unknown>> {
  try {
    await readFiles(contents, options);
  } catch (error) {
    const { code, args } = error as InputError;
    const named = Object.entries(args).map(([key, value]) => [
      key,
      typeof value === "string" && value.endsWith(".csv") ? basename(value) : value,
    ]);
    return { code, ...Object.fromEntries(named) };
  }
  throw new Error("expected an input error");
}

/** The findings as "rule file:row column value", without what a finding lacks. */
export function told({ findings }: ScoreTable): string[] {
  return findings.map(({ rule, file, row, column, value }) =>
    [rule, file === undefined ? undefined : `${basename(file)}:${row ?? ""}`, column, value]
      .filter((part) => part !== undefined)
      .join(" "),
  );
}

/** What each participant came to: "id pre post status", with "·" for a score that is absent. */
export function people(table: ScoreTable): string[] {
  return [...table.participants()].map(
    ({ id, pre, post, status }) => `${id ?? "·"} ${pre ?? "·"} ${post ?? "·"} ${status}`,
  );
}

/** The classes of a flow that are not empty. */
export function flowOf({ flow }: Pick<ScoreTable, "flow">): Record<string, number> {
  return Object.fromEntries(Object.entries(flow).filter(([, count]) => count > 0));
}
