import type { Finding } from "../../core/finding.ts";
import type { FormatName, OffsetConvention } from "./format-name.ts";

/** One input as it was read. */
export interface SegmentInput {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Records below the header, or codings in a project. */
  readonly rows: number;
  /** Found out from the content, never from the file's name. */
  readonly format: FormatName;
  /** How sure, 0–1: the share of the format's marks that were there. */
  readonly confidence: number;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly headerRow?: number;
  readonly offsets?: DetectedOffsets;
}

/** How a project's offsets are meant, and how sure that is. */
export interface DetectedOffsets {
  readonly convention: OffsetConvention;
  /** Share of the starts and ends that fall on a word's edge (with quotes: and of quotes that match), 0–1. */
  readonly confidence: number;
  /** Whether the user said so. */
  readonly given: boolean;
  /** Whether what needs offsets may be computed. */
  readonly certain: boolean;
}

/** What was read beside the coded files. */
export interface FilesBeside {
  /** The file of informants. */
  readonly informants?: { readonly path: string; readonly sha256: string; readonly rows: number };
  /** The folder of transcripts: how many were taken, and the SHA-256 of their names and SHA-256s, in order of names. */
  readonly transcripts?: { readonly path: string; readonly sha256: string; readonly files: number };
}

export interface SegmentDocument {
  readonly name: string;
  /** Whose interview it is: the informant its file or the file of informants names, else the first coded; −1 if nobody. */
  readonly informant: number;
  readonly text?: string;
  /** UTF-16 code units. */
  readonly length?: number;
}

export interface Informant {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** A code or theme in its tree. */
export interface CodeNode {
  readonly name: string;
  /** From the outermost theme to this. */
  readonly path: readonly string[];
  /** Index of the theme it stands under; −1 at the top. */
  readonly parent: number;
}

/** A distinct piece of text. Indices are into the table's lists; −1 where it has none. */
export interface Segment {
  readonly document: number;
  readonly informant: number;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly text?: string | undefined;
}

/** A distinct (document, span, code, coder). */
export interface Coding {
  readonly segment: number;
  /** The id of the pre-cut segment; −1 where the file has none. */
  readonly unit: number;
  readonly code: number;
  /** −1 where the file names none. */
  readonly coder: number;
  readonly file: number;
  readonly row?: number | undefined;
}

/** Where every record went: each is in exactly one of the classes below `rows`, which sum to it. */
export interface SegmentFlow {
  rows: number;
  /** Repeat another coding: counted once. */
  duplicates: number;
  /** Left out, each with a finding. */
  invalid: number;
  /** Without a code: a piece of text that was read and not coded. */
  uncoded: number;
  coded: number;
}

/** Who looked at what without coding it: a record with an empty code. */
export interface Uncoded {
  readonly document: number;
  readonly informant: number;
  readonly unit: number;
  readonly coder: number;
}

/** A column in use: the role it plays, its header as written, and whether it was recognised. */
export interface SegmentColumn {
  readonly role: string;
  readonly header: string;
  readonly recognised: boolean;
}

/** Coded interviews, understood. */
export interface SegmentTable {
  readonly inputs: readonly SegmentInput[];
  readonly beside: FilesBeside;
  readonly columns: readonly SegmentColumn[];
  readonly documents: readonly SegmentDocument[];
  readonly informants: readonly Informant[];
  /** Whether each document was taken for one informant, because no informant is named anywhere. */
  readonly informantsAreDocuments: boolean;
  readonly codes: readonly CodeNode[];
  /** Numbers of the codes that stand in a codebook, be it a project's own. */
  readonly declaredCodes: ReadonlySet<number>;
  readonly coders: readonly string[];
  /** Ids of pre-cut segments. */
  readonly units: readonly string[];
  readonly segments: readonly Segment[];
  readonly codings: readonly Coding[];
  readonly uncoded: readonly Uncoded[];
  readonly flow: SegmentFlow;
  readonly findings: readonly Finding[];
  /** Whether what needs offsets may be computed. */
  readonly offsetsCertain: boolean;
}
