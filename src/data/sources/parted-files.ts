import { openCsv } from "./csv.ts";
import type { RawBatch, Source, SourceInfo, SourceOptions, SourceSummary } from "./source.ts";

/** How a reader opens a file. */
export type OpenSource = (path: string, options: SourceOptions) => Promise<Source>;

/** Tells of which part a row is; nothing where the row does not say. */
export type PartOf = (cells: readonly string[]) => string | undefined;

interface Rows {
  readonly rows: (readonly string[])[];
  readonly rowNumbers: number[];
}

interface Kept {
  readonly info: SourceInfo;
  readonly summary: SourceSummary;
  readonly parts: ReadonlyMap<string, Rows>;
}

/**
 * Files that are read once, and whose rows are then given again part by part: with {@link all} they are read and kept,
 * with {@link part} the rows of one value of a column come as if the file held no others. Every row is in one part, or
 * is counted in {@link without}.
 */
export class PartedFiles {
  readonly #files = new Map<string, Kept>();
  readonly #partOf: (info: SourceInfo) => PartOf;
  readonly #counts = new Map<string, number>();
  #without = 0;

  /** @param partOf how the rows of a file are told apart; what it throws is thrown on opening the file */
  constructor(partOf: (info: SourceInfo) => PartOf) {
    this.#partOf = partOf;
  }

  /** The parts in the order in which they first stand, with how many rows they have. */
  get parts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  /** How many rows are in no part. */
  get without(): number {
    return this.#without;
  }

  /** The rows of a part in all files, as they stand. */
  *rowsOf(part: string): Generator<{ readonly info: SourceInfo; readonly cells: readonly string[] }> {
    for (const { info, parts } of this.#files.values())
      for (const cells of parts.get(part)?.rows ?? []) yield { info, cells };
  }

  /** Opens a file, and keeps its rows as they pass. */
  readonly all: OpenSource = async (path, options) => {
    const source = await openCsv(path, options);
    const { info } = source;
    try {
      const rows = this.#keeping(path, source, this.#partOf(info));
      return { info, rows: () => rows, summary: () => source.summary(), close: () => source.close() };
    } catch (error) {
      await source.close();
      throw error;
    }
  };

  /** How a file that was read is opened for one part. */
  part(part: string): OpenSource {
    return async (path) => {
      const kept = this.#files.get(path);
      if (kept === undefined) throw new Error(`${path} has not been read`);
      const { rows, rowNumbers } = kept.parts.get(part) ?? { rows: [], rowNumbers: [] };
      const summary = { ...kept.summary, dataRows: rows.length, blankRows: 0 };
      return {
        info: kept.info,
        rows: () => once({ rows, rowNumbers }),
        summary: () => summary,
        close: async () => {},
      };
    };
  }

  async *#keeping(path: string, source: Source, partOf: PartOf): AsyncGenerator<RawBatch, void, undefined> {
    const parts = new Map<string, Rows>();
    for await (const batch of source.rows()) {
      for (const [i, cells] of batch.rows.entries()) {
        const part = partOf(cells);
        if (part === undefined) {
          this.#without += 1;
          continue;
        }
        const its = parts.get(part) ?? { rows: [], rowNumbers: [] };
        if (its.rows.length === 0) parts.set(part, its);
        its.rows.push(cells);
        its.rowNumbers.push(batch.rowNumbers[i]!);
        this.#counts.set(part, (this.#counts.get(part) ?? 0) + 1);
      }
      yield batch;
    }
    // Which encoding it is, is known for certain only now.
    this.#files.set(path, { info: { ...source.info }, summary: source.summary(), parts });
  }
}

async function* once(batch: RawBatch): AsyncGenerator<RawBatch, void, undefined> {
  if (batch.rows.length > 0) yield batch;
}
