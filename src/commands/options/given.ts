import type { Severity } from "../../core/finding.ts";
import type { ReportSection } from "../../core/report-section.ts";
import type { Generalisation } from "../../data/descriptor/study.ts";
import type { ReadItemsOptions } from "../../data/items/read-items.ts";
import type { ReadScoresOptions } from "../../data/scores/read-scores.ts";
import type { ReadSegmentsOptions } from "../../data/segments/read-segments.ts";
import type { OptionValues } from "../command.ts";
import type { OutcomeChoice } from "./parse-value.ts";

/** The types of all option values; `OptionSpec.parse` has checked them. */
export interface ParsedOptions
  extends Omit<ReadScoresOptions, "stdin" | "progress" | "cohort">,
    Omit<ReadItemsOptions, "stdin" | "progress" | "key" | "pre" | "post">,
    Omit<ReadSegmentsOptions, "stdin" | "progress" | "columns" | "coderNames" | "delimiter" | "encoding"> {
  /** A name; of `report` several. */
  readonly resource?: string | readonly string[];
  readonly instrument?: string;
  readonly column?: readonly (readonly [role: string, header: string])[];
  readonly coderName?: readonly string[];
  readonly coder?: string;
  readonly order?: string;
  readonly informantIntervals?: boolean;
  readonly key?: string;
  readonly prefix?: string;
  readonly drop?: readonly string[];
  readonly generalise?: readonly (readonly [column: string, how: Generalisation])[];
  readonly names?: string;
  readonly force?: boolean;
  readonly quotes?: number;
  readonly matrix?: string;
  readonly checklist?: readonly ("coreq" | "srqr")[];
  readonly unit?: "segment" | "character" | "sentence" | "document";
  readonly level?: "nominal" | "ordinal" | "interval" | "ratio";
  readonly categories?: readonly string[];
  readonly excerpts?: boolean;
  readonly showNames?: boolean;
  readonly cohort?: string | false;
  readonly lowerIsBetter?: boolean;
  readonly confidence?: number;
  readonly bootstrap?: number;
  readonly seed?: number;
  readonly rows?: string;
  readonly listUnmatched?: boolean;
  readonly minCell?: number;
  readonly mastery?: number;
  readonly reliability?: number;
  readonly effectiveness?: boolean;
  readonly test?: "t" | "auto";
  readonly equivalence?: number;
  readonly margin?: number;
  /** `--covariate`, as it is repeated. */
  readonly covariate?: readonly string[];
  readonly outcome?: readonly OutcomeChoice[];
  readonly listRules?: boolean;
  readonly explain?: string;
  readonly rule?: readonly (readonly [rule: string, severity: Severity | "off"])[];
  readonly k?: number;
  readonly quasi?: readonly string[];
  readonly failOn?: "error" | "warning" | "never";
  readonly sections?: readonly ReportSection[];
  readonly title?: string;
  readonly organisation?: string;
  readonly author?: readonly string[];
  readonly logo?: string;
  readonly date?: string;
  readonly each?: string;
  readonly compareWith?: readonly string[];
  readonly compareConventions?: boolean;
  readonly figures?: string;
  readonly figureFormat?: "svg" | "png";
  readonly pseudonyms?: string;
  readonly participant?: string;
  readonly output?: string;
  readonly format?: string;
}

/** The named options that were given. */
export function given<Key extends keyof ParsedOptions>(
  options: OptionValues,
  names: readonly Key[],
): Pick<ParsedOptions, Key> {
  const entries = names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]]));
  return Object.fromEntries(entries) as Pick<ParsedOptions, Key>;
}
