import type { Finding } from "../core/finding.ts";
import type { ResourceKind, StudyResource } from "../data/descriptor/study.ts";
import type { ReadScoresOptions } from "../data/scores/read-scores.ts";
import type { ReadSegmentsOptions } from "../data/segments/read-segments.ts";

/** A table that is no scores and no codings. */
export interface PlannedTable {
  readonly path: string;
  readonly kind: ResourceKind;
  readonly resource?: StudyResource;
}

/** Scores that are read together. */
export interface PlannedScores {
  readonly paths: readonly string[];
  /** What the descriptor says of all of them; where several resources are read together, the first. */
  readonly resource?: StudyResource;
  /** The others that are read with it. */
  readonly others?: readonly StudyResource[];
  readonly options: ReadScoresOptions;
  /** Whether the same files are read for another test: its scores are judged, everything else has been. */
  readonly again?: true;
}

/** Coded interviews that are read together. */
export interface PlannedInterviews {
  readonly paths: readonly string[];
  readonly resource?: StudyResource;
  readonly options: ReadSegmentsOptions;
}

/** What is to be read, and how. */
export interface CheckPlan {
  readonly tables: readonly PlannedTable[];
  readonly scores: readonly PlannedScores[];
  readonly interviews: readonly PlannedInterviews[];
  readonly transcripts: readonly string[];
  /** The first file, where no file has columns that are known. */
  readonly unknown?: string;
  /** What was noticed while planning. */
  readonly notes: readonly Finding[];
  /** How files are opened that the descriptor says nothing of. */
  readonly open: Pick<ReadScoresOptions, "delimiter" | "encoding" | "stdin" | "progress">;
  /** The descriptor, where there is one. */
  readonly descriptor?: string;
  /** How the descriptor names a file; as given, where there is none. */
  nameOf(file: string): string;
  /** The keys by which other tables point to a resource. */
  pointedAt(resource: StudyResource | undefined): readonly (readonly string[])[];
}
