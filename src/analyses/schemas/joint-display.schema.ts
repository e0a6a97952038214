import * as z from "zod";
import { count, estimate, interval, maybe, reason } from "./estimate.schema.ts";

const group = z.record(z.string(), z.string()).describe("{} is everybody; else column header to level.");

const theme = z.string().describe("An outermost theme, as the themes report calls it.");

const quote = z.strictObject({
  theme,
  text: z.string(),
  informant: z.string().optional().describe("As the report calls the informant."),
  attribute: z.record(z.string(), z.string()).optional().describe("Shared by three informants or more."),
});

const retained = z.strictObject({
  to: z.string().describe("The follow-up: column header, or level of the wave column."),
  n: count.describe("With pre-test, post-test and this follow-up."),
  estimate: z.number().optional().describe("Share of the gain kept."),
  interval: interval.optional(),
  reason: reason.optional(),
  gain: z
    .strictObject({
      n: count.describe("With pre-test and this follow-up."),
      mean: maybe(estimate).describe("Mean of the follow-up minus the pre-test."),
    })
    .describe("What is left of the gain, in points."),
});

const spokenIn = z.strictObject({
  theme,
  informants: count.describe("Who mention it, of the row's informants."),
});

const means = z.strictObject({
  n: count,
  mean: z.number().optional().describe("Absent without anybody."),
  interval: interval.optional().describe("Of the mean, by t."),
});

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
    inSeveralGroups: count.describe(
      "Of those: in several groups of scores, and nothing says of which they spoke; they have no gain here.",
    ),
  }),
  confidence: z.number().describe("Confidence level of every interval, 0-1."),
  waves: z.array(z.string()).describe("Post-test, then the follow-ups."),
  groups: z.array(
    z.strictObject({
      group,
      n: count.describe("Matched participants."),
      gain: maybe(estimate).describe("Mean gain with its interval."),
      retention: z.array(retained).describe("A follow-up each; none without follow-ups."),
      informants: count.describe("Informants of that group, participants or not."),
      themes: z.array(spokenIn),
      quote: quote.optional(),
    }),
  ),
  people: z.array(
    z.strictObject({
      informant: z.string().describe("As the report calls the informant."),
      group: group.describe("{} where fewer than three informants share it."),
      gains: z
        .array(z.number().nullable())
        .describe("By wave: score minus pre-test; null where one of them is missing."),
      themes: z.array(theme).describe("Those the informant mentions."),
      quote: quote.optional(),
    }),
  ),
  themes: z.array(z.strictObject({ theme, gains: z.array(contrast).describe("By wave.") })),
});

export type JointDisplay = z.infer<typeof jointDisplay>;
/** One row by tier. */
export type JointGroup = JointDisplay["groups"][number];
