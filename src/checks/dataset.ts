import type { PairedSample, Sample } from "../core/sample.ts";
import type { ResourceKind, StudyResource } from "../data/descriptor/study.ts";
import type { KnownScale } from "../data/scores/scale.ts";
import type { ScoreTable } from "../data/scores/score-table.ts";
import type { SegmentTable } from "../data/segments/segment-table.ts";
import type { KeyStore } from "./key-store.ts";

/** Scores that were read together. */
export interface ScoreData {
  readonly scores: ScoreTable;
  /** Everybody with a score in a wave. */
  readonly waves: Readonly<Record<"pre" | "post", Sample>>;
  readonly pairs: PairedSample;
  readonly resource: StudyResource | undefined;
  readonly lowerIsBetter: boolean;
}

/** Coded interviews that were read together, and what they are held against. */
export interface InterviewData {
  readonly interviews: SegmentTable;
  /** The informants there are, and where they stand, if a table lists them. */
  readonly informants: { readonly names: ReadonlySet<string>; readonly file: string } | undefined;
}

/** Everything that was read. */
export interface StudyData {
  /** Keys that point from one table to another, gathered as the tables passed by. */
  readonly keys: KeyStore;
  readonly files: readonly CheckedFile[];
  /** What the descriptor says of them; none of bare files. */
  readonly resources: readonly StudyResource[];
}

/** A file as it was read. */
export interface CheckedFile {
  readonly path: string;
  readonly kind: ResourceKind;
  readonly sha256: string;
  readonly bytes?: number;
  readonly rows?: number;
}

/** How files that were read together were understood. */
export interface FileReading {
  readonly paths: readonly string[];
  /** Which column was taken for what; in long layout `pre` and `post` are levels of the wave column. */
  readonly columns: readonly {
    readonly role: string;
    readonly header: string;
    readonly recognised: boolean;
  }[];
  /** Of scores; none where it is not known. */
  readonly scale?: KnownScale;
}
