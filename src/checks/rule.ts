import type { Rule, Severity } from "../core/finding.ts";
import type { CellJudge } from "./cell-judge.ts";
import type { InterviewData, ScoreData, StudyData } from "./dataset.ts";
import type { Names } from "./names.ts";
import type { Report, RowWatcher, TableColumn, TableContext } from "./table.ts";

/** What a rule is about; the groups of `--list-rules` and of the report. */
export const CATEGORIES = [
  "schema",
  "pairing",
  "scores",
  "spreadsheet",
  "interviews",
  "privacy",
  "encoding",
  "waivers",
] as const;

type Category = (typeof CATEGORIES)[number];

/** Files by name, as they would lie in a folder. */
export type ExampleFiles = Readonly<Record<string, string>>;

/**
 * A rule of `check`. Its name, explanation and fix stand in `language/`, under its id. The example is real: a test runs
 * `check` on the files of `breaks`, which must give the finding at `at`, and on those of `passes`, which must not.
 *
 * A rule looks at what it needs: cells, rows, a header, scores as they were understood, interviews, running text, or all
 * of the study. One without any of these is met by a reader, which finds it on its way.
 */
export interface CheckRule {
  readonly id: Rule;
  readonly category: Category;
  readonly severity: Severity;
  /** None where the file is no text: a workbook, an archive. */
  readonly example?: {
    readonly breaks: ExampleFiles;
    readonly passes: ExampleFiles;
    /** Where the finding is, and what stands there, as the finding shows it (identifiers masked). */
    readonly at: {
      readonly file?: string;
      readonly row?: number;
      readonly column?: string;
      readonly value?: string;
    };
  };
  /** Looks at the header of a table. */
  header?(table: TableContext, report: Report): void;
  /**
   * Judges the cells of a column, where it has something to say of that column. What it says may depend on the cell's
   * text alone: a text that comes again is not judged again.
   */
  cells?(column: TableColumn, table: TableContext): CellJudge | undefined;
  /**
   * What a text must have for `cells` to have something to say of it: eight digits or an @ (`numbers`), or a character that
   * is not printable ASCII (`characters`). Most cells have neither, and are then not shown to it.
   */
  readonly needs?: "numbers" | "characters";
  /** Watches the rows of a table, where it has something to say of that table. */
  rows?(table: TableContext, report: Report): RowWatcher | undefined;
  /**
   * Judges the lines of running text: transcripts; and the end of each with the beginning of the next, a line break
   * between, for what stands across the two.
   */
  line?(names: Names): CellJudge | undefined;
  /** Looks at scores that were read together. */
  scores?(data: ScoreData, report: Report): void;
  /** Looks at coded interviews that were read together. */
  interviews?(data: InterviewData, report: Report): void;
  /** Looks at everything, at the end. */
  study?(data: StudyData, report: Report): void;
}
