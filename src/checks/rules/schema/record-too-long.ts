import type { CheckRule } from "../../rule.ts";

/** A row longer than any row is: what follows it cannot be read. */
export const recordTooLong: CheckRule = {
  id: "record-too-long",
  category: "schema",
  severity: "error",
  // No example: the shortest has a million characters.
};
