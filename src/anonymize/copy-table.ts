import type { CopyFile } from "./copy-folder.ts";
import { csvLine } from "./csv-line.ts";
import type { DocumentNames } from "./documents.ts";
import { generalise } from "./generalise.ts";
import { type CodingCells, CodingMover, type CountedOffsets } from "./move-coding.ts";
import type { Action } from "./plan-columns.ts";
import type { Pseudonyms } from "./pseudonyms.ts";
import { forEachRow, type LeftOutRows, type OpenTable, type Table } from "./read-table.ts";
import type { Redactor } from "./redactor.ts";
import type { Transcripts } from "./transcripts.ts";

/** Everything by which cells are rewritten. */
export interface Rewriting {
  readonly pseudonyms: Pseudonyms;
  readonly redactor: Redactor;
  readonly documents: DocumentNames;
  readonly transcripts: Transcripts;
  readonly offsets: CountedOffsets;
}

/** What copying a table did. */
export interface CopiedTable extends LeftOutRows {
  readonly rows: number;
  /** Marks placed in cells; those in transcripts are counted there. */
  readonly marks: number;
  /** Codings with a place whose transcript was not given, so that the place is that of the old text. */
  readonly unmoved: number;
}

/** Copies a table row by row. Title rows and rows that sum up are left out: they hold names, and figures to subtract. */
export async function copyTable(
  table: Table,
  open: OpenTable,
  rewriting: Rewriting,
  fileOf: () => CopyFile,
): Promise<CopiedTable> {
  const { columns } = table;
  const { redactor } = rewriting;
  const kept = columns.flatMap(({ action }, i) => (action.does === "drop" ? [] : [i]));
  const rewriter = new RowRewriter(table, rewriting);
  const file = fileOf();
  try {
    file.write(
      csvLine(
        kept.map((i) => redactor.cell(columns[i]!.as, "").text),
        table.delimiter,
      ),
    );
    const left = await forEachRow(table, open, (cells) =>
      file.write(csvLine(rewriter.row(cells, kept), table.delimiter)),
    );
    return { ...left, marks: rewriter.marks, unmoved: rewriter.unmoved };
  } finally {
    file.close();
  }
}

/** Rewrites the rows of one table. */
class RowRewriter {
  marks = 0;
  unmoved = 0;
  readonly #table: Table;
  readonly #with: Rewriting;
  readonly #mover: CodingMover;
  readonly #at: Readonly<Record<"quote" | "start" | "end" | "length" | "document" | "person", number>>;
  readonly #people = new Map<string, string>();

  constructor(table: Table, rewriting: Rewriting) {
    this.#table = table;
    this.#with = rewriting;
    this.#mover = new CodingMover(rewriting.offsets);
    const place = (does: Action["does"]) => table.columns.findIndex(({ action }) => action.does === does);
    const person = table.columns.findIndex(
      ({ action }) => action.does === "pseudonym" && action.domain === "person",
    );
    this.#at = {
      quote: place("quote"),
      start: place("start"),
      end: place("end"),
      length: place("length"),
      document: place("document"),
      person,
    };
  }

  /** The cells of the copy, of the columns that stay. */
  row(cells: readonly string[], kept: readonly number[]): string[] {
    const moved = this.#table.kind === "interviews" ? this.#moved(cells) : undefined;
    return kept.map((i) => this.#cell(cells, i, moved));
  }

  #cell(cells: readonly string[], i: number, moved: Moved | undefined): string {
    const cell = cells[i]!;
    const { action, header } = this.#table.columns[i]!;
    const { redactor, documents } = this.#with;
    switch (action.does) {
      case "pseudonym":
        return action.domain === "person"
          ? this.#person(cell)
          : this.#with.pseudonyms.of(action.domain, cell);
      case "document":
        return documents.of(cell.trim());
      case "generalise":
        return generalise(cell, action.how);
      case "quote":
        return moved?.quote ?? this.#counted(redactor.text(cell));
      case "start":
      case "end":
      case "length":
        return moved?.[action.does] ?? this.#counted(redactor.cell(cell, header));
      case "free-text":
        return this.#counted(redactor.text(cell));
      default:
        return this.#counted(redactor.cell(cell, header));
    }
  }

  /** Kept, for a person has many rows and a hash takes its time. */
  #person(cell: string): string {
    const known = this.#people.get(cell);
    if (known !== undefined) return known;
    const fresh = this.#with.pseudonyms.of("person", cell);
    this.#people.set(cell, fresh);
    return fresh;
  }

  #moved(cells: readonly string[]): Moved | undefined {
    const { quote, start, end, length, document, person } = this.#at;
    const cellAt = (i: number) => (i < 0 ? "" : cells[i]!);
    const coding: CodingCells = {
      quote: cellAt(quote),
      start: cellAt(start),
      end: cellAt(end),
      length: cellAt(length),
    };
    // Where no document is named, an informant's interview is one, as the reader has it.
    const name = cellAt(document).trim() || cellAt(document < 0 ? person : -1).trim();
    const transcript = this.#with.transcripts.of(name);
    if (transcript !== undefined) return this.#mover.move(coding, transcript);
    if (coding.start.trim() !== "") this.unmoved += 1;
    return undefined;
  }

  #counted({ text, marks }: { readonly text: string; readonly marks: number }): string {
    this.marks += marks;
    return text;
  }
}

type Moved = ReturnType<CodingMover["move"]>;
