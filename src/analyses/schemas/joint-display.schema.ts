import * as z from "zod";
import { count, estimate, interval, maybe, reason } from "./estimate.schema.ts";

const group = z.record(z.string(), z.string()).describe("{} is everybody; else column header to level.");

const quote = z.strictObject({
  theme: z.string(),
  text: z.string(),
  informant: z.string().optional().describe("As the report calls the informant."),
  attribute: z.record(z.string(), z.string()).optional().describe("Shared by three informants or more."),
});

const retained = z.strictObject({
  to: z.string().describe("The follow-up: column header, or level of the wave column."),
  n: count,
  estimate: z.number().optional(),
  interval: interval.optional(),
  reason: reason.optional(),
});

const theme = z.strictObject({
  theme: z.string(),
  path: z.array(z.string()).describe("From the outermost theme to this."),
});

const spokenIn = theme.extend({ informants: count.describe("Who mention it, of the row's informants.") });

const means = z.strictObject({ n: count, mean: z.number().optional().describe("Absent without anybody.") });

const contrast = z.strictObject({
  wave: z.string().describe("Post-test or follow-up; gains are its score minus the pre-test's."),
  mention: means.describe("Participants interviewed who mention the theme."),
  others: means.describe("Participants interviewed who do not."),
  difference: maybe(estimate).describe("Mean gain of those who mention it minus that of the others (Welch)."),
});

/** How much was gained and kept, beside what was said, by tier and by informant. */
export const jointDisplay = z.strictObject({
  link: z
    .strictObject({
      by: z.enum(["name", "attribute"]).describe("Whether informants are called by the id of participants."),
      attribute: z.string().optional().describe("The attribute that holds the id."),
    })
    .describe("How informants were found among participants."),
  informants: z.strictObject({
    all: count,
    participants: count.describe("Found among the participants."),
    withGain: count.describe("Of those: with pre-test and post-test."),
  }),
  waves: z.array(z.string()).describe("Post-test, then the follow-ups."),
  groups: z.array(
    z.strictObject({
      group,
      n: count.describe("Matched participants."),
      gain: maybe(estimate).describe("Mean gain with its interval."),
      retention: z
        .array(retained)
        .describe("Share of the gain kept, a follow-up each; none without follow-ups."),
      informants: count.describe("Informants of that group, participants or not."),
      themes: z.array(spokenIn),
      quote: quote.optional(),
    }),
  ),
  people: z.array(
    z.strictObject({
      informant: z.string().describe("As the report calls the informant."),
      group,
      gains: z
        .array(z.number().nullable())
        .describe("By wave: score minus pre-test; null where one of them is missing."),
      themes: z.array(z.string()).describe("The outermost themes the informant mentions."),
      quote: quote.optional(),
    }),
  ),
  themes: z.array(theme.extend({ gains: z.array(contrast).describe("By wave.") })),
});

export type JointDisplay = z.infer<typeof jointDisplay>;
