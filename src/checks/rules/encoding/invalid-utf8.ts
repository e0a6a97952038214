import type { CheckRule } from "../../rule.ts";

/** Text that is UTF-8 first and something else further down. */
export const invalidUtf8: CheckRule = {
  id: "invalid-utf8",
  category: "encoding",
  severity: "error",
  // No example: what is not UTF-8 is no text.
};
