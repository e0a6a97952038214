import type { Finding } from "../../core/finding.ts";
import { InputError } from "../../core/input-error.ts";
import { openCsv } from "../sources/csv.ts";
import { columnsNamed, findColumn } from "../sources/find-column.ts";
import { headerKey } from "../sources/header-key.ts";
import type { SourceOptions } from "../sources/source.ts";
import { cellAt } from "./formats/cell-at.ts";
import { OWN_COLUMNS } from "./formats/own-columns.ts";

/** Header words of the columns by which a row is looked up, as {@link headerKey} makes them. */
const KEYS = {
  informant: [
    ...OWN_COLUMNS.informant,
    ...["respondentid", "idresponden", "koderesponden", "participantid", "idpeserta", "kodepeserta"],
    ...["personid", "case", "casename", "caseid", "kasus", "namakasus", "idkasus"],
  ],
  document: OWN_COLUMNS.document,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What is told of an informant, or of whoever speaks in a document. */
export interface InformantEntry {
  readonly informant?: string;
  /** Role, tier … by header as written; blank cells are none. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** A file that says who speaks in which document, and what they are. */
export interface InformantMap {
  readonly file: string;
  readonly sha256: string;
  readonly rows: number;
  readonly byDocument: ReadonlyMap<string, InformantEntry>;
  readonly byInformant: ReadonlyMap<string, InformantEntry>;
}

/** What is known of the file: how its cells are parted and written, and the headers of its keys. */
export interface InformantsFile extends Pick<SourceOptions, "delimiter" | "encoding"> {
  readonly informant?: string;
  readonly document?: string;
}

/** How the file is opened, and where what is found goes. */
export interface InformantMapOptions extends Omit<SourceOptions, "isHeader"> {
  /** Headers of its keys, where they are not to be recognised. */
  readonly named?: { readonly informant?: string | undefined; readonly document?: string | undefined };
  readonly finding: (finding: Finding) => void;
}

/**
 * Reads a CSV with a column of informants, of documents, or both, in English or Indonesian; every other column is an
 * attribute. Where two rows disagree, the first counts, and a finding says so. Rows without a key say nothing.
 * @throws InputError `map-without-key`, `duplicate-header`, and what {@link openCsv} throws
 */
export async function readInformantMap(path: string, options: InformantMapOptions): Promise<InformantMap> {
  const { named = {} } = options;
  const isNamed = (cells: readonly string[], name: string | undefined) =>
    name !== undefined && columnsNamed(cells, name).length > 0;
  const isHeader = (cells: readonly string[]) =>
    (["informant", "document"] as const).some(
      (key) => isNamed(cells, named[key]) || hasOne(cells, KEYS[key]),
    );
  const source = await openCsv(path, { ...options, isHeader });
  try {
    const map = new Reading(source.info.header, path, options);
    for await (const { rows, rowNumbers } of source.rows())
      for (const [i, cells] of rows.entries()) map.row(cells, rowNumbers[i]!);
    const { sha256, dataRows } = source.summary();
    return { file: path, sha256, rows: dataRows, byDocument: map.byDocument, byInformant: map.byInformant };
  } finally {
    await source.close();
  }
}

class Reading {
  readonly byDocument = new Map<string, InformantEntry>();
  readonly byInformant = new Map<string, InformantEntry>();
  readonly #file: string;
  readonly #header: readonly string[];
  readonly #finding: (finding: Finding) => void;
  readonly #informant: number;
  readonly #document: number;
  readonly #attributes: readonly number[];
  /** The attributes of every entry, which grow with its rows. */
  readonly #growing = new Map<InformantEntry, Map<string, string>>();

  constructor(header: readonly string[], file: string, { finding, named = {} }: InformantMapOptions) {
    this.#file = file;
    this.#header = header.map((cell) => cell.trim());
    this.#finding = finding;
    this.#informant = columnOf(KEYS.informant, named.informant, this.#header, file);
    this.#document = columnOf(KEYS.document, named.document, this.#header, file);
    if (this.#informant < 0 && this.#document < 0) {
      throw new InputError("map-without-key", { file, headers: this.#header.filter((name) => name !== "") });
    }
    const isKey = (place: number) => place === this.#informant || place === this.#document;
    this.#attributes = this.#header.flatMap((name, place) => (name === "" || isKey(place) ? [] : [place]));
    for (const place of this.#attributes) requireOnce(this.#header, this.#header[place]!, file);
  }

  row(cells: readonly string[], row: number): void {
    const informant = cellAt(cells, this.#informant);
    const document = cellAt(cells, this.#document);
    if (informant !== undefined) {
      const entry = this.#entry(this.byInformant, informant, informant);
      this.#add(entry, cells, row);
      if (document !== undefined) this.#link(document, entry, row);
    } else if (document !== undefined) {
      this.#add(this.#entry(this.byDocument, document), cells, row);
    } else {
      this.#finding({ rule: "missing-id", severity: "error", file: this.#file, row });
    }
  }

  #entry(entries: Map<string, InformantEntry>, key: string, informant?: string): InformantEntry {
    const known = entries.get(key);
    if (known !== undefined) return known;
    const attributes = new Map<string, string>();
    const entry = { ...(informant !== undefined && { informant }), attributes };
    this.#growing.set(entry, attributes);
    entries.set(key, entry);
    return entry;
  }

  #link(document: string, entry: InformantEntry, row: number): void {
    const known = this.byDocument.get(document);
    if (known === entry) return;
    if (known?.informant !== undefined) {
      const column = this.#header[this.#document]!;
      this.#finding({ rule: "several-informants", severity: "warning", file: this.#file, row, column });
      return;
    }
    this.byDocument.set(document, entry);
    // What rows above said of the document alone is said of whoever speaks in it.
    for (const [column, value] of known?.attributes ?? []) this.#set(entry, column, value, row);
  }

  #add(entry: InformantEntry, cells: readonly string[], row: number): void {
    for (const place of this.#attributes) {
      const value = cellAt(cells, place);
      if (value !== undefined) this.#set(entry, this.#header[place]!, value, row);
    }
  }

  #set(entry: InformantEntry, column: string, value: string, row: number): void {
    const attributes = this.#growing.get(entry)!;
    const first = attributes.get(column);
    if (first === undefined) attributes.set(column, value);
    else if (first !== value)
      this.#finding({ rule: "conflicting-attribute", severity: "warning", file: this.#file, row, column });
  }
}

function hasOne(cells: readonly string[], words: readonly string[]): boolean {
  return cells.some((cell) => words.includes(headerKey(cell)));
}

/** The column that was named, or the one with the first of these words; −1 where there is none. */
function columnOf(
  words: readonly string[],
  name: string | undefined,
  header: readonly string[],
  file: string,
): number {
  if (name !== undefined) return findColumn(header, name, file);
  const keys = header.map(headerKey);
  const word = words.find((its) => keys.includes(its));
  if (word === undefined) return -1;
  const places = keys.flatMap((key, place) => (key === word ? [place] : []));
  if (places.length > 1) refuse(header[places[0]!]!, places, file);
  return places[0]!;
}

function requireOnce(header: readonly string[], name: string, file: string): void {
  const places = header.flatMap((its, place) => (its === name ? [place] : []));
  if (places.length > 1) refuse(name, places, file);
}

function refuse(column: string, places: readonly number[], file: string): never {
  const positions = places.map((place) => String(place + 1));
  throw new InputError("duplicate-header", { file, column, positions });
}
