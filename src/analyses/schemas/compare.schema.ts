import * as z from "zod";
import { between } from "./between.schema.ts";
import { compareGroup } from "./compare-group.schema.ts";
import { envelopeShape } from "./envelope.schema.ts";
import { count } from "./estimate.schema.ts";
import { waves } from "./waves.schema.ts";

const tierStep = compareGroup.omit({ group: true, flow: true, attrition: true }).extend({
  from: z.string().describe("The tier whose post-test is the first score of each pair."),
  to: z.string().describe("The tier they took next, whose pre-test is the second score."),
  incomplete: count.describe("Who took both tiers but lacks one of the two scores."),
});

export const compareResult = z
  .strictObject({
    report: z.literal("compare"),
    ...envelopeShape,
    groups: z.array(compareGroup).min(1),
    between: between.optional().describe("Where there are groups."),
    waves: waves.optional().describe("Where there are three waves or more."),
    tierSteps: z
      .array(tierStep)
      .optional()
      .describe("People followed from the post-test of one tier to the pre-test of the next they took."),
  })
  .meta({ title: "paud-analyze compare", description: "Is the change real, and how large?" });

export type CompareGroup = z.infer<typeof compareGroup>;
export type CompareResult = z.infer<typeof compareResult>;
export type TierStepFigures = z.infer<typeof tierStep>;
