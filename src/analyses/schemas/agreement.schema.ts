import * as z from "zod";
import { count, estimate, maybe, reason } from "./estimate.schema.ts";
import { interviewEnvelopeShape, segmentFlow } from "./interview-envelope.schema.ts";

const share = z.number().min(0).max(1);

const place = {
  document: z.string().optional(),
  segment: z.string().optional().describe("The id of a pre-cut segment."),
  start: count.optional(),
  end: count.optional(),
};

const figures = {
  n: count.describe("Units (characters for the unit character) that two coders or more rated."),
  percent: share.optional().describe("Share of agreeing coder pairs, 0-1."),
  krippendorffAlpha: maybe(estimate),
  cohenKappa: maybe(estimate),
  fleissKappa: maybe(estimate).describe("With two coders and no missing rating, Scott's pi."),
  gwetAc1: maybe(estimate),
  holsti: maybe(estimate),
  prevalence: share
    .optional()
    .describe("Share of ratings that give the code; of a variable, that give its commonest category."),
  dropped: z
    .record(z.string(), count)
    .optional()
    .describe("Resamples in which a coefficient did not exist, by its name."),
  reason: reason.optional(),
};

export const agreementResult = z
  .strictObject({
    report: z.literal("agreement"),
    ...interviewEnvelopeShape,
    options: z.strictObject({
      unit: z.enum(["segment", "character", "sentence", "document"]),
      level: z.enum(["nominal", "ordinal", "interval", "ratio"]),
      confidence: z.number(),
      resamples: count,
      seed: z.number(),
      categories: z.array(z.string()).optional(),
      excerpts: z.boolean(),
      showNames: z.boolean(),
    }),
    flow: segmentFlow.extend({
      compared: count.describe("Coded records that stand in a comparison; these four sum to coded."),
      unmatched: count,
      withoutCoder: count,
      withoutPlace: count,
    }),
    unit: z.enum(["segment", "character", "sentence", "document"]),
    coders: z.array(z.string()),
    units: count.describe("Units that any coder rated."),
    documents: count.describe("Documents in which units are compared."),
    codes: z.array(z.strictObject({ code: z.string(), path: z.array(z.string()), ...figures })),
    pooled: z.strictObject({
      kind: z
        .enum(["variable", "codes"])
        .describe("One variable whose categories are the codes, or binary codes pooled."),
      categories: z.array(z.string()).optional(),
      ...figures,
    }),
    disagreements: z.strictObject({
      total: count,
      list: z.array(
        z.strictObject({
          ...place,
          ratings: z.array(z.strictObject({ coder: z.string(), codes: z.array(z.string()).optional() })),
          text: z.string().optional().describe("Only when asked for."),
        }),
      ),
    }),
    unmatched: z.strictObject({
      total: count,
      list: z.array(z.strictObject({ ...place, coder: z.string(), codes: z.array(z.string()) })),
    }),
  })
  .meta({ title: "paud-analyze agreement", description: "Do the coders agree?" });

export type AgreementResult = z.infer<typeof agreementResult>;
export type AgreementFigures = Omit<AgreementResult["codes"][number], "code" | "path">;
