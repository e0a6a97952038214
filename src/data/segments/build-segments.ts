import type { Finding } from "../../core/finding.ts";
import { type DocumentList, LACKING, listDocuments } from "./document-list.ts";
import { findInformants, type InformantList } from "./find-informants.ts";
import type { InformantMap } from "./informant-map.ts";
import { Interned } from "./interned.ts";
import { type OffsetReaders, offsetReaders } from "./offset-readers.ts";
import { placeOf } from "./place-of.ts";
import type { CollectedCoding, SegmentCollector } from "./segment-collector.ts";
import { SegmentList } from "./segment-list.ts";
import type { Coding, SegmentFlow, SegmentTable, Uncoded } from "./segment-table.ts";
import { similarCodes } from "./similar-codes.ts";

/** What the user gave beside the coded files. */
export interface Beside {
  readonly map?: InformantMap;
  readonly transcriptOf: (document: string) => string | undefined;
}

/** What building makes; the reader adds what it knows of files and columns. */
export type BuiltSegments = Omit<SegmentTable, "inputs" | "beside" | "columns" | "offsetsCertain">;

/** Gives everything that was collected its meaning: identity, places, informants, and the class of every record. */
export function buildSegments(collected: SegmentCollector, beside: Beside): BuiltSegments {
  const documents = listDocuments(collected, beside.transcriptOf);
  const informants = findInformants(collected, documents, beside.map);
  const building = new Building(collected, documents, informants);
  for (const [i, coding] of collected.codings.entries()) building.add(coding, i);
  for (const finding of [...informants.findings, ...similarCodes(collected.codes.nodes)])
    collected.findings.add(finding);
  const { coders, units, segments, codings, uncoded, flow } = building;
  return {
    documents: documents.all.map((document, i) => ({
      ...document,
      informant: informants.ofDocument[i] ?? -1,
    })),
    informants: informants.all,
    informantsAreDocuments: informants.areDocuments,
    codes: collected.codes.nodes,
    declaredCodes: collected.declaredCodes,
    coders: coders.all,
    units: units.all,
    segments: segments.all,
    codings,
    uncoded,
    flow,
    findings: collected.findings.sorted(filesOf(collected, beside.map)),
  };
}

function filesOf({ files }: SegmentCollector, map: InformantMap | undefined): string[] {
  return [...files.map(({ path }) => path), ...(map === undefined ? [] : [map.file])];
}

/** The table as it grows, record by record. */
class Building {
  readonly coders = new Interned();
  readonly units = new Interned();
  readonly segments = new SegmentList();
  readonly codings: Coding[] = [];
  readonly uncoded: Uncoded[] = [];
  readonly flow: SegmentFlow;
  readonly #collected: SegmentCollector;
  readonly #documents: DocumentList;
  readonly #informants: InformantList;
  readonly #offsets: OffsetReaders;
  readonly #namesCoders: boolean;
  readonly #namesInformants: boolean;
  /** Per coder and code, the pieces that have it, with the row of the first. */
  readonly #seen = new Map<number, Map<number, Map<number, number | undefined>>>();

  constructor(collected: SegmentCollector, documents: DocumentList, informants: InformantList) {
    this.#collected = collected;
    this.#documents = documents;
    this.#informants = informants;
    this.#offsets = offsetReaders(collected.files, documents.all);
    this.#namesCoders = collected.codings.some((coding) => this.#coderName(coding) !== undefined);
    this.#namesInformants = informants.all.length > 0;
    const { codings, lost } = collected;
    this.flow = { rows: codings.length + lost, duplicates: 0, invalid: lost, uncoded: 0, coded: 0 };
  }

  /** @param i the coding's number */
  add(coding: CollectedCoding, i: number): void {
    const { record, file } = coding;
    const document = this.#documents.ofCoding[i]!;
    if (document === LACKING) {
      this.#find(coding, { rule: "missing-document", severity: "error" });
      this.flow.invalid += 1;
      return;
    }
    const informant = this.#informants.ofCoding[i]!;
    if (informant < 0 && this.#namesInformants)
      this.#find(coding, { rule: "missing-informant", severity: "warning" });
    const name = this.#coderName(coding);
    if (name === undefined && this.#namesCoders)
      this.#find(coding, { rule: "missing-coder", severity: "warning" });
    const coder = name === undefined ? -1 : this.coders.of(name);
    const unit = record.unit === undefined ? -1 : this.units.of(record.unit);
    if (record.path.length === 0) {
      this.#find(coding, { rule: "empty-code", severity: "info" });
      this.uncoded.push({ document, informant, unit, coder });
      this.flow.uncoded += 1;
      return;
    }
    const segment = this.#segment(coding, document, informant, unit);
    if (segment === undefined) {
      this.flow.invalid += 1;
      return;
    }
    const code = this.#collected.codes.of(record.path);
    if (this.#isRepeat(coding, segment, code, coder)) {
      this.flow.duplicates += 1;
      return;
    }
    this.codings.push({ segment, unit, code, coder, file, row: record.row });
    this.flow.coded += 1;
  }

  /** The piece of text of a coding; none where its place is no stretch of text. */
  #segment(coding: CollectedCoding, document: number, informant: number, unit: number): number | undefined {
    const { record, file } = coding;
    const { text, length } = this.#documents.all[document] ?? {};
    const place = placeOf(record, { text, length, toUtf16: this.#offsets.of(file, document) });
    if ("problem" in place) {
      const args = { start: shown(record.start), end: shown(record.end) };
      this.#find(coding, { rule: place.problem, severity: "error", args });
      return undefined;
    }
    if (place.search !== undefined) this.#find(coding, { rule: place.search, severity: "warning" });
    if (place.quoteDiffers === true) {
      const args = { quote: [...record.text!].length, span: place.end! - place.start! };
      this.#find(coding, { rule: "quote-differs", severity: "warning", args });
    }
    const { start, end } = place;
    const segment = this.segments.of(
      { document, informant, start, end, text: place.text ?? record.text },
      unit,
    );
    if (this.segments.all[segment]!.informant !== informant)
      this.#find(coding, { rule: "several-informants", severity: "warning" });
    return segment;
  }

  #isRepeat(coding: CollectedCoding, segment: number, code: number, coder: number): boolean {
    const ofCoder = entryOf(this.#seen, coder);
    const pieces = entryOf(ofCoder, code);
    if (!pieces.has(segment)) {
      pieces.set(segment, coding.record.row);
      return false;
    }
    const firstRow = pieces.get(segment);
    const args = firstRow === undefined ? {} : { args: { firstRow } };
    this.#find(coding, { rule: "repeated-coding", severity: "warning", ...args });
    return true;
  }

  #coderName({ record, file }: CollectedCoding): string | undefined {
    const { onlyCoder, coder } = this.#collected.files[file]!;
    return onlyCoder ?? record.coder ?? coder;
  }

  #find({ record, file }: CollectedCoding, finding: Omit<Finding, "file" | "row">): void {
    const row = record.row === undefined ? {} : { row: record.row };
    this.#collected.findings.add({ ...finding, file: this.#collected.files[file]!.path, ...row });
  }
}

function shown(offset: number | undefined): string {
  return offset === undefined || Number.isNaN(offset) ? "?" : String(offset);
}

function entryOf<V>(map: Map<number, Map<number, V>>, key: number): Map<number, V> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = new Map<number, V>();
  map.set(key, made);
  return made;
}
