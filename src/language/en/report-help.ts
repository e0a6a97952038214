/** What `--help` says of `report`. */
export const reportCommands = {
  report: {
    summary: "one report of everything a study has, to be handed in",
    description:
      "One report of everything a study has: title page, design, flow of participants, gains, comparison with effect sizes, did it last, tiers and groups, items, themes with quotes, agreement of the coders, the joint display of scores and interviews, limits, checklists, methods and sources. What the study has no data for is left out, and the report says so.\n\nGive a study descriptor (datapackage.yaml) or its folder; or bare files, whose content tells what they are. People's names and ids do not reach the report.\n\nThe descriptor can also hold its title, organisation, authors, sections, and what the authors say to items of the checklists (statements: coreq1, srqr9, jars4), all below paud.report.",
    examples: [
      {
        command: "paud-analyze report study/ -o laporan.docx --lang id",
        means: "everything the study has, for Word, in Indonesian",
      },
      {
        command: "paud-analyze report scores.csv interviews.qdpx -o report.html --title Diklat",
        means: "bare files as a web page of one file",
      },
      {
        command: "paud-analyze report study/ --each cohort -o reports/ --format html",
        means: "a report for every cohort, with an index and a summary",
      },
      {
        command: "paud-analyze report study/ --compare-with last-year/ -o report.html",
        means: "this cohort beside the last one",
      },
      {
        command: "paud-analyze report study/ --figures figures --figure-format png",
        means: "the figures alone",
      },
      {
        command: "paud-analyze report study/ --sections title,summary,gains,joint -o short.md",
        means: "these parts, in this order",
      },
    ],
  },
};

/** What `--help` says of its options. */
export const reportOptions = {
  reportResource:
    "of a study descriptor: a resource to read, where several of its kind could be (repeatable)",
  sections:
    "parts of the report and their order, separated by commas: title, summary, design, instrument, flow, scores, gains, comparison, lasting, groups, earlier, items, themes, agreement, joint, limits, checklists, methods, conventions, provenance",
  reportTitle: "title of the report (default: that of the study)",
  organisation: "organisation on the title page",
  author: "author on the title page (repeatable)",
  logo: "PNG, JPEG or SVG of at most 2 MB for the title page",
  reportDate:
    "date on the title page, YYYY-MM-DD (default: today); with it the same input gives the same bytes",
  participant:
    "attribute of informants that holds their id among the participants (default: their own name is it)",
  pseudonyms:
    "CSV of two columns, informant and pseudonym, by which the report calls informants (default: numbers)",
  compareWith:
    "another study, such as the last cohort: its descriptor, folder or score file (repeatable for files of one study)",
  compareConventions: "add what SPSS, JASP and R would print of the same scores",
  reportQuotes: "quotes per theme (default 2)",
  reportMinCell: "groups smaller than this show no extremes and no single points (default 5)",
  figures:
    "also write the figures into this folder, made if it is missing; alone unless --output or --format is said",
  figureFormat: "svg or png (default svg)",
  each: 'a report for every value of this column into the folder --output; "cohort" and "tier" are the columns of cohorts and tiers',
};

/** What a value of theirs should have been. */
export const reportWanted = {
  day: "a day as YYYY-MM-DD",
};

/** How far `--each` is. */
export const reportProgress = {
  reportOf: (number: string, all: string, name: string) => `report ${number} of ${all}: ${name}`,
  /** A report that could not be made, beside the sentence that says why. */
  reportFailed: (name: string, why: string) => `no report of "${name}": ${why}`,
  /** Why there is no report, where the program itself is at fault. */
  reportBug: (message: string) => `an error of the program, please report it (${message})`,
  reportsMade: (made: string, all: string, folder: string) =>
    `${made} of ${all} reports written to ${folder}`,
  rowsWithoutValue: (rows: string, column: string) =>
    `${rows} rows have nothing in "${column}", and are in none of the reports`,
  figuresMade: (figures: string, folder: string) => `${figures} figures written to ${folder}`,
};
