import * as z from "zod";
import { compareGroup } from "./compare-group.schema.ts";
import { count, estimate, interval, maybe, p, reason } from "./estimate.schema.ts";
import { five } from "./five.schema.ts";

const wave = z.string().describe("Column header, or level of the wave column.");
const positive = z.number().gt(0);
const correctedF = maybe(z.strictObject({ epsilon: positive.max(1), p }));

const contrast = compareGroup.omit({ group: true, flow: true, attrition: true }).extend({
  from: wave,
  to: wave,
  ceiling: z
    .strictObject({ pre: count, post: count })
    .optional()
    .describe("People with the best possible score in each wave; only where the scale is known."),
  pHolm: p
    .optional()
    .describe("The p of t after Holm, over the contrasts that have one; absent where t is, and not counted."),
});

const days = maybe(five).describe(
  "Days from the training to the follow-up; only where a column of days is known.",
);

const retention = z
  .strictObject({
    to: wave,
    n: count.describe("People with pre-test, post-test and this follow-up."),
    estimate: z.number().optional().describe("(mean follow-up - mean pre) / (mean post - mean pre)."),
    interval: interval.optional(),
    reason: reason.optional(),
    days: days.optional(),
  })
  .describe("Share of the gain kept.");

const nonInferiority = z.strictObject({
  to: wave,
  n: count.describe("People with post-test and this follow-up."),
  margin: positive.describe("The loss that would matter, in points."),
  lower: z
    .number()
    .optional()
    .describe("Lower bound of the interval of follow-up - post; where lower is better, of post - follow-up."),
  kept: z.boolean().optional().describe("Whether the bound is above -margin."),
  reason: reason.optional(),
});

const dropout = z
  .strictObject({
    to: wave,
    completed: count.describe("With pre-test, post-test and this follow-up."),
    left: count.describe("With pre-test and post-test, but without this follow-up."),
    completers: five.optional(),
    leavers: five.optional(),
    difference: maybe(estimate)
      .optional()
      .describe("Mean of those who left minus mean of the others; absent if nobody left."),
    t: z.number().optional(),
    df: z.number().optional(),
    p: p.optional(),
  })
  .describe("Those who left before a follow-up and those who did not, compared at post-test.");

const shape = {
  n: count.describe("People with a score in every wave."),
  anova: maybe(
    z.strictObject({
      f: z.number().min(0),
      df1: count,
      df2: count,
      p,
      partialEtaSquared: z.number().min(0).max(1),
    }),
  ),
  mauchly: maybe(z.strictObject({ w: z.number().min(0).max(1), p })),
  greenhouseGeisser: correctedF,
  huynhFeldt: correctedF,
  friedman: maybe(z.strictObject({ chi2: z.number().min(0), df: count, p, kendallW: z.number().min(0) })),
  contrasts: z.array(contrast).describe("Pre to post, then post and pre to each follow-up."),
  retention: z.array(retention).describe("In the order of the follow-ups."),
  nonInferiority: z.array(nonInferiority).optional().describe("Only where a margin was given."),
  dropout: z.array(dropout),
};

const wavesOfGroup = z.strictObject({
  group: z.record(z.string(), z.string()).describe("Column header to level."),
  ...shape,
});

/** Three waves or more: everybody, and where there are groups each of them. */
export const waves = z.strictObject({ ...shape, byGroup: z.array(wavesOfGroup).optional() });

/** Figures of all waves of one group. */
export type Waves = Omit<z.infer<typeof waves>, "byGroup">;
/** The same for everybody, with those of each group. */
export type WavesResult = z.infer<typeof waves>;
