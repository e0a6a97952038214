import { REPORT_SECTIONS, type ReportSection } from "../../core/report-section.ts";
import {
  AGREEMENT_OPTIONS,
  COMPARE_OPTIONS,
  GAINS_OPTIONS,
  INTERVIEW_OPTIONS,
  ITEMS_OPTIONS,
  type OptionSpec,
  READING_OPTIONS,
  SCORE_OPTIONS,
  valued,
} from "./options.ts";
import * as parse from "./parse-value.ts";

function of(options: readonly OptionSpec[], ...names: readonly string[]): OptionSpec[] {
  return options.filter(({ name }) => names.includes(name));
}

/** Sections in the order in which they are asked for, each once. */
const sections: parse.ParseValue<readonly ReportSection[]> = (value, option) => [
  ...new Set(parse.list(value, option).map((one) => parse.oneOf(...REPORT_SECTIONS)(one, option))),
];

/** Only `report`: what it is made of, how its parts are read and analysed, and what it looks like. */
export const COHORT_OPTIONS: readonly OptionSpec[] = [
  { ...valued("resource", "reportResource", "text", parse.filled), repeatable: true },
  valued("sections", "sections", "list", sections),
  valued("title", "reportTitle", "text", parse.filled),
  valued("organisation", "organisation", "text", parse.filled),
  { ...valued("author", "author", "text", parse.filled), repeatable: true },
  valued("logo", "logo", "file", parse.filled),
  valued("date", "reportDate", "literal:YYYY-MM-DD", parse.day),
  valued("each", "each", "column", parse.filled),
  { ...valued("compare-with", "compareWith", "file", parse.filled), repeatable: true },
  { name: "compare-conventions", describes: "compareConventions" },
  valued("figures", "figures", "folder", parse.filled),
  valued("figure-format", "figureFormat", "literal:svg|png", parse.oneOf("svg", "png")),
  valued("min-cell", "reportMinCell", "number", parse.wholeNumber),
  valued("pseudonyms", "pseudonyms", "file", parse.filled),
  valued("participant", "participant", "text", parse.filled),
  valued("quotes", "reportQuotes", "number", parse.wholeNumber),
  ...READING_OPTIONS,
  ...of(SCORE_OPTIONS, "covariate", "confidence", "bootstrap", "seed"),
  ...of(GAINS_OPTIONS, "mastery", "reliability"),
  ...COMPARE_OPTIONS,
  ...of(ITEMS_OPTIONS, "instrument", "pre-items", "post-items", "key"),
  ...of(INTERVIEW_OPTIONS, "coder-name"),
  ...of(AGREEMENT_OPTIONS, "unit"),
];
