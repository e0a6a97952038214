import * as z from "zod";
import { compareResult } from "./compare.schema.ts";
import { envelopeShape } from "./envelope.schema.ts";
import { count, estimate, p, reason } from "./estimate.schema.ts";
import { finding } from "./finding.schema.ts";
import { gainsResult } from "./gains.schema.ts";
import { descriptor, madeByShape } from "./made-by.schema.ts";

const familyMember = z.union([
  z.strictObject({
    outcome: z.string(),
    n: count,
    meanDifference: estimate.describe("post - pre"),
    t: z.number(),
    df: z.number(),
    p,
    pHolm: p.describe("Adjusted for the outcomes that were declared and could be tested."),
  }),
  z.strictObject({ outcome: z.string(), n: count, reason }),
]);

const around = {
  report: true,
  formatVersion: true,
  generator: true,
  engine: true,
  descriptor: true,
  inputs: true,
} as const;
const outcome = { outcome: z.string().describe("What it is called.") };
const { confidence, lowerIsBetter, minCell, bootstrap } = envelopeShape.options.shape;

const outcomesShape = {
  ...madeByShape,
  descriptor: descriptor.optional(),
  inputs: envelopeShape.inputs,
  options: z.strictObject({
    ...{ confidence, lowerIsBetter, minCell, bootstrap },
    outcomes: z.array(z.string()).describe("How each was asked for."),
    prefixes: z
      .tuple([z.string(), z.string()])
      .optional()
      .describe("What the columns of the items of subscales begin with, before and after."),
  }),
  family: z
    .array(familyMember)
    .min(1)
    .describe("The mean difference of each outcome, of everybody, with Holm."),
  findings: z.array(finding),
};

/** Several outcomes at once, `--outcome` or `--subscale`. */
export const gainsOutcomes = z.strictObject({
  report: z.literal("gains"),
  ...outcomesShape,
  outcomes: z.array(gainsResult.omit(around).extend(outcome)).min(1),
});

/** Several outcomes at once, `--outcome` or `--subscale`. */
export const compareOutcomes = z.strictObject({
  report: z.literal("compare"),
  ...outcomesShape,
  outcomes: z.array(compareResult.omit(around).extend(outcome)).min(1),
});

export type FamilyMember = z.infer<typeof familyMember>;
export type GainsOutcomes = z.infer<typeof gainsOutcomes>;
export type CompareOutcomes = z.infer<typeof compareOutcomes>;
