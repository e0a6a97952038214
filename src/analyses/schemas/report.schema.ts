import * as z from "zod";
import { LEFT_OUT_REASONS, REPORT_SECTIONS } from "../../core/report-section.ts";
import { agreementResult } from "./agreement.schema.ts";
import { compareResult } from "./compare.schema.ts";
import { conventions } from "./conventions.schema.ts";
import { count, estimate, maybe } from "./estimate.schema.ts";
import { finding } from "./finding.schema.ts";
import { gainsResult } from "./gains.schema.ts";
import { itemsResult } from "./items.schema.ts";
import { jointDisplay } from "./joint-display.schema.ts";
import { descriptor, madeByShape } from "./made-by.schema.ts";
import { themesResult } from "./themes.schema.ts";

const section = z.enum(REPORT_SECTIONS);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What stands on the title page, and what only the authors can say. */
const study = z.strictObject({
  title: z.string().optional(),
  organisation: z.string().optional(),
  authors: z.array(z.string()),
  date: day,
  part: z
    .strictObject({ column: z.string(), value: z.string() })
    .optional()
    .describe("The part of the study that is reported on: rows with this value."),
  instrument: z.string().optional().describe("What the test is called."),
  statements: z
    .record(z.string(), z.string())
    .describe("What the authors say to items of the checklists, by their key: coreq1, srqr9, jars4."),
});

/** Another study, such as the last cohort, beside this one. */
const earlier = z.strictObject({
  title: z.string().optional(),
  descriptor: descriptor.optional(),
  gains: gainsResult,
  compare: compareResult,
  difference: maybe(estimate).describe("Mean gain of this study minus that of the other, by Welch."),
  alsoHere: count.describe("Ids that stand in both studies."),
});

export const reportResult = z
  .strictObject({
    report: z.literal("report"),
    ...madeByShape,
    descriptor: descriptor.optional(),
    study,
    options: z.strictObject({
      sections: z.array(section).describe("Those asked for, in their order."),
      minCell: count,
      pseudonyms: z.boolean().describe("Whether people have pseudonyms instead of numbers."),
      compareConventions: z.boolean(),
    }),
    sections: z.array(section).describe("Those the report has, in their order."),
    leftOut: z.array(
      z.strictObject({ section, reason: z.enum(LEFT_OUT_REASONS), detail: z.string().optional() }),
    ),
    gains: gainsResult.optional(),
    compare: compareResult.optional(),
    items: itemsResult.optional(),
    themes: themesResult.optional(),
    agreement: agreementResult.optional(),
    joint: jointDisplay.optional(),
    conventions: conventions.optional().describe("What other programs print; only when asked for."),
    earlier: earlier.optional(),
    findings: z.array(finding).describe("Of all parts, each once."),
  })
  .meta({ title: "paud-analyze report", description: "One report of everything a study has." });

export type ReportResult = z.infer<typeof reportResult>;
