import * as z from "zod";
import { count, estimate, maybe } from "./estimate.schema.ts";

export const clusterMeans = maybe(
  z.strictObject({
    clusters: count,
    n: count.describe("Pairs with a cohort."),
    icc: z.number(),
    designEffect: z.number(),
    meanDifference: maybe(estimate),
  }),
);
