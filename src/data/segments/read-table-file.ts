import { Readable } from "node:stream";
import { InputError } from "../../core/input-error.ts";
import { openCsv } from "../sources/csv.ts";
import { findColumn } from "../sources/find-column.ts";
import type { SourceOptions } from "../sources/source.ts";
import { type ChosenFormat, chooseFormat } from "./choose-format.ts";
import type { SegmentCollector } from "./segment-collector.ts";
import type { SegmentColumn, SegmentInput } from "./segment-table.ts";
import type { SegmentOptions } from "./table-format.ts";

/** What reading one file gives, beside what went to the collector. */
export interface ReadFile {
  readonly input: SegmentInput;
  readonly columns: readonly SegmentColumn[];
}

/** How text tables are opened. */
export type OpenOptions = Pick<SourceOptions, "delimiter" | "encoding" | "progress" | "observe" | "damage">;

/**
 * Reads a text table of whatever format into the collector, in a stream.
 * @param bytes the whole file, where it has been read already
 * @throws InputError `not-interviews` for a table of another kind, and what {@link openCsv} throws
 */
export async function readTableFile(
  path: string,
  bytes: Buffer | undefined,
  open: OpenOptions,
  options: SegmentOptions,
  collector: SegmentCollector,
): Promise<ReadFile> {
  const source = await openCsv(bytes === undefined ? path : "-", {
    ...open,
    // What was read at once has no name of its own.
    ...(open.damage !== undefined && {
      damage: ({ code, args }) => open.damage!({ code, args: { ...args, file: path } }),
    }),
    isHeader: (cells) => chooseFormat(cells, options) !== undefined,
    mayBeShort: (header) => chooseFormat(header, options)?.format.hasShortRows === true,
    ...(bytes !== undefined && { stdin: () => Readable.from([bytes]) }),
  });
  try {
    const { header, headerRow, delimiter } = source.info;
    const { format, confidence } = requireFormat(header, options, path);
    collector.declareOffsets(options.offsets ?? format.offsets);
    const reader = format.reader(header, { file: path, options, sink: collector });
    for await (const { rows, rowNumbers } of source.rows())
      for (const [i, cells] of rows.entries()) reader.row(cells, rowNumbers[i]!);
    reader.end?.();
    const { sha256, bytes: size, dataRows } = source.summary();
    const { encoding } = source.info;
    const about = { path, sha256, bytes: size, rows: dataRows, format: format.name, confidence };
    return { input: { ...about, delimiter, encoding, headerRow }, columns: reader.columns };
  } finally {
    await source.close();
  }
}

/** @throws InputError `missing-column` for a column that was named, `not-interviews` */
export function requireFormat(
  header: readonly string[],
  options: SegmentOptions,
  file: string,
): ChosenFormat {
  const chosen = chooseFormat(header, options);
  if (chosen !== undefined) return chosen;
  for (const name of options.columns?.values() ?? []) findColumn(header, name, file);
  const headers = header.map((cell) => cell.trim()).filter((cell) => cell !== "");
  throw new InputError("not-interviews", { file, headers });
}
