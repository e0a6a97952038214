import * as z from "zod";
import { count } from "./estimate.schema.ts";
import { finding } from "./finding.schema.ts";
import { madeByShape, sha256 } from "./made-by.schema.ts";

const severity = z.enum(["error", "warning", "info"]);

/** What `check --format json` writes. */
export const checkResult = z
  .strictObject({
    report: z.literal("check"),
    ...madeByShape,
    descriptor: z.strictObject({ path: z.string(), sha256 }).optional(),
    inputs: z.array(
      z.strictObject({
        path: z.string(),
        kind: z.enum(["scores", "items", "interviews", "informants", "participants", "transcripts", "other"]),
        sha256,
        bytes: count.optional(),
        rows: count.optional().describe("Rows below the header, or codings of a project."),
      }),
    ),
    readings: z
      .array(
        z.strictObject({
          paths: z.array(z.string()),
          columns: z.array(z.strictObject({ role: z.string(), header: z.string(), recognised: z.boolean() })),
          scale: z
            .strictObject({
              min: z.number(),
              max: z.number(),
              source: z.enum(["given", "out-of", "items", "assumed"]),
            })
            .optional(),
        }),
      )
      .describe("How files that were read together were understood: which column was taken for what."),
    options: z.strictObject({
      failOn: z.enum(["error", "warning", "never"]),
      severities: z.record(z.string(), z.enum(["error", "warning", "info", "off"])),
      k: count.describe("The least size of a group that shares its quasi-identifiers."),
      today: z.string().describe("The day on which waivers were judged."),
    }),
    flow: z.strictObject({ files: count, rows: count }),
    summary: z
      .strictObject({ error: count, warning: count, info: count })
      .describe("True totals, findings beyond the cap included, waived ones not."),
    rules: z
      .array(z.strictObject({ rule: z.string(), severity, count, shown: count }))
      .describe("Every rule that found something: how often, and how many findings are listed."),
    waived: z.array(
      z.strictObject({
        rule: z.string(),
        reason: z.string(),
        expires: z.string(),
        count,
        file: z.string().optional(),
      }),
    ),
    findings: z.array(finding),
  })
  .meta({ title: "paud-analyze check", description: "Is this dataset fit for analysis?" });

export type CheckResult = z.infer<typeof checkResult>;
