import * as z from "zod";
import { count } from "./estimate.schema.ts";

export const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  file: z.string().optional(),
  row: count.optional().describe("The spreadsheet's row; the first line of the file is row 1."),
  column: z.string().optional(),
  value: z.string().optional(),
  args: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
