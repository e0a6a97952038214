import * as z from "zod";
import { count, estimate, maybe, p } from "./estimate.schema.ts";

const quartiles = z.strictObject({ q1: z.number(), q3: z.number() });
const category = z.enum(["high", "medium", "low"]);
const bands = z.strictObject({ high: count, medium: count, low: count });

const conventionsOfGroup = z.strictObject({
  group: z.record(z.string(), z.string()).describe("{} is everybody; else column header to level."),
  n: count,
  quartiles: z
    .array(
      z.strictObject({
        of: z.enum(["pre", "post", "difference"]),
        ours: quartiles.describe("Type 7: R, Excel QUARTILE.INC."),
        weightedAverage: maybe(quartiles).describe("Type 6: SPSS (HAVERAGE), Excel QUARTILE.EXC."),
        hinges: maybe(quartiles).describe("Tukey's: SPSS Explore, R fivenum."),
      }),
    )
    .describe("None without pairs."),
  wilcoxon: maybe(
    z.strictObject({
      ours: z.strictObject({ wPlus: z.number(), p, method: z.enum(["exact", "normal"]) }),
      wPlus: z.number().describe("Of differences subtracted in binary, as programs do; so are those below."),
      sizes: z
        .strictObject({ decimal: count, binary: count })
        .describe("Distinct sizes of differences that are not 0, as written and in binary."),
      spss: z
        .strictObject({ z: z.number().max(0), p })
        .describe("Normal, ties corrected for, continuity not."),
      r: z.strictObject({ p, method: z.enum(["exact", "normal-corrected"]) }),
      jasp: z.strictObject({ z: z.number() }).describe("Neither ties nor continuity corrected for."),
    }),
  ),
  effects: maybe(
    z.strictObject({
      dz: estimate,
      hedgesExact: z.number(),
      hedgesApproximate: z.number().describe("With 1 - 3/(4 df - 1)."),
    }),
  ),
  rankBiserial: maybe(
    z.strictObject({
      ours: estimate,
      jasp: z.strictObject({ level: z.number(), low: z.number(), high: z.number() }),
    }),
  ),
  normalizedGain: maybe(
    z.strictObject({
      classAverage: z.number(),
      category,
      individualMean: z.number().describe("Mean of individual gains, as spreadsheets have it."),
      individualCategory: category.describe("Hake's categories held against that mean."),
      undefined: count.describe("At the maximum before: a spreadsheet has an error or nothing."),
      bands,
      binaryBands: bands.describe("By quotients in binary, as spreadsheets and SPSS compute them."),
    }),
  ),
});

/** What other programs print of the same pairs. */
export const conventions = z.strictObject({
  confidence: z.number(),
  groups: z.array(conventionsOfGroup).min(1),
});

export type Conventions = z.infer<typeof conventions>;
export type ConventionsOfGroup = z.infer<typeof conventionsOfGroup>;
