import * as z from "zod";
import { count } from "./estimate.schema.ts";
import { finding } from "./finding.schema.ts";
import { descriptor, madeByShape, sha256 } from "./made-by.schema.ts";

const usedColumn = z.strictObject({
  header: z.string(),
  recognised: z.boolean().describe("Recognised by its header, not named by the user."),
});

export const flow = z.strictObject({
  rows: count.describe("Every row is in exactly one of the classes below, which sum to this."),
  duplicates: count,
  invalid: count,
  neither: count,
  preOnly: count,
  postOnly: count,
  matched: count,
});

export const envelopeShape = {
  ...madeByShape,
  descriptor: descriptor.optional(),
  inputs: z.array(
    z.strictObject({
      path: z.string(),
      sha256,
      bytes: count,
      rows: count,
      delimiter: z.string(),
      encoding: z.string(),
      headerRow: count,
      blankRows: count,
      summaryRows: count,
    }),
  ),
  columns: z.strictObject({
    layout: z.enum(["wide", "long"]),
    id: usedColumn.optional(),
    pre: usedColumn,
    post: usedColumn,
    followUp: z.array(usedColumn).optional().describe("The waves after the post-test, in the order of time."),
    days: z.array(usedColumn).optional().describe("Days since the training, a column for each follow-up."),
    covariates: z.array(usedColumn).optional(),
    wave: usedColumn.optional(),
    score: usedColumn.optional(),
    cohort: usedColumn.optional(),
    by: z.array(usedColumn),
    decimal: z.array(
      z.strictObject({ file: z.string(), column: z.string(), sign: z.enum([".", ","]), mixed: z.boolean() }),
    ),
  }),
  options: z.strictObject({
    confidence: z.number(),
    scale: z
      .strictObject({
        min: z.number(),
        max: z.number(),
        source: z.enum(["given", "out-of", "items", "assumed"]),
      })
      .optional(),
    mastery: z.number().optional(),
    lowerIsBetter: z.boolean(),
    missing: z.array(z.string()),
    tierOrder: z.array(z.string()).optional(),
    reliability: z.number().optional(),
    bootstrap: z.strictObject({ resamples: count, seed: z.number() }).optional(),
    equivalenceMargin: z.number().optional(),
    margin: z
      .number()
      .optional()
      .describe("The loss since the post-test that still counts as kept, in points."),
    test: z.enum(["t", "auto"]).optional(),
    effectiveness: z.boolean().optional(),
    minCell: count,
  }),
  flow: flow.extend({
    waves: z.array(
      z.strictObject({
        wave: z.string(),
        available: count,
        matched: count.describe("Of a follow-up: those who also have the pre-test and the post-test."),
      }),
    ),
    otherWaveRows: count.optional().describe("Long layout: rows of waves that are none of those used."),
  }),
  unmatched: z
    .array(
      z.strictObject({
        id: z.string().optional(),
        status: z.enum(["preOnly", "postOnly", "neither", "invalid", "duplicates"]),
        file: z.string(),
        row: count,
      }),
    )
    .optional()
    .describe("Only when asked for: holds identifiers."),
  findings: z.array(finding),
};
