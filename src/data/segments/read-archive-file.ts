import { checkArchive } from "../sources/check-archive.ts";
import { digestOf, readWhole, type WholeFile } from "../sources/whole-file.ts";
import { openZip } from "../sources/zip.ts";
import type { ReadFile } from "./read-table-file.ts";
import { readWorkbookFile, type WorkbookOptions } from "./read-workbook-file.ts";
import { readRefi } from "./refi/read-refi.ts";
import type { SegmentCollector } from "./segment-collector.ts";

/** What makes an archive a workbook. */
const WORKBOOK = "xl/workbook.xml";

/**
 * Reads an archive into the collector: a workbook, or a REFI-QDA project. A project may hold hours of sound, so a file is
 * not read into memory for it.
 * @throws InputError `archive-unknown` for another kind, and what reading either throws
 */
export async function readArchiveFile(
  path: string,
  whole: WholeFile | undefined,
  sheet: string | undefined,
  options: WorkbookOptions,
  collector: SegmentCollector,
): Promise<ReadFile> {
  const archive = await openZip(whole?.bytes ?? path, path);
  try {
    if (archive.names.some((name) => name.toLowerCase() === WORKBOOK)) {
      return await readCheckedWorkbook(path, whole ?? (await readWhole(path)), sheet, options, collector);
    }
    const summary = await readRefi(archive, { file: path, options, sink: collector });
    const { format, codings, offsets } = summary;
    const { bytes, sha256 } =
      whole === undefined ? await digestOf(path) : { bytes: whole.bytes.length, sha256: whole.sha256 };
    const about = { path, sha256, bytes, rows: codings, format, confidence: 1 };
    return { input: { ...about, ...(offsets !== undefined && { offsets }) }, columns: [] };
  } finally {
    archive.close();
  }
}

/** What is checked are the very bytes that are then read: a file could change in between. */
async function readCheckedWorkbook(
  path: string,
  whole: WholeFile,
  ...rest: [sheet: string | undefined, options: WorkbookOptions, collector: SegmentCollector]
): Promise<ReadFile> {
  await checkArchive(await openZip(whole.bytes, path), path);
  return await readWorkbookFile(path, whole, ...rest);
}
