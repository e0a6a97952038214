import type { Finding } from "../../core/finding.ts";

/**
 * One coding as its file has it: somebody gave a code to a piece of text. What a format does not say is left out.
 * Importers tell the meaning of their format and nothing more; doubles, identity and checks are the builder's.
 */
export interface CodingRecord {
  readonly document?: string | undefined;
  readonly informant?: string | undefined;
  /** What the file says of the informant: role, tier … by header. */
  readonly attributes?: ReadonlyMap<string, string> | undefined;
  /** The id of a pre-cut segment. */
  readonly unit?: string | undefined;
  /** The coded text as the file quotes it. */
  readonly text?: string | undefined;
  /** UTF-16 code units from the start of the document's text without byte order mark, first = 0. */
  readonly start?: number | undefined;
  /** As `start`; the first position after the text. */
  readonly end?: number | undefined;
  /** The code under its themes, outermost first: `["Pendampingan", "kunjungan"]`. Empty where nothing was coded. */
  readonly path: readonly string[];
  readonly coder?: string | undefined;
  /** The spreadsheet's row, in formats that have rows. */
  readonly row?: number | undefined;
}

/** A document as its file has it, coded or not. */
export interface DocumentRecord {
  readonly name: string;
  /** Its text without byte order mark, line ends as they were. */
  readonly text?: string | undefined;
  /** UTF-16 code units, where the text itself is not at hand. */
  readonly length?: number | undefined;
  readonly informant?: string | undefined;
  readonly attributes?: ReadonlyMap<string, string> | undefined;
}

/** Where importers put what they read. */
export interface SegmentSink {
  coding(record: CodingRecord): void;
  document(record: DocumentRecord): void;
  /** Records that were left out before they could be given, each told by a finding. */
  leftOut(count: number): void;
  /** A code that exists, used or not. */
  code(path: readonly string[]): void;
  finding(finding: Finding): void;
}
