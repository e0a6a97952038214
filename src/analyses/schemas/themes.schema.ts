import * as z from "zod";
import { absent, count, estimate, maybe, reason } from "./estimate.schema.ts";
import { interviewEnvelopeShape, segmentFlow } from "./interview-envelope.schema.ts";

const share = z.number().min(0).max(1);

const themeCounts = {
  theme: z.string().describe("A theme or a code, as it is called."),
  path: z.array(z.string()).describe("From the outermost theme to this."),
  informants: count,
  informantShare: maybe(estimate).describe("Of all informants; an interval only if asked for."),
  documents: count,
  segments: count.describe(
    "Distinct pieces of text; a theme counts each once, whatever codes under it have it.",
  ),
  codings: count.describe("Distinct (piece of text, code, coder); of a theme, the sum over its codes."),
};

const band = z.strictObject({ low: z.number(), high: z.number() });

const checklistItem = z.strictObject({
  item: z.string().describe("Number of the item in the checklist."),
  key: z.string(),
  /** From the data where a figure answers it; else the authors must state it. */
  answeredBy: z.enum(["data", "authors", "both"]),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

export const themesResult = z
  .strictObject({
    report: z.literal("themes"),
    ...interviewEnvelopeShape,
    options: z.strictObject({
      coder: z.string(),
      by: z.array(z.string()),
      tierOrder: z.array(z.string()).optional(),
      order: z.string().optional(),
      confidence: z.number(),
      informantIntervals: z.boolean(),
      quotes: count,
      seed: z.number(),
      minCell: count,
      showNames: z.boolean(),
    }),
    flow: segmentFlow.extend({
      counted: count.describe("Coded records that count; these four sum to coded."),
      otherCoders: count,
      notConsensus: count,
      seconded: count.describe("Further codings of what all coders agree on, which counts once."),
    }),
    informants: count,
    documents: count,
    segments: count,
    codings: count,
    coders: z.array(z.string()),
    themes: z.array(
      z.strictObject({
        ...themeCounts,
        parent: z.string().optional().describe("What the theme it stands under is called."),
        codes: z.array(z.string()).describe("The codes given under it; of a code, itself."),
        coverage: share
          .optional()
          .describe("Characters under it, each counted once, as a share of all documents."),
        reason: reason.optional().describe("Why there is no coverage."),
      }),
    ),
    byGroup: z.array(
      z.strictObject({
        group: z.record(z.string(), z.string()).describe("Attribute to level; an empty level: has none."),
        informants: count,
        themes: z.array(z.strictObject(themeCounts)),
      }),
    ),
    coOccurrence: z.union([
      absent,
      z.array(
        z.strictObject({
          a: z.string(),
          b: z.string(),
          overlaps: count.describe(
            "Overlapping pairs of codings, one of each, by one coder in one document.",
          ),
          sameSpan: count.describe("Those of them on the very same place."),
          c: share.optional().describe("overlaps/(codings of a + codings of b - overlaps)"),
          aGivenB: share.describe("Share of b's codings that overlap one of a."),
          bGivenA: share,
          unequal: z.boolean().describe("One has more than five times the codings of the other."),
          informants: count.describe("With both, anywhere."),
          jaccard: share.optional().describe("Informants with both over informants with either."),
          reason: reason.optional(),
        }),
      ),
    ]),
    coOccurrenceBy: z
      .enum(["offsets", "segments", "both"])
      .describe(
        "How overlap was seen: by places, on the same piece of text, or both for codings with and without.",
      ),
    saturation: maybe(
      z.strictObject({
        base: z.strictObject({ interviews: count, codes: count }),
        runs: z.array(z.strictObject({ from: count, to: count, newCodes: count, ratio: z.number() })),
        thresholds: z.array(
          z.strictObject({
            threshold: z.number(),
            reached: z.strictObject({ interviews: count, run: count }).optional(),
            share: share.optional().describe("Share of random orders in which it is reached."),
          }),
        ),
        curve: z.array(
          z.strictObject({ interview: count, newCodes: count, cumulative: count, band: band.optional() }),
        ),
        orders: count.describe("Random orders drawn for the band."),
      }),
    ),
    quotes: z.array(
      z.strictObject({
        theme: z.string(),
        text: z.string(),
        informant: z.string().optional(),
        attribute: z
          .record(z.string(), z.string())
          .optional()
          .describe("Shared by three informants or more."),
        document: z.string().optional(),
        start: count.optional(),
        end: count.optional(),
      }),
    ),
    quoteShares: z
      .array(z.strictObject({ informant: z.string().optional(), quotes: count, share }))
      .describe("How the quotes are spread over informants."),
    checklists: z
      .array(z.strictObject({ checklist: z.enum(["coreq", "srqr"]), items: z.array(checklistItem) }))
      .optional(),
  })
  .meta({ title: "paud-analyze themes", description: "What did they speak of?" });

export type ThemesResult = z.infer<typeof themesResult>;
