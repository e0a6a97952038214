import * as z from "zod";
import { clusterMeans } from "./cluster-means.schema.ts";
import { flow } from "./envelope.schema.ts";
import { count, estimate, interval, maybe, p } from "./estimate.schema.ts";
import { five } from "./five.schema.ts";
import { gainsGroup } from "./gains.schema.ts";

const signedRankP = z.strictObject({ p, method: z.enum(["exact", "normal"]) });

export const compareGroup = z.strictObject({
  group: z.record(z.string(), z.string()).describe("{} is everybody; else column header to level."),
  flow,
  n: count,
  pre: maybe(five),
  post: maybe(five),
  difference: maybe(five).describe("post - pre"),
  leads: z.enum(["t", "wilcoxon"]).optional().describe("The test that leads; t unless --test auto."),
  t: maybe(z.strictObject({ statistic: z.number(), df: z.number(), p, meanDifference: estimate })),
  wilcoxon: maybe(
    z.strictObject({
      wPlus: z.number(),
      wMinus: z.number(),
      positive: count,
      negative: count,
      zeros: count,
      p: p.optional(),
      method: z.enum(["exact", "normal"]).optional(),
      reason: z.literal("no-non-zero-differences").optional(),
      hodgesLehmann: estimate,
      rankBiserial: maybe(estimate),
    }),
  ),
  shapiroWilk: maybe(z.strictObject({ w: z.number(), p })),
  effects: maybe(
    z.strictObject({
      gav: maybe(estimate),
      dav: maybe(estimate),
      dz: maybe(estimate),
      gz: maybe(estimate),
      glassPre: maybe(estimate),
      drm: maybe(estimate),
      superiority: estimate,
      bootstrap: z
        .strictObject({
          gav: z.strictObject({ percentile: maybe(interval), bca: maybe(interval), dropped: count }),
        })
        .optional(),
    }),
  ),
  correlation: maybe(
    z.strictObject({ estimate: z.number(), interval: interval.optional(), p: p.optional() }),
  ),
  bayes: maybe(z.strictObject({ bf10: z.number(), rscale: z.number() })),
  equivalence: maybe(
    z.strictObject({
      margin: z.number(),
      alpha: z.number(),
      lower: z.strictObject({ t: z.number(), p }),
      upper: z.strictObject({ t: z.number(), p }),
      p,
      equivalent: z.boolean(),
      interval,
    }),
  ).optional(),
  sensitivity: maybe(
    z.strictObject({
      pratt: maybe(signedRankP),
      sign: z.strictObject({
        positive: count,
        negative: count,
        p: p.optional(),
        reason: z.string().optional(),
      }),
      wilcoxonNormal: maybe(z.strictObject({ p })),
      availableCases: z.strictObject({ pre: maybe(five), post: maybe(five) }),
      clusterMeans: clusterMeans.optional(),
    }),
  ),
  attrition: gainsGroup.shape.attrition,
});
