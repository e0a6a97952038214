import { InputError } from "../../core/input-error.ts";
import { binaryKind } from "./binary-kind.ts";
import { checkedBatch } from "./checked-batch.ts";
import { type DamageObserver, damageOf, refuseDamage } from "./damage.ts";
import { decode } from "./decode.ts";
import { digested } from "./digest.ts";
import { findDelimiter } from "./find-delimiter.ts";
import { findHeader } from "./find-header.ts";
import { isBlank } from "./is-blank.ts";
import { putBack, takeHead, withoutReturn } from "./peek.ts";
import { readBytes } from "./read-bytes.ts";
import { type RecordBatch, readRecords } from "./records.ts";
import type { RawBatch, Source, SourceInfo, SourceOptions, SourceSummary } from "./source.ts";

const HEAD = 65_536;

/**
 * Opens a CSV file (`-` is standard input), finds out how it is written and where its header is, and stands ready to
 * give its rows. Reads in one pass and holds no more than a few pieces of 64 KiB at a time.
 * @throws InputError for what cannot be read, is not text, is empty, or is damaged near its beginning
 */
export async function openCsv(path: string, options: SourceOptions): Promise<Source> {
  if (path === "-" && options.stdin === undefined)
    throw new RangeError('openCsv requires options.stdin for the path "-"');
  const bytes = readBytes(path, path === "-" ? options.stdin : undefined);
  try {
    return await open(path, bytes, options);
  } catch (error) {
    await bytes.return();
    throw error;
  }
}

async function open(
  path: string,
  file: AsyncGenerator<Buffer, void, undefined>,
  options: SourceOptions,
): Promise<Source> {
  const { bytes: passing, ...digest } = digested(file);
  // Behind damage the rest is read for its digest only, so whoever stops early must not close the file.
  const bytes = options.damage === undefined ? passing : withoutReturn(passing);
  const head = await takeHead(bytes, HEAD);
  const kind = binaryKind(head);
  if (kind !== undefined) throw new InputError("not-text", { file: path, kind });
  const { text, bom, encoding } = await decode(head, bytes, options.encoding);
  const { delimiter, table } = await findDelimiter(text, options);
  let header: readonly string[] = [];
  const batches = readRecords(table, { file: path, delimiter, headerAt: (index) => header[index] });
  const found = await findHeader(batches, options.isHeader);
  if (found === undefined) throw new InputError("empty-file", { file: path });
  header = found.header;
  const { titleRows, row: headerRow } = found;
  const all = putBack<RecordBatch>(found.below, batches);
  const least = options.mayBeShort?.(header) === true ? 0 : header.length;
  const width = { least, named: header.length, full: found.width };
  let summary: SourceSummary | undefined;

  async function* read(): AsyncGenerator<RawBatch, void, undefined> {
    const observer = options.observe?.(info);
    if (titleRows > 0) observer?.titles?.(filledRows(found!.above));
    const { damage = refuseDamage } = options;
    let [dataRows, blankRows, isDamaged] = [0, 0, false];
    const told: DamageObserver = (its) => {
      isDamaged = true;
      damage(its);
    };
    try {
      for await (const batch of undamaged(all, told)) {
        const checked = checkedBatch(batch, width, path, told);
        dataRows += checked.rows.length;
        blankRows += checked.blankRows;
        options.progress?.({ path, bytes: digest.count(), rows: dataRows });
        if (checked.rows.length === 0) continue;
        observer?.rows(checked);
        yield checked;
      }
      if (dataRows === 0 && !isDamaged) told({ code: "no-rows", args: { file: path } });
      for await (const _ of bytes);
      summary = { sha256: digest.sha256(), bytes: digest.count(), dataRows, blankRows };
      observer?.end(summary);
    } finally {
      await file.return();
    }
  }

  const info: SourceInfo = {
    path,
    delimiter,
    get encoding() {
      return encoding();
    },
    bom,
    titleRows,
    header,
    headerRow,
  };
  const rows = read();
  return {
    info,
    rows: () => rows,
    summary: () => {
      if (summary === undefined) throw new Error("summary() is known only when rows() has come to its end");
      return summary;
    },
    close: async () => {
      await file.return();
    },
  };
}

/** The batches before damage. */
async function* undamaged(
  batches: AsyncGenerator<RecordBatch, void, undefined>,
  damage: DamageObserver,
): AsyncGenerator<RecordBatch, void, undefined> {
  for (;;) {
    const next = await batches.next().catch((error: unknown) => {
      damage(damageOf(error));
      return undefined;
    });
    if (next === undefined || next.done === true) return;
    yield next.value;
  }
}

/** The rows of a batch that are not blank, however wide. */
function filledRows({ records, firstRow }: RecordBatch): RawBatch {
  const filled = records.flatMap((cells, i) => (isBlank(cells) ? [] : [{ cells, row: firstRow + i }]));
  return { rows: filled.map(({ cells }) => cells), rowNumbers: filled.map(({ row }) => row) };
}
