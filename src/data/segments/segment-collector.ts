import type { Finding } from "../../core/finding.ts";
import { InputError } from "../../core/input-error.ts";
import { FindingList } from "../finding-list.ts";
import { CodeTree } from "./code-tree.ts";
import type { CodingRecord, DocumentRecord, SegmentSink } from "./coding-record.ts";
import type { OffsetConvention } from "./format-name.ts";
import { withoutBlanks } from "./formats/without-blanks.ts";

/** A coding with the file it stands in, and who coded where the record does not say. */
export interface CollectedCoding {
  readonly record: CodingRecord;
  readonly file: number;
}

/** What is said of a file as a whole. */
export interface CollectedFile {
  readonly path: string;
  /** Who coded, where a coding names nobody. */
  readonly coder?: string;
  /** Whoever a coding names, this is who coded. */
  readonly onlyCoder?: string;
  /** How its offsets are to be turned into places, where its importer has not done so. */
  readonly convention?: OffsetConvention;
}

const MOST_CODINGS = 16_000_000;
const DEEPEST = 256;

/** Gathers what importers read, file by file. Nothing is judged here: that needs all of it. */
export class SegmentCollector implements SegmentSink {
  readonly files: CollectedFile[] = [];
  readonly codings: CollectedCoding[] = [];
  readonly documents = new Map<string, DocumentRecord>();
  readonly codes = new CodeTree();
  /** Codes that a codebook has, whether or not anything is coded with them. */
  readonly declaredCodes = new Set<number>();
  readonly findings = new FindingList();
  /** Records left out by importers. */
  lost = 0;

  beginFile(file: CollectedFile): void {
    this.files.push(file);
  }

  /** Says how the offsets of the file at hand are counted. */
  declareOffsets(convention: OffsetConvention | undefined): void {
    if (convention === undefined) return;
    this.files[this.files.length - 1] = { ...this.files[this.files.length - 1]!, convention };
  }

  /**
   * @throws InputError `file-too-large`: a Map, and so everything that tells codings apart, ends at 2^24 entries;
   *   `codes-too-deep`
   */
  coding(record: CodingRecord): void {
    this.#requireDepth(record.path);
    if (this.codings.length === MOST_CODINGS) {
      const { path } = this.files[this.files.length - 1]!;
      throw new InputError("file-too-large", { file: path, limit: `${MOST_CODINGS} codings` });
    }
    this.codings.push({ record, file: this.files.length - 1 });
  }

  leftOut(count: number): void {
    this.lost += count;
  }

  /**
   * Of a document that comes twice, what the second adds is added.
   * @throws InputError `documents-differ`: two documents of one name would get each other's places and quotes
   */
  document(record: DocumentRecord): void {
    const known = this.documents.get(record.name);
    if (known !== undefined && areDifferent(known, record)) {
      const { path } = this.files[this.files.length - 1]!;
      throw new InputError("documents-differ", { file: path, document: record.name });
    }
    const all = known === undefined ? record : { ...record, ...withoutBlanks<DocumentRecord>(known) };
    this.documents.set(record.name, all);
  }

  code(path: readonly string[]): void {
    this.#requireDepth(path);
    if (path.length > 0) this.declaredCodes.add(this.codes.of(path));
  }

  finding(finding: Finding): void {
    this.findings.add(finding);
  }

  /** A path is kept at each of its themes, so that its memory goes with the square of its length. */
  #requireDepth(path: readonly string[]): void {
    if (path.length <= DEEPEST) return;
    const { path: file } = this.files[this.files.length - 1]!;
    throw new InputError("codes-too-deep", { file, limit: DEEPEST });
  }
}

/** Whether what is known of two documents' texts rules out that they are one. */
function areDifferent(a: DocumentRecord, b: DocumentRecord): boolean {
  if (a.text !== undefined && b.text !== undefined) return a.text !== b.text;
  const [first, second] = [a.text?.length ?? a.length, b.text?.length ?? b.length];
  return Number.isSafeInteger(first) && Number.isSafeInteger(second) && first !== second;
}
