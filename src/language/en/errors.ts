import type { ErrorSentences } from "../catalogue.ts";
import { anonymizeErrors } from "./anonymize-errors.ts";
import { checkErrors } from "./check-errors.ts";
import { descriptorErrors } from "./descriptor-errors.ts";
import { initErrors } from "./init-errors.ts";
import { interviewErrors } from "./interview-errors.ts";
import { itemErrors } from "./items-errors.ts";
import { reportErrors } from "./report-errors.ts";

/** What is wrong, where, and what to do. */
export const errors: ErrorSentences = {
  "no-such-file": (a) => `${a("file")}: no such file. Check the path.`,
  "is-directory": (a) =>
    `${a("file")}: is a folder without a study descriptor. Name the files in it, or describe the study with: paud-analyze init ${a("file")}`,
  unreadable: (a) => `${a("file")}: no permission to read it. Change its permissions or copy it.`,
  "read-failed": (a) => `${a("file")}: could not be read (${a("detail")}).`,
  "empty-file": (a) => `${a("file")}: the file is empty. Export the sheet again.`,
  "not-text": (a) =>
    `${a("file")}: not a CSV file but ${a("kind")}. ${a("kind") === "SQLite" ? "Export a .qdpx or CSV from the program that made it" : "Save the sheet as CSV"} and give that file.`,
  "unknown-encoding": (a) =>
    `unknown encoding "${a("encoding")}". Use, for example, --encoding utf-8 or windows-1252.`,
  "invalid-utf8": (a) =>
    `${a("file")}, row ${a("row")}: the text is UTF-8 first and something else here. Save the file as UTF-8, or name its --encoding.`,
  "invalid-encoding": (a) => `${a("file")}: its bytes are not ${a("encoding")}. Name its --encoding.`,
  "nul-byte": (a) =>
    `${a("file")}, row ${a("row")}: holds a NUL character, so it is not a text table. Export it again as CSV.`,
  "unclosed-quote": (a) =>
    `${a("file")}, row ${a("row")}${a("column") === "" ? "" : `, column "${a("column")}"`}: a quotation mark opens here and never closes. Close it or remove it.`,
  "stray-quote": (a) =>
    `${a("file")}, row ${a("row")}${a("column") === "" ? "" : `, column "${a("column")}"`}: a quotation mark stands inside a cell. Double it ("") and quote the cell, or remove it.`,
  "record-too-long": (a) =>
    `${a("file")}, row ${a("row")}: the row is longer than ${a("limit")} characters. A quotation mark that opens here and never closes may be the cause.`,
  "ragged-row": (a) =>
    `${a("file")}, row ${a("row")}: ${a("found")} ${a("found") === "1" ? "cell" : "cells"} where the header has ${a("expected")}. Repair the row; an unquoted delimiter in a cell may be the cause.`,
  "no-rows": (a) => `${a("file")}: has a header and no rows below it. Export the sheet again.`,
  "same-input-twice": (a) => `${a("file")}: has the same content as ${a("first")}. Give each file once.`,
  "missing-column": (a) => `${a("file")}: no column "${a("column")}". The columns are: ${a("headers")}.`,
  "duplicate-header": (a) =>
    `${a("file")}: "${a("column")}" heads several columns (${a("positions")}). Give each column its own header.`,
  "missing-role": (a) =>
    `${a("file")}: no ${ROLES[a("role")] ?? a("role")} was recognised. Name it with --${a("role")}. The columns are: ${a("headers")}.`,
  "ambiguous-column": (a) =>
    `${a("file")}: several columns could be the ${ROLES[a("role")] ?? a("role")}: ${a("candidates")}. Name one with --${a("role")}.`,
  "column-twice": (a) =>
    a("role") === a("other")
      ? `${a("file")}: column "${a("column")}" is named twice with --${a("role")}. Name it once.`
      : `${a("file")}: column "${a("column")}" cannot be both ${ROLES[a("role")]} and ${ROLES[a("other")]}. Name another with --${a("role")} or --${a("other")}.`,
  "missing-wave": (a) =>
    `${a("file")}: no ${ROLES[a("wave")]} among the waves: ${a("levels")}. Name it with --${a("wave")}.`,
  "ambiguous-wave": (a) =>
    `${a("file")}: several waves could be the ${ROLES[a("wave")]}: ${a("candidates")}. Name one with --${a("wave")}.`,
  "no-such-wave": (a) =>
    `${a("file")}: no wave "${a("level")}" among the waves: ${a("levels")}. Name another with --${a("wave")}.`,
  "too-many-waves": (a) =>
    `${a("file")}: more than ${a("limit")} waves. Is it the right --wave column? If it is, name the waves with --pre, --post and --follow-up.`,
  "days-per-follow-up": (a) =>
    `--days was given ${a("days")} times for ${a("followUps")} follow-ups. Give it once for each, in the same order (in long layout once in all).`,
  "no-days": (a) =>
    `${a("file")}, column "${a("column")}": not one cell is a number of days of 0 or more. Name the column of the days since the training with --days, or leave it out.`,
  "covariate-levels": (a) =>
    `${a("file")}, row ${a("row")}, column "${a("column")}": not a number, and with ${a("levels")} different values it is no category of people either. Mend the cell, or choose another --covariate.`,
  "different-columns": (a) =>
    `${a("file")}: has "${a("column")}" where ${a("first")} has "${a("wanted")}". Files read together need the same columns.`,
  "too-many-levels": (a) =>
    `column "${a("column")}" has more than ${a("limit")} levels. Is it the right one to group by?`,
  "group-of-names": (a) =>
    `${a("file")}: column "${a("column")}" names people, and its values are printed. Name another with --${a("role")}.`,
  "no-scores": (a) =>
    `${a("file")}, column "${a("column")}": not one cell is a number. Is it the right column?`,
  "bad-scale": (a) =>
    `the scale ${a("min")}:${a("max")} has no width. Say --scale MIN:MAX with MIN below MAX.`,
  "mastery-outside-scale": (a) =>
    `the mastery score ${a("mastery")} is outside the scale ${a("min")}:${a("max")}. Change --mastery or --scale.`,
  "outcome-and-columns": (a) =>
    `--${a("option")} cannot stand beside --outcome or --subscale, which say themselves where their scores are. Leave one of them out.`,
  "outcome-twice": (a) => `two outcomes are called "${a("name")}". Give each its own name.`,
  "outcome-without-columns": (a) =>
    `--outcome "${a("name")}" names no columns. Say NAME=PRE:POST, or give a study descriptor with an instrument of that name.`,
  "outcome-of-one-column": (a) =>
    `${a("file")}: --outcome "${a("name")}" names one column, "${a("column")}", which is right only beside a column of waves, and there is none. Say NAME=PRE:POST, or name the waves with --wave.`,
  "subscale-without-prefix": () =>
    "--subscale needs --pre-items and --post-items: what the headers of the items of each wave begin with.",
  "prefix-without-subscale": (a) =>
    `--${a("option")} is used only with --subscale, which says which of the items are to be added up. Add it, or leave --${a("option")} out; for items one by one there is paud-analyze items.`,
  "covariate-without-groups": () =>
    "--covariate stands in the comparison of groups (analysis of covariance), and there are none. Name the groups with --by, or leave --covariate out.",
  "margin-without-follow-up": () =>
    "--margin asks whether the gain lasted, and there is no test after the post-test. Name one with --follow-up, or leave --margin out; for a margin of the change from pre-test to post-test there is --equivalence.",
  "no-input": () => "no file given. Name one, or - for standard input; see --help.",
  "unknown-command": (a) => `unknown command "${a("command")}". The commands are: ${a("commands")}.`,
  "unknown-option": (a) => `unknown option ${a("option")}. See ${a("program")} --help.`,
  "option-needs-value": (a) => `${a("option")} needs a value. See ${a("program")} --help.`,
  "bad-option-value": (a) => `${a("option")}: "${a("value")}" is not ${a("wanted")}.`,
  "excess-arguments": (a) => `too many arguments. See ${a("program")} --help.`,
  "unknown-schema": (a) =>
    a("name") === ""
      ? `no schema named. There are: ${a("names")}.`
      : `no schema "${a("name")}". There are: ${a("names")}.`,
  "unknown-format": (a) =>
    `${a("file")}: its ending names no format. Use .md, .html, .docx, .json or .txt, or say --format.`,
  "output-folder-missing": (a) =>
    `${a("file")}: the folder it would lie in does not exist. Make that folder first.`,
  "output-is-input": (a) => `${a("file")}: is also an input. Write to another file.`,
  "outputs-are-one": (a) => `${a("file")}: cannot hold both the report and the rows. Name two files.`,
  "binary-to-terminal": (a) =>
    `${a("format")}: is no text that a terminal could show. Name a file with -o, or redirect the output to one.`,
  "output-failed": (a) =>
    `${a("file")}: could not be written (${a("detail")}). No part of it was left behind.`,
  ...itemErrors,
  ...interviewErrors,
  ...descriptorErrors,
  ...initErrors,
  ...anonymizeErrors,
  ...checkErrors,
  ...reportErrors,
};

const ROLES: Readonly<Record<string, string>> = {
  id: "participant id",
  by: "group",
  pre: "pre-test",
  post: "post-test",
  wave: "wave column",
  score: "score column",
  cohort: "cohort column",
  "follow-up": "follow-up",
  days: "days since the training",
  covariate: "covariate",
};
