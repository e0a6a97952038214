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
