import type { CheckRule } from "../../rule.ts";

/** Sheets of a workbook that are hidden, and are not read. */
export const hiddenSheets: CheckRule = {
  id: "hidden-sheets",
  category: "interviews",
  severity: "info",
  // No example: a workbook is no text.
};
