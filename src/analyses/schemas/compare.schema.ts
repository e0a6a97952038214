import * as z from "zod";
import { compareGroup } from "./compare-group.schema.ts";
import { envelopeShape } from "./envelope.schema.ts";

export const compareResult = z
  .strictObject({ report: z.literal("compare"), ...envelopeShape, groups: z.array(compareGroup).min(1) })
  .meta({ title: "paud-analyze compare", description: "Is the change real, and how large?" });

export type CompareGroup = z.infer<typeof compareGroup>;
export type CompareResult = z.infer<typeof compareResult>;
