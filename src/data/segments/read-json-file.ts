import type { WholeFile } from "../sources/whole-file.ts";
import { readLabelStudio } from "./label-studio.ts";
import type { ReadFile } from "./read-table-file.ts";
import type { SegmentCollector } from "./segment-collector.ts";
import type { SegmentOptions } from "./table-format.ts";

/** Reads a Label Studio export into the collector. @throws InputError `json-damaged` */
export function readJsonFile(
  path: string,
  { bytes, sha256 }: WholeFile,
  { offsets: given }: SegmentOptions,
  collector: SegmentCollector,
): ReadFile {
  const offsets = given === "utf16" || given === "codepoint" ? { offsets: given } : {};
  const summary = readLabelStudio(bytes, { file: path, sink: collector, ...offsets });
  const about = { path, sha256, bytes: bytes.length, rows: summary.rows, confidence: 1 };
  return {
    input: {
      ...about,
      format: "label-studio",
      ...(summary.offsets !== undefined && { offsets: summary.offsets }),
    },
    columns: [],
  };
}
