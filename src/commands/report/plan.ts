import type { Study } from "../../data/descriptor/study.ts";
import type { OptionValues } from "../command.ts";

/** Files that are read together, and the options that hold for them. */
export interface PlannedPart {
  readonly files: readonly string[];
  readonly options: OptionValues;
}

/** What a report is to be made from. */
export interface ReportPlan {
  /** The study, where a descriptor was given. */
  readonly study?: Study;
  readonly scores?: PlannedPart;
  readonly items?: PlannedPart;
  readonly interviews?: PlannedPart;
  /** The codings on which coders are compared. */
  readonly agreement?: PlannedPart;
}

const EVERYWHERE = ["delimiter", "encoding"] as const;
const OF_SCORES = [
  ...["id", "pre", "post", "followUp", "days", "covariate", "wave", "score", "by", "cohort", "scale"],
  ...["tiers", "missing", "decimal", "lowerIsBetter", "mastery", ...EVERYWHERE],
];
const OF_ITEMS = ["tiers", "missing", "decimal", "key", "preItems", "postItems", "instrument", ...EVERYWHERE];
const OF_INTERVIEWS = [
  ...["informants", "transcripts", "column", "pathSeparator", "offsets", "coderFrom", "coderName", "sheet"],
  ...["tiers", ...EVERYWHERE],
];

/** Of the options those that say how a part is read: a pre-test of scores is no pre-test of items. */
export function optionsOf(part: "scores" | "items" | "interviews", options: OptionValues): OptionValues {
  const names: readonly string[] =
    part === "scores" ? OF_SCORES : part === "items" ? OF_ITEMS : OF_INTERVIEWS;
  return Object.fromEntries(
    names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );
}
