import * as z from "zod";
import { count } from "./estimate.schema.ts";

const shape = {
  n: count,
  mean: z.number(),
  sd: z.number().min(0).optional().describe("Standard deviation (n - 1); absent for n = 1."),
  se: z.number().min(0).optional(),
  min: z.number(),
  q1: z.number().describe("Quantiles are of type 7."),
  median: z.number(),
  q3: z.number(),
  max: z.number(),
};

export const five = z.strictObject(shape);
export const fiveShape = shape;
