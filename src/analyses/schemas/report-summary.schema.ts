import * as z from "zod";
import { count, estimate, maybe } from "./estimate.schema.ts";
import { descriptor, madeByShape } from "./made-by.schema.ts";

const mean = maybe(z.strictObject({ n: count, mean: z.number(), sd: z.number().optional() }));

/** One report, in figures. */
const summaryRow = z.strictObject({
  value: z.string().describe("The value of the column whose rows the report is on."),
  file: z.string().optional().describe("The report, in the folder of this summary."),
  failed: z.string().optional().describe("The code of the error for which there is no report."),
  n: count.optional().describe("Matched participants."),
  pre: mean.optional(),
  post: mean.optional(),
  gain: maybe(estimate).optional().describe("Mean gain, in points."),
  classAverageNormalizedGain: maybe(estimate).optional(),
  gav: maybe(estimate).optional(),
  retained: z
    .array(z.strictObject({ to: z.string(), share: maybe(estimate) }))
    .optional()
    .describe("Share of the gain kept at each follow-up."),
});

export const reportSummary = z
  .strictObject({
    report: z.literal("report-summary"),
    ...madeByShape,
    descriptor: descriptor.optional(),
    title: z.string().optional(),
    date: z.string(),
    column: z.string().describe("By which the study was parted."),
    rows: z.strictObject({
      read: count,
      withoutValue: count.describe("Rows with nothing in the column: they are in no report."),
    }),
    reports: z.array(summaryRow),
  })
  .meta({
    title: "paud-analyze report-summary",
    description: "What report --each wrote, in figures beside each other.",
  });

export type ReportSummary = z.infer<typeof reportSummary>;
export type ReportSummaryRow = ReportSummary["reports"][number];
