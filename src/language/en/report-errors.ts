import type { ReportErrorSentences } from "../catalogue.ts";

/** What keeps `report` from being made. */
export const reportErrors: ReportErrorSentences = {
  "nothing-to-report": (a) =>
    `${a("file")}: holds neither scores nor answers nor coded interviews. Give a file that does, or say in the study descriptor what its resources are (paud.kind).`,
  "logo-unknown": (a) => `${a("file")}: is no PNG, JPEG or SVG. Save the logo as one of them.`,
  "logo-too-large": (a) => `${a("file")}: is larger than ${a("limit")}. Make the logo smaller.`,
  "pseudonyms-columns": (a) =>
    `${a("file")}: has ${a("columns")} columns. A file of pseudonyms has two, under a header: the informant as the interviews name them, and the pseudonym.`,
  "pseudonym-empty": (a) =>
    `${a("file")}, row ${a("row")}: informant or pseudonym is missing. Fill both in, or remove the row.`,
  "pseudonym-twice": (a) =>
    `${a("file")}, row ${a("row")}: an informant or a pseudonym stands here a second time. Give everybody one of their own.`,
  "figures-with-each": () =>
    "--figures writes the figures of one report. Leave out --figures or --each; Markdown has its figures beside it.",
  "each-without-folder": () =>
    "--each writes several reports. Name the folder for them with --output FOLDER.",
  "each-role": (a) =>
    `${a("file")}: no column is known to hold the ${a("role") === "tier" ? "tier" : "cohort"}. Name it with --each COLUMN; the columns are: ${a("headers")}.`,
  "each-without-values": (a) =>
    `${a("file")}: the column "${a("column")}" is empty, so there is nothing to part by. Name another with --each.`,
  "each-without-scores": (a) => `${a("file")}: --each parts scores, and there are none. Leave out --each.`,
};
