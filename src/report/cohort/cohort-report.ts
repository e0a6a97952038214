import type { ReportResult } from "../../analyses/schemas/report.schema.ts";
import type { ScoreTable } from "../../data/scores/score-table.ts";

/** A report, and the scores its figures draw: who had what is in no result. */
export interface CohortReport {
  readonly result: ReportResult;
  readonly scores?: ScoreTable;
  readonly logo?: {
    readonly mediaType: "image/png" | "image/jpeg" | "image/svg+xml";
    readonly bytes: Uint8Array;
  };
}
