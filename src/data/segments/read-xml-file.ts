import { InputError } from "../../core/input-error.ts";
import type { WholeFile } from "../sources/whole-file.ts";
import type { ReadFile } from "./read-table-file.ts";
import { readRefi } from "./refi/read-refi.ts";
import type { SegmentCollector } from "./segment-collector.ts";
import type { SegmentOptions } from "./table-format.ts";

const HTML = /^[^a-z]{0,16}<(?:!doctype\s+html|html)[\s>]/i;

/**
 * Reads XML into the collector: a REFI-QDA project without its archive, or a codebook.
 * @throws InputError `unknown-project`, `xml-doctype`, `xml-damaged` or `xml-too-complex`
 */
export async function readXmlFile(
  path: string,
  { bytes, sha256 }: WholeFile,
  options: SegmentOptions,
  collector: SegmentCollector,
): Promise<ReadFile> {
  // A page saved in the place of a project declares a document type too, but means no harm.
  if (HTML.test(bytes.toString("latin1", 0, 512)))
    throw new InputError("unknown-project", { file: path, root: "html" });
  const { format, codings, offsets } = await readRefi(bytes, { file: path, options, sink: collector });
  const about = { path, sha256, bytes: bytes.length, rows: codings, format, confidence: 1 };
  return { input: { ...about, ...(offsets !== undefined && { offsets }) }, columns: [] };
}
