import * as z from "zod";
import { REPORT_SECTIONS } from "../../core/report-section.ts";
import { OFFSET_CONVENTIONS } from "../segments/format-name.ts";
import { names, strict, words } from "./strict.schema.ts";

const scale = strict({
  min: z.number().describe("The lowest."),
  max: z.number().describe("The highest."),
}).describe("The lowest and the highest score the test can give.");
const mastery = z.number().describe("The score from which on a participant has mastered.");
const lowerIsBetter = z.boolean().describe("Whether a lower score is better.");

const roles = strict({
  id: words.optional().describe("Identifies a participant."),
  name: words.optional().describe("People's names."),
  tier: words.optional().describe("The tier of the training."),
  cohort: words.optional().describe("People trained together."),
  wave: words.optional().describe("Long layout: which time of test a row is of."),
  score: words.optional().describe("Long layout: the score."),
  by: names.optional().describe("By which reports are grouped when nothing else is asked."),
  days: names.optional().describe("Days since the training at each follow-up, in their order."),
  covariates: names.optional().describe("What else is known of people before the training."),
  date: words.optional().describe("The date of the training or of the interview."),
  document: words.optional().describe("Interviews: the document."),
  segment: words.optional().describe("Interviews: the piece of text."),
  informant: words.optional().describe("Interviews: who speaks."),
  participant: words.optional().describe("Interviews: the id of the participant who speaks."),
  text: words.optional().describe("Interviews: what was said."),
  code: words.optional().describe("Interviews: the code."),
  theme: words.optional().describe("Interviews: the theme over the code."),
  coder: words.optional().describe("Interviews: who coded."),
  start: words.optional().describe("Interviews: where the piece of text starts."),
  end: words.optional().describe("Interviews: where the piece of text ends."),
  length: words.optional().describe("Interviews: the length of the document."),
}).describe("Columns by the role they play, as their headers are written.");

const waves = strict({
  pre: words.describe("The pre-test."),
  post: words.describe("The post-test."),
  followUp: z.array(words).optional().describe("Later times of test, in their order."),
}).describe("Times of test: columns, or in long layout the levels of the wave column.");

const instrument = strict({
  name: words.describe("What the test is called."),
  title: z.string().optional().describe("What reports call it."),
  scale: scale.optional(),
  mastery: mastery.optional(),
  lowerIsBetter: lowerIsBetter.optional(),
  waves: waves.optional(),
  items: strict({
    pre: z.array(words).min(1).optional().describe("Columns of the items of the pre-test."),
    post: z.array(words).min(1).optional().describe("Columns of the items of the post-test."),
  })
    .optional()
    .describe("The columns of its items, by wave."),
  total: z
    .enum(["sum", "mean"])
    .optional()
    .describe("How the items make the score; sum where it is not said."),
});

const waiver = strict({
  rule: words.describe("The rule whose findings are accepted."),
  file: words.optional().describe("Only in this file, as the descriptor names it."),
  row: z.int().min(1).optional().describe("Only in this row of the spreadsheet."),
  column: words.optional().describe("Only in this column."),
  reason: words.describe("Why it is accepted."),
  expires: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe("The last day on which it holds, YYYY-MM-DD."),
});

const checks = strict({
  failOn: z
    .enum(["error", "warning", "never"])
    .optional()
    .describe("The least finding that ends with exit code 1."),
  severities: z
    .record(z.string(), z.enum(["error", "warning", "info", "off"]))
    .optional()
    .describe("How much a rule matters, by its name."),
  waivers: z.array(waiver).optional().describe("Findings that are known and accepted until a day."),
});

const generalisation = z.union([
  z.enum(["drop", "year"]),
  strict({ band: z.number().positive().describe("Ranges of this width.") }),
  strict({
    map: z.record(z.string(), z.union([z.string(), z.number()])).describe("What stands for each value."),
    other: z.string().optional().describe("What stands for every other value."),
  }),
]);

const privacy = strict({
  k: z.int().min(1).optional().describe("The least number of people that share their quasi-identifiers."),
  quasiIdentifiers: z.array(words).optional().describe("Columns that together could tell who somebody is."),
  generalise: z
    .record(z.string(), generalisation)
    .optional()
    .describe("How anonymize makes columns coarser: drop, year, a band or a map."),
});

const report = strict({
  resources: strict({
    scores: names.optional().describe("Its scores."),
    items: names.optional().describe("Its answers to items."),
    interviews: names.optional().describe("Its coded interviews."),
    agreement: names.optional().describe("The codings on which coders are compared."),
  })
    .optional()
    .describe("The resources it is made from, by name, where there are several of a kind."),
  title: words.optional().describe("Its title, instead of that of the study."),
  organisation: words.optional().describe("Who publishes it."),
  authors: z.array(words).min(1).optional().describe("Its authors, in their order."),
  logo: words.optional().describe("PNG, JPEG or SVG beside the descriptor, for the title page."),
  sections: z.array(z.enum(REPORT_SECTIONS)).min(1).optional().describe("Its parts, in their order."),
  statements: z
    .record(z.string(), words)
    .optional()
    .describe("What the authors say to items of the checklists, by their key: coreq1, srqr9, jars4."),
  key: words.optional().describe("The answer key of its items, beside the descriptor."),
  unit: z
    .enum(["segment", "character", "sentence", "document"])
    .optional()
    .describe("What coders are compared on."),
  participant: words.optional().describe("The attribute of informants with their id among the participants."),
  pseudonyms: words.optional().describe("CSV of informants and their pseudonyms, beside the descriptor."),
}).describe("What the command report makes of the study.");

const shared = {
  scale: scale.optional(),
  mastery: mastery.optional(),
  lowerIsBetter: lowerIsBetter.optional(),
  cohort: words.optional().describe("Short for roles.cohort."),
  roles: roles.optional(),
  waves: waves.optional(),
  instruments: z
    .array(instrument)
    .optional()
    .describe("The tests, where there are several or they have items."),
};

/** `paud` of the package: the study, and what holds for all its resources. */
export const packagePaud = strict({
  title: z.string().optional().describe("What reports call the study."),
  language: z.enum(["en", "id"]).optional().describe("The language of its reports."),
  tiers: z.array(words).min(1).optional().describe("The tiers of the training in their order."),
  ...shared,
  checks: checks.optional().describe("How check is to judge."),
  privacy: privacy.optional().describe("What could tell who people are."),
  report: report.optional(),
}).describe("The study, and what holds for all its resources.");

/** `paud` of a resource, instead of what the package says. */
export const resourcePaud = strict({
  kind: z
    .enum(["scores", "items", "interviews", "informants", "participants", "transcripts", "other"])
    .optional()
    .describe("What the resource is to the study."),
  ...shared,
  decimal: z.enum([".", ","]).optional().describe("The decimal sign of its scores."),
  sheet: words.optional().describe("The sheet of a workbook."),
  pathSeparator: words.optional().describe("What parts themes from codes in a cell."),
  offsets: z.enum(OFFSET_CONVENTIONS).optional().describe("How places in the text are counted."),
}).describe("What this resource is to the study.");

export type RawPackagePaud = z.infer<typeof packagePaud>;
export type RawResourcePaud = z.infer<typeof resourcePaud>;
