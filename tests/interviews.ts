import { Readable } from "node:stream";
import { type ReadSegmentsOptions, readSegments } from "../src/data/segments/read-segments.ts";
import type { SegmentTable } from "../src/data/segments/segment-table.ts";

/** Reads CSV text as coded interviews. */
export function interviews(csv: string, options: ReadSegmentsOptions = {}): Promise<SegmentTable> {
  return readSegments(["-"], { ...options, stdin: () => Readable.from([Buffer.from(csv)]) });
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
