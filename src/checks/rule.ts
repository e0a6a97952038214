import type { Rule, Severity } from "../core/finding.ts";

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

export type Category = (typeof CATEGORIES)[number];

/** Files by name, as they would lie in a folder. */
export type ExampleFiles = Readonly<Record<string, string>>;

/**
 * A rule of `check`. Its name, explanation and fix stand in `language/`, under its id. The example is real: a test runs
 * `check` on the files of `breaks`, which must give the finding at `at`, and on those of `passes`, which must not.
 */
export interface CheckRule {
  readonly id: Rule;
  readonly category: Category;
  readonly severity: Severity;
  readonly example: {
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
}
