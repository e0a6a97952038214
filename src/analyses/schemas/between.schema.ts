import * as z from "zod";
import { count, estimate, maybe, p, reason } from "./estimate.schema.ts";

const fTest = z.strictObject({ f: z.number().min(0), df1: z.number(), df2: z.number(), p });

const level = z.strictObject({
  level: z.string(),
  n: count,
  meanPre: z.number().optional(),
  meanDifference: z.number().optional().describe("Of post - pre."),
  sdDifference: z.number().min(0).optional(),
});

const ancova = z.strictObject({
  ...fTest.shape,
  partialEtaSquared: p,
  n: count.describe("People analysed."),
  nByLevel: z.record(z.string(), count),
  incomplete: count.describe("People left out because a covariate is not known of them."),
  meanPre: z.number().describe("The pre-test at which means are adjusted."),
  slope: estimate.describe("Points of post-test per point of pre-test, one slope for all groups."),
  adjustedMeans: z.record(z.string(), estimate).describe("By level; groups without anybody are left out."),
  slopes: z
    .record(z.string(), z.number())
    .describe("By level, where equal slopes can be tested and the pre-tests of the group vary."),
  slopeHomogeneity: maybe(fTest),
  slopeHomogeneityP: p.optional(),
  slopesDiffer: z
    .boolean()
    .optional()
    .describe("Whether equal slopes are rejected; absent where not tested."),
  covariates: z.array(
    z.strictObject({ header: z.string(), kind: z.enum(["numeric", "categorical"]), ...fTest.shape }),
  ),
});

const pair = z.strictObject({
  groups: z.tuple([z.string(), z.string()]),
  difference: maybe(estimate).describe("Mean of post - pre of the second level minus that of the first."),
  t: z.number().optional(),
  df: z.number().optional(),
  p: p.optional(),
  pHolm: p.optional(),
  dppc2: maybe(estimate).describe("Morris (2008); has no interval."),
  reason: reason.optional(),
});

/** Do the groups of `--by` differ in what they gained? */
export const between = z.strictObject({
  levels: z.array(level).describe("In the order of the groups."),
  welch: maybe(fTest),
  oneWay: maybe(fTest),
  kruskalWallis: maybe(z.strictObject({ h: z.number().min(0), df: z.number(), p })),
  levene: maybe(fTest),
  ancova: maybe(ancova),
  pairwise: maybe(z.array(pair)),
});

export type Between = z.infer<typeof between>;
export type BetweenPair = z.infer<typeof pair>;
export type BetweenAncova = z.infer<typeof ancova>;
