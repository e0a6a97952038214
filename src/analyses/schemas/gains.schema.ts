import * as z from "zod";
import { between } from "./between.schema.ts";
import { clusterMeans } from "./cluster-means.schema.ts";
import { envelopeShape, flow } from "./envelope.schema.ts";
import { absent, count, estimate, interval, maybe, p, reason } from "./estimate.schema.ts";
import { five, fiveShape } from "./five.schema.ts";

const bootstrap = z.strictObject({
  percentile: maybe(interval),
  bca: maybe(interval),
  dropped: count.describe("Resamples in which the figure does not exist."),
});

const masteryCount = z.strictObject({ count, share: estimate });

export const gainsGroup = z.strictObject({
  group: z.record(z.string(), z.string()).describe("{} is everybody; else column header to level."),
  flow,
  n: count,
  pre: maybe(five),
  post: maybe(five),
  gain: maybe(z.strictObject({ ...fiveShape, interval: interval.optional() })),
  classAverageNormalizedGain: maybe(
    z.strictObject({
      estimate: z.number(),
      interval: interval.optional(),
      reason: reason.optional(),
      category: z.enum(["high", "medium", "low"]),
      bootstrap: bootstrap.optional(),
    }),
  ),
  individualNormalizedGain: maybe(
    z.strictObject({ ...fiveShape, interval: interval.optional(), undefined: count }),
  ),
  normalizedChange: maybe(z.strictObject({ ...fiveShape, interval: interval.optional(), undefined: count })),
  categories: maybe(z.strictObject({ high: count, medium: count, low: count })),
  effectiveness: maybe(
    z.strictObject({ ineffective: count, lessEffective: count, fairlyEffective: count, effective: count }),
  ).optional(),
  improved: count,
  unchanged: count,
  lost: count,
  ceiling: maybe(z.strictObject({ pre: count, post: count })),
  mastery: z
    .strictObject({
      threshold: z.number(),
      pre: masteryCount,
      post: masteryCount,
      gained: count,
      lost: count,
      change: estimate,
      mcnemar: maybe(z.strictObject({ p, method: z.literal("exact-binomial") })),
    })
    .or(absent)
    .optional(),
  reliableChange: z
    .strictObject({
      reliability: z.number(),
      threshold: z.number(),
      improved: count,
      unchanged: count,
      worsened: count,
    })
    .or(absent)
    .optional(),
  clusterMeans: clusterMeans.optional().describe("Of the gain, where a cohort column is known."),
  attrition: maybe(
    z.strictObject({
      completers: five,
      preOnly: five,
      difference: maybe(estimate).describe(
        "Mean of those without a post-test minus mean of the completers, at pre-test.",
      ),
      t: z.number().optional(),
      df: z.number().optional(),
      p: p.optional(),
    }),
  ).optional(),
});

export const gainsResult = z
  .strictObject({
    report: z.literal("gains"),
    ...envelopeShape,
    groups: z.array(gainsGroup).min(1),
    between: between.optional().describe("Where there are groups."),
  })
  .meta({ title: "paud-analyze gains", description: "How much did they gain?" });

export type GainsGroup = z.infer<typeof gainsGroup>;
export type GainsResult = z.infer<typeof gainsResult>;
