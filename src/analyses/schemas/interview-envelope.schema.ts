import * as z from "zod";
import { OFFSET_CONVENTIONS } from "../../data/segments/format-name.ts";
import { count } from "./estimate.schema.ts";
import { finding } from "./finding.schema.ts";
import { descriptor, madeByShape, sha256 } from "./made-by.schema.ts";

const share = z.number().min(0).max(1);
const manner = z.enum(["as-written", "numbered"]);

export const interviewEnvelopeShape = {
  ...madeByShape,
  descriptor: descriptor.optional(),
  inputs: z.array(
    z.strictObject({
      path: z.string(),
      sha256,
      bytes: count,
      rows: count.describe("Records below the header, or codings in a project."),
      format: z.enum([
        "csv",
        "refi-qda-project",
        "refi-qda-codebook",
        "qualcoder-report",
        "qualcoder-segments",
        "taguette",
        "openqda",
        "dedoose",
        "maxqda",
        "requal",
        "label-studio",
      ]),
      confidence: share.describe("How much of what marks the format was there."),
      delimiter: z.string().optional(),
      encoding: z.string().optional(),
      sheet: z.string().optional(),
      headerRow: count.optional(),
      offsets: z
        .strictObject({
          convention: z.enum(OFFSET_CONVENTIONS),
          confidence: share.describe("Share of the edges of codings that fit the text."),
          given: z.boolean(),
          certain: z.boolean().describe("Whether what needs offsets was computed."),
        })
        .optional(),
    }),
  ),
  beside: z
    .strictObject({
      informants: z.strictObject({ path: z.string(), sha256, rows: count }).optional(),
      transcripts: z
        .strictObject({
          path: z.string(),
          sha256: sha256.describe("Of the names and SHA-256s of the files, in the order of names."),
          files: count,
        })
        .optional(),
    })
    .describe("What was read beside the coded files."),
  columns: z.array(z.strictObject({ role: z.string(), header: z.string(), recognised: z.boolean() })),
  names: z
    .strictObject({
      informants: z.union([manner, z.literal("documents")]),
      documents: manner,
      coders: manner,
      segments: manner.optional().describe("Where the file has ids of segments."),
    })
    .describe("How people, documents and segments are called: as written (codes, or asked for) or numbered."),
  findings: z.array(finding),
};

const interviewEnvelope = z.strictObject(interviewEnvelopeShape);
export type InterviewEnvelope = z.infer<typeof interviewEnvelope>;

/** Every record is in exactly one of the classes, which sum to `rows`. */
export const segmentFlow = z.strictObject({
  rows: count.describe("Every record is in exactly one of the classes below, which sum to this."),
  duplicates: count,
  invalid: count,
  uncoded: count,
  coded: count,
});
