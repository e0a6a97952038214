import { InputError } from "../../core/input-error.ts";
import type { WholeFile } from "../sources/whole-file.ts";
import type { OffsetConvention } from "./format-name.ts";
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
  const offsets = unitOf(given);
  const summary = readLabelStudio(bytes, {
    file: path,
    sink: collector,
    ...(offsets !== undefined && { offsets }),
  });
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

/** Label Studio counts characters or code units, each line break as what it is. */
function unitOf(given: OffsetConvention | undefined): "utf16" | "codepoint" | undefined {
  if (given === undefined || given === "utf16" || given === "codepoint") return given;
  const choices = ["utf16", "codepoint"];
  throw new InputError("bad-option-value", { option: "--offsets", value: given, wanted: "oneOf", choices });
}
