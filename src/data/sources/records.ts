import { type Parser, parse } from "csv-parse";
import { InputError } from "../../core/input-error.ts";
import { csvFailure } from "./csv-failure.ts";
import { csvOptions, LONGEST_RECORD, LOOK_AHEAD } from "./csv-options.ts";
import { readAll } from "./read-all.ts";
import { isBad, type Text } from "./text.ts";

/** Records that follow each other, blank ones too. */
export interface RecordBatch {
  readonly records: readonly string[][];
  /** The spreadsheet's row of the first of them. */
  readonly firstRow: number;
}

/** What is being read, for errors. */
export interface Reading {
  readonly file: string;
  readonly delimiter: string;
  /** The header over a cell, where one is known by now. */
  readonly headerAt: (index: number) => string | undefined;
}

/**
 * The records of a text, a batch per piece of it. All records before an error are given before it is thrown.
 * @throws InputError `unclosed-quote`, `stray-quote`, `record-too-long`, `invalid-utf8`, `invalid-encoding` or `nul-byte`
 */
export async function* readRecords(
  text: Text,
  reading: Reading,
): AsyncGenerator<RecordBatch, void, undefined> {
  const parser = parse(csvOptions(reading.delimiter));
  parser.on("error", () => {}); // Each write reports its own.
  const row = () => parser.info.records + 1;
  let sinceRecord = 0;
  try {
    for await (const piece of text) {
      const firstRow = row();
      // Before damage, the padding shows whether the last row had ended.
      const { records, error } = await feed(parser, isBad(piece) ? Buffer.from(LOOK_AHEAD) : piece);
      if (records.length > 0) yield { records, firstRow };
      if (isBad(piece))
        throw new InputError(piece.code, { file: reading.file, row: row(), encoding: piece.encoding });
      if (error !== undefined) throw csvFailure(error, row(), reading);
      sinceRecord = records.length > 0 ? 0 : sinceRecord + piece.length;
      // csv-parse does not count delimiters, so a row of nothing else would grow without end.
      if (sinceRecord > 4 * LONGEST_RECORD)
        throw new InputError("record-too-long", { file: reading.file, row: row(), limit: LONGEST_RECORD });
    }
    const firstRow = row();
    const { records, error } = await finish(parser);
    if (records.length > 0) yield { records, firstRow };
    if (error !== undefined) throw csvFailure(error, row(), reading);
  } finally {
    parser.destroy();
  }
}

/** What came out of a parser, and what stopped it. */
interface Fed {
  readonly records: string[][];
  readonly error: unknown;
}

async function feed(parser: Parser, piece: Buffer): Promise<Fed> {
  const written = new Promise<unknown>((resolve) => {
    parser.write(piece, (error) => resolve(error ?? undefined));
  });
  // The write is done only when its records are taken, so they are taken first.
  const records = readAll(parser);
  return { records, error: await written };
}

async function finish(parser: Parser): Promise<Fed> {
  const records: string[][] = [];
  parser.end();
  try {
    for await (const record of parser) records.push(record);
    return { records, error: undefined };
  } catch (error) {
    return { records, error };
  }
}
