import * as z from "zod";
import { envelopeShape, flow } from "./envelope.schema.ts";
import { absent, count, estimate, maybe, p } from "./estimate.schema.ts";
import { finding } from "./finding.schema.ts";
import { five } from "./five.schema.ts";
import { descriptor, madeByShape, sha256 } from "./made-by.schema.ts";

const figure = z.union([z.number(), absent]);

/** The rules that flag an item, in the order of the report. */
const FLAG_RULES = [
  "no-variation",
  "too-hard",
  "too-easy",
  "negative-item-rest",
  "low-item-rest",
  "alpha-rises",
  "distractor-better",
  "distractor-unchosen",
  "distractor-rare",
  "mostly-lost",
] as const;

const flagRule = z.enum(FLAG_RULES);

const flag = z.strictObject({
  item: z.string(),
  wave: z.string().optional().describe("Absent where the rule is about both waves."),
  rule: flagRule,
  value: z.number().describe("The figure that broke the rule."),
  limit: z.number().describe("What it was held against."),
  option: z.string().optional().describe("The answer a rule on distractors is about."),
});

const itemWave = z.strictObject({
  wave: z.string(),
  n: count.describe("People who answered the item: difficulty is of them."),
  missing: count.describe("People with answers in this wave and none to this item."),
  difficulty: figure.describe("Mean score divided by the item's maximum."),
  sd: figure.describe("Standard deviation (n - 1) of the item's scores."),
  itemRest: figure.describe("Correlation with the sum of the other items, on complete answers."),
  alphaIfDropped: figure,
  flags: z.array(flagRule),
});

const item = z.strictObject({
  item: z.string(),
  waves: z.array(itemWave),
  n: count.optional().describe("People who answered the item in both waves."),
  learned: count.optional().describe("Wrong, then right."),
  kept: count.optional().describe("Right both times."),
  lost: count.optional().describe("Right, then wrong."),
  never: count.optional().describe("Wrong both times."),
  mcnemar: maybe(
    z.strictObject({
      p,
      method: z.literal("exact-binomial"),
      pHolm: p.describe("Adjusted over all items that were tested."),
    }),
  ).optional(),
});

const reliability = {
  wave: z.string(),
  people: count.describe("People with at least one answer in this wave."),
  n: count.describe("People who answered every item: all figures here are of them."),
  k: count.describe("Items, constant ones included."),
  alpha: maybe(estimate),
  kr20: maybe(estimate).optional().describe("The same figure, where every item is scored 0 and 1."),
  sem: figure.describe("Standard error of measurement, in points of the total."),
  scores: maybe(five).describe("Totals."),
};

const distractor = z.strictObject({
  item: z.string(),
  waves: z.array(
    z.strictObject({
      wave: z.string(),
      n: count,
      complete: count.describe("People who answered every item: rest scores are of them."),
      options: z.array(
        z.strictObject({
          option: z.string(),
          isKey: z.boolean(),
          count,
          share: figure,
          completeCount: count.describe(
            "Of those who chose it, who answered every item: the mean is of them.",
          ),
          meanRest: figure.describe("Mean sum of the other items of those who chose it."),
          pointBiserial: figure.describe("Correlation of choosing it with the sum of the other items."),
        }),
      ),
    }),
  ),
});

const subscale = z.strictObject({
  name: z.string(),
  items: z.array(z.string()),
  waves: z.array(z.strictObject(reliability)),
  difference: maybe(
    z.strictObject({
      n: count.describe("People with every answer in both waves."),
      mean: estimate.describe("Mean of post - pre, in points."),
    }),
  ).optional(),
});

const figures = {
  waves: z.array(z.strictObject(reliability)).min(1),
  items: z.array(item).min(1),
  distractors: z.array(distractor).optional().describe("Only items that were scored by a key."),
  subscales: z.array(subscale).optional(),
  flags: z.array(flag),
};

const usedColumn = z.strictObject({ header: z.string(), recognised: z.boolean() });

export const itemsResult = z
  .strictObject({
    report: z.literal("items"),
    ...madeByShape,
    descriptor: descriptor.optional(),
    inputs: envelopeShape.inputs,
    key: z.strictObject({ path: z.string(), sha256 }).optional().describe("The answer key."),
    columns: z.strictObject({
      layout: z.enum(["wide", "long"]),
      id: usedColumn.optional(),
      wave: usedColumn.optional(),
      by: z.array(usedColumn),
      totals: z.array(z.string()),
      prefixes: z.array(z.string()).optional().describe("Of the item columns of two waves, where said."),
      itemsRecognised: z.boolean(),
      decimals: z.array(z.enum([".", ","])),
      items: z.array(
        z.strictObject({
          item: z.string(),
          columns: z.array(z.string()).describe("By wave, those that have it."),
          maximum: z.number(),
          maximumSource: z
            .enum(["given", "key", "marks", "highest-seen"])
            .describe("highest-seen is an assumption."),
          isDichotomous: z.boolean(),
          accepted: z.array(z.string()).optional().describe("The answers that score."),
        }),
      ),
    }),
    options: z.strictObject({
      confidence: z.number(),
      minCell: count,
      missing: z.array(z.string()),
      blankIsWrong: z.boolean().describe("Blank answers of who gave others score 0."),
      tierOrder: z.array(z.string()).optional(),
      limits: z.strictObject({
        difficultyLow: z.number(),
        difficultyHigh: z.number(),
        itemRest: z.number(),
        distractorShare: z.number(),
        distractorPeople: count,
        lostShare: z.number(),
      }),
    }),
    flow: flow.extend({
      waves: z.array(z.strictObject({ wave: z.string(), available: count, complete: count })),
      otherWaveRows: count.optional(),
    }),
    ...figures,
    totals: z
      .strictObject({
        rule: z.enum(["sum", "mean", "percent"]),
        told: z.boolean().describe("false: the rule that fits most rows."),
        waves: z.array(
          z.strictObject({ wave: z.string(), column: z.string(), compared: count, differing: count }),
        ),
      })
      .optional()
      .describe("Whether the score column is what the items make."),
    byGroup: z.array(z.strictObject({ group: z.record(z.string(), z.string()), flow, ...figures })),
    findings: z.array(finding),
  })
  .meta({
    title: "paud-analyze items",
    description: "Which items were learned, kept, lost? Is the test reliable?",
  });

export type ItemsResult = z.infer<typeof itemsResult>;
/** The figures of everybody, or of one group. */
export type ItemFigures = Pick<ItemsResult, "waves" | "items" | "distractors" | "subscales" | "flags">;
export type FlagRule = z.infer<typeof flagRule>;
export type ItemFlag = z.infer<typeof flag>;
