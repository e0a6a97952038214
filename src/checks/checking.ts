import type { Severity } from "../core/finding.ts";
import type { CheckedFile, FileReading } from "./dataset.ts";
import type { KeyStore } from "./key-store.ts";
import type { Names } from "./names.ts";
import type { ReportFindings } from "./report-findings.ts";
import type { CheckRule } from "./rule.ts";
import type { CheckSettings } from "./table.ts";

/** How the study is to be judged. */
export interface CheckOptions extends CheckSettings {
  readonly severities: ReadonlyMap<string, Severity | "off">;
  readonly lowerIsBetter: boolean;
  /** `YYYY-MM-DD`, for waivers. */
  readonly today: string;
}

/** What the readers of files share while a study is checked. */
export interface Checking {
  readonly rules: readonly CheckRule[];
  readonly findings: ReportFindings;
  readonly settings: CheckSettings;
  readonly lowerIsBetter: boolean;
  readonly keys: KeyStore;
  readonly names: Names;
  /** Whether names are worth keeping: something was said in which they could stand. */
  readonly keepsNames: boolean;
  readonly files: CheckedFile[];
  readonly readings: FileReading[];
  /** What was said of files that are read more than once. */
  readonly told: Set<string>;
  /** Files in which something kept rows from being read. */
  readonly damaged: Set<string>;
}
