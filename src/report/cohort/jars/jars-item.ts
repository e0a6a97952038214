import type { ReportSection } from "../../../core/report-section.ts";

/** The parts of the standards that a training with tests before and after, and interviews, has to answer. */
type JarsPart = "all" | "training" | "waves" | "discussion" | "mixed";

/** An item of the Journal Article Reporting Standards; its topic stands in the catalogue of reports, under its key. */
export interface JarsItem<Key extends string = string> {
  readonly key: Key;
  readonly part: JarsPart;
  /** The chapters of a report that answer it, or a part of it; where there are none only the authors can. */
  readonly chapters: readonly ReportSection[];
  /** Whether these chapters are the whole answer. */
  readonly isWhole?: true;
}
