import type { Finding } from "../../../../src/core/finding.ts";
import { readRefi } from "../../../../src/data/segments/refi/read-refi.ts";
import type { SegmentOptions } from "../../../../src/data/segments/table-format.ts";
import type { ZipArchive } from "../../../../src/data/sources/zip.ts";
import { Gathered } from "../gathered.ts";

/** What the importer says of a file, and what it told. */
export async function imported(input: ZipArchive | Buffer, options: SegmentOptions = {}) {
  const sink = new Gathered();
  const summary = await readRefi(input, { file: "x.qdpx", options, sink });
  const rules: Record<string, Finding["args"]> = {};
  for (const { rule, args } of sink.findings) rules[rule] = args;
  return { ...summary, sink, rules };
}
