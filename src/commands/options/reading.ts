import type { ReadItemsOptions } from "../../data/items/read-items.ts";
import type { ReadScoresOptions } from "../../data/scores/read-scores.ts";
import type { ReadSegmentsOptions } from "../../data/segments/read-segments.ts";
import type { OptionValues } from "../command.ts";
import { given } from "./given.ts";

/** How score files are read, as the options say. */
export function scoreReading(options: OptionValues): ReadScoresOptions {
  const { cohort, covariate, ...reading } = given(options, [
    ...([
      "id",
      "pre",
      "post",
      "followUp",
      "days",
      "covariate",
      "wave",
      "score",
      "by",
      "cohort",
      "scale",
      "tiers",
      "missing",
    ] as const),
    ...(["delimiter", "decimal", "encoding"] as const),
  ]);
  return {
    ...reading,
    ...(cohort !== undefined && { cohort }),
    ...(covariate !== undefined && { covariates: covariate }),
  };
}

/** How answers to items are read, as the options say. */
export function itemReading(options: OptionValues): ReadItemsOptions {
  // Only the sum of items, which is no option of this command, makes a wave of several columns.
  const waves = given(options, ["pre", "post"]) as Pick<ReadItemsOptions, "pre" | "post">;
  const reading = given(options, [
    ...(["id", "item", "preItems", "postItems", "itemColumns", "wave", "by", "total"] as const),
    ...([
      "totalRule",
      "key",
      "blankIsWrong",
      "max",
      "subscale",
      "tiers",
      "missing",
      "delimiter",
      "decimal",
      "encoding",
    ] as const),
  ]);
  return { ...reading, ...waves };
}

/** How coded interviews are read, as the options say. */
export function interviewReading(options: OptionValues): ReadSegmentsOptions {
  const { column, coderName } = given(options, ["column", "coderName"]);
  return {
    ...given(options, ["informants", "transcripts", "pathSeparator", "offsets", "coderFrom", "sheet"]),
    ...given(options, ["delimiter", "encoding", "informantsFile"]),
    ...(column !== undefined && { columns: new Map(column) }),
    ...(coderName !== undefined && { coderNames: coderName }),
  };
}
