import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCsv } from "../../../src/data/sources/csv.ts";
import type { SourceInfo, SourceOptions, SourceSummary } from "../../../src/data/sources/source.ts";

/** Everything a source gave. */
export interface ReadCsv {
  readonly info: SourceInfo;
  readonly rows: readonly (readonly string[])[];
  readonly rowNumbers: readonly number[];
  readonly summary: SourceSummary;
}

/** Takes a row with both scores for the header. */
export const hasScores = (cells: readonly string[]) => cells.includes("Pre") && cells.includes("Post");

/** Runs `use` with the path of a file of that content, and removes it afterwards. */
export async function withFile<T>(content: string | Buffer, use: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "paud-analyze-"));
  try {
    const path = join(folder, "scores.csv");
    writeFileSync(path, content);
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads all of a path. */
export async function readPath(path: string, options: Partial<SourceOptions> = {}): Promise<ReadCsv> {
  const source = await openCsv(path, { isHeader: hasScores, ...options });
  const rows: (readonly string[])[] = [];
  const rowNumbers: number[] = [];
  for await (const batch of source.rows()) {
    for (const row of batch.rows) rows.push(row);
    for (const number of batch.rowNumbers) rowNumbers.push(number);
  }
  return { info: { ...source.info }, rows, rowNumbers, summary: source.summary() };
}

/** Reads all of a file of that content. */
export function readCsv(content: string | Buffer, options: Partial<SourceOptions> = {}): Promise<ReadCsv> {
  return withFile(content, (path) => readPath(path, options));
}

/** The input error that reading such a file ends in, without the file's path. */
export async function failureOf(
  content: string | Buffer,
  options: Partial<SourceOptions> = {},
): Promise<{ code: string; args: Record<string, unknown> }> {
  try {
    await readCsv(content, options);
  } catch (error) {
    const { code, args } = error as { code: string; args: Record<string, unknown> };
    const { file: _file, ...rest } = args;
    return { code, args: rest };
  }
  throw new Error("expected an input error");
}
