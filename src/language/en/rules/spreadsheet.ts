import type { RuleText } from "../../rule-text.ts";

/** Texts of the rules about what spreadsheets do to data. */
export const spreadsheetRules = {
  "summary-row": {
    title: "Summary among the data",
    explanation:
      "A row sums up others, such as a mean or a total, and is no participant. It is skipped here; other programs would count it as a person.",
    fix: "Move summaries to another sheet or file.",
  },
  "rows-above-header": {
    title: "Rows above the header",
    explanation:
      "Rows stand above the header and were skipped as titles. If one of them is data, it was not read; other programs take the first row for the header.",
    fix: "Delete the title rows, so that the header is the first row.",
  },
  "spreadsheet-error": {
    title: "Error of a spreadsheet",
    explanation: "A cell holds an error such as #DIV/0! or #REF! instead of a score, so the row is left out.",
    fix: "Repair the formula in the spreadsheet, and save the values again.",
  },
  "mixed-decimal-signs": {
    title: "Point and comma as decimal sign",
    explanation:
      "Numbers with a decimal point and numbers with a decimal comma stand in one column. A spreadsheet reads one of the two kinds as text or as thousands.",
    fix: "Write all numbers of the column with the same decimal sign.",
  },
  "title-rows": {
    title: "Title rows above the header",
    explanation:
      "The table does not begin with its header: titles, dates or names of institutions stand above it. They are skipped here; most other programs take the first of them for the header.",
    fix: "Delete the rows above the header, and say what they say in the descriptor.",
  },
  "formula-residue": {
    title: "Result computed without a score",
    explanation:
      "A computed cell, such as a gain, holds a figure though a score it is made from is missing. The spreadsheet took the empty cell for 0, and the figure is wrong.",
    fix: "Empty the computed cell, or compute it only where both scores are there.",
  },
  "scientific-id": {
    title: "Id turned into a rounded number",
    explanation:
      "An id stands in scientific notation, such as 3.20E+15. A spreadsheet took it for a number and keeps 15 digits of it, so different people may now have the same id.",
    fix: "Take the ids from the source again, and format the column as text before pasting them.",
  },
  "date-as-number": {
    title: "Date and number mistaken",
    explanation:
      "A number stands where dates stand, or a date where numbers stand. Spreadsheets turn entries such as 3-4 into dates and dates into counts of days.",
    fix: "Enter the value again, and format the column as text, date or number before.",
  },
  "merged-cells": {
    title: "Traces of merged cells",
    explanation:
      "Only the first row of each run has a value and those below are empty, as is left of merged cells. The empty rows belong to no group for any program.",
    fix: "Undo the merging, and write the value into every row.",
  },
  "blank-rows": {
    title: "Blank rows within the table",
    explanation:
      "Blank rows stand between or below the rows of data. Spreadsheets end a table at the first of them when they sort or filter, which mixes up people and scores.",
    fix: "Delete the blank rows.",
  },
  "padded-cell": {
    title: "Spaces around a value",
    explanation:
      'A value has spaces before or behind it that nobody sees. "Dasar" and "Dasar " are two groups for most programs.',
    fix: "Remove the spaces, for instance with the function TRIM.",
  },
} satisfies Readonly<Record<string, RuleText>>;
