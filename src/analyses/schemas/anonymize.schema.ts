import * as z from "zod";
import { count } from "./estimate.schema.ts";
import { madeByShape } from "./made-by.schema.ts";

const column = z.strictObject({
  header: z.string(),
  as: z.string().optional().describe("Its header in the copy, where that is another."),
  does: z.enum([
    ...(["keep", "free-text", "pseudonym", "document", "quote"] as const),
    ...(["start", "end", "length", "generalise", "drop"] as const),
  ]),
  why: z
    .enum([
      ...(["name", "nik", "nuptk", "nip", "phone", "email"] as const),
      ...(["address", "birth-date", "other-number", "asked"] as const),
    ])
    .optional()
    .describe("Why it was left out."),
});

/** What `anonymize --format json` writes. */
export const anonymizeResult = z
  .strictObject({
    report: z.literal("anonymize"),
    ...madeByShape,
    output: z.string(),
    key: z.strictObject({
      path: z.string(),
      isNew: z.boolean(),
      liesBesideData: z.boolean().describe("Whether it lies in a folder of what was read, or below one."),
    }),
    people: count.describe("Told apart by their ids."),
    names: count.describe("That were looked for in texts."),
    pseudonymLength: count.describe("Characters of a pseudonym behind its prefix."),
    files: z.array(
      z.strictObject({
        path: z.string().describe("As read: it may name people."),
        place: z.string().describe("Below the output."),
        kind: z.enum(["table", "transcript"]),
        rows: count.optional(),
        titles: count.optional().describe("Rows with text above the header, left out."),
        summaries: count.optional().describe("Rows that sum up others, left out."),
        marks: count.describe("Names and identifiers that were replaced."),
        unmoved: count.optional().describe("Codings with a place whose transcript was not given."),
        columns: z.array(column).optional(),
      }),
    ),
    leftOut: z.array(z.string()).describe("Files in the folders that are no tables or transcripts."),
  })
  .meta({ title: "paud-analyze anonymize", description: "What was written, and what stays a risk." });
