import { Readable } from "node:stream";
import { type ReadSegmentsOptions, readSegments } from "../src/data/segments/read-segments.ts";
import type { SegmentTable } from "../src/data/segments/segment-table.ts";

/** Reads a file of that content as coded interviews, given on standard input. */
export function interviewsOf(
  content: string | Buffer,
  options: ReadSegmentsOptions = {},
): Promise<SegmentTable> {
  return readSegments(["-"], { ...options, stdin: () => Readable.from([Buffer.from(content)]) });
}

/** CSV text of rows, every cell quoted; what is left out of a row is empty. */
export function csvOf(
  rows: readonly Readonly<Record<string, string | number | undefined>>[],
  header: readonly string[] = [...new Set(rows.flatMap((row) => Object.keys(row)))],
): string {
  const cell = (value: string | number | undefined) => `"${String(value ?? "").replaceAll('"', '""')}"`;
  const lines = [header.map(cell), ...rows.map((row) => header.map((name) => cell(row[name])))];
  return `${lines.map((cells) => cells.join(",")).join("\n")}\n`;
}
