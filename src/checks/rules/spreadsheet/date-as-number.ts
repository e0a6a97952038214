import type { CheckRule } from "../../rule.ts";
import { dayOf } from "../day-of.ts";

/** 1954 to 2064 as days since 1900, as spreadsheets count them. */
const SERIAL = /^[2-5]\d{4}(?:[.,]\d{1,10})?$/;
const MONTH =
  /^\d{1,2}[-/ ](?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)[a-z]{0,8}\.?(?:[-/ ]\d{2,4})?$/i;

/** A date in a column of scores (5-Mar for 3/5), or a day number in a column of dates (45017 for 1 April 2023). */
export const dateAsNumber: CheckRule = {
  id: "date-as-number",
  category: "spreadsheet",
  severity: "error",
  example: {
    breaks: { "nilai.csv": "id,Tanggal,pre,post\nP1,2025-03-01,40,60\nP2,2025-03-01,5-Mar,70\n" },
    passes: { "nilai.csv": "id,Tanggal,pre,post\nP1,2025-03-01,40,60\nP2,2025-03-01,50,70\n" },
    at: { file: "nilai.csv", row: 3, column: "pre", value: "5-Mar" },
  },
  cells({ role }) {
    switch (role) {
      case "pre":
      case "post":
      case "follow-up":
      case "score":
      case "item":
        return (text) => (MONTH.test(text.trim()) || dayOf(text) !== undefined ? {} : undefined);
      case "date":
        return (text) => (SERIAL.test(text.trim()) ? {} : undefined);
      default:
        return undefined;
    }
  },
};
