import { anonymizeCommands, anonymizeOptions, anonymizeWanted } from "./anonymize-help.ts";
import { checkCommands, checkOptions, checkWanted } from "./check-help.ts";
import { initCommands, initOptions } from "./init-help.ts";
import { interviewCommands, interviewOptions } from "./interview-help.ts";
import { itemsCommands, itemsOptions } from "./items-help.ts";
import { lastingOptions, lastingWanted } from "./lasting-help.ts";
import { reportCommands, reportOptions, reportProgress, reportWanted } from "./report-help.ts";

/** What `--help` says. */
export const help = {
  program:
    "Pre-test and post-test scores and coded interviews of training studies, in reports that can be cited.",
  programExamples: [
    { command: "paud-analyze gains scores.csv", means: "how much did they gain?" },
    {
      command: "paud-analyze compare scores.csv --by Jenjang",
      means: "is the change real, how large, in all and in each tier?",
    },
    { command: "paud-analyze themes interviews.qdpx --by role", means: "what did they speak of?" },
    {
      command: "paud-analyze agreement interviews.qdpx --unit character",
      means: "do the coders agree?",
    },
    { command: "paud-analyze gains --help", means: "everything about one command" },
  ],
  titles: {
    "Usage:": "Usage:",
    "Arguments:": "Arguments:",
    "Options:": "Options:",
    "Commands:": "Commands:",
    examples: "Examples:",
    exitCodes: "Exit codes:",
  },
  exitCodes: "0 fine · 1 findings in the data at or above --fail-on · 2 the input or the usage is wrong",
  version: "print the version",
  helpOption: "show this help",
  helpCommand: "show help for a command",
  inputs:
    "CSV files of one study with the same columns; - is standard input; or a study descriptor (datapackage.yaml) or its folder",
  reported:
    "a study descriptor (datapackage.yaml) or its folder; or files of scores, answers and coded interviews, told by content; - is standard input (scores)",
  checked: "files to check, or a study descriptor or its folder; - is standard input (scores)",
  interviews:
    "files of coded interviews: .qdpx, .qde, .qdc, CSV, XLSX or JSON, told by content; - is standard input; or a study descriptor (datapackage.yaml) or its folder",
  anonymized:
    "files and folders with tables (CSV) and transcripts (.txt), or a study descriptor (datapackage.yaml)",
  initInputs:
    "files and folders of one study (default: this folder): CSV, XLSX, .qdpx, Label Studio JSON, folders of .txt",
  commands: {
    gains: {
      summary: "how much did they gain?",
      description:
        "How much did they gain? Raw gain, class-average normalized gain, normalized change, individual N-gain, bands, mastery, ceiling; with --by also whether groups gained differently.\n\nA file has one row per participant with a pre-test and a post-test column, or one row per participant and wave, that is, time of test (long layout). Columns are recognised by their header in English and Indonesian; what was recognised is printed and can be overridden.",
      examples: [
        { command: "paud-analyze gains scores.csv", means: "columns and scale are recognised and printed" },
        {
          command: "paud-analyze gains scores.csv --by Jenjang --mastery 70 -o gains.md",
          means: "all and each tier, with mastery from 70 points, as Markdown",
        },
        {
          command:
            'paud-analyze gains scores.csv --outcome "Pedagogik=Pre Ped:Post Ped" --outcome "Sosial=Pre Sos:Post Sos"',
          means: "several outcomes at once, with Holm's adjustment over them",
        },
        {
          command:
            'paud-analyze gains items.csv --pre-items pre_ --post-items post_ --subscale "Pedagogik=1,2,5"',
          means: "a competency whose score is the sum of its items",
        },
        { command: "paud-analyze gains scores.csv --rows each.csv", means: "also one line per participant" },
        {
          command: "paud-analyze gains long.csv --wave Waktu --score Nilai --pre Awal --post Akhir",
          means: "a file with one row per participant and wave (time of test)",
        },
      ],
    },
    compare: {
      summary: "is the change real, how large is it, and did it last?",
      description:
        "Is the change real, and how large? Paired t, Wilcoxon signed-rank (exact with ties), named effect sizes with intervals, Bayes factor, sensitivity. With --follow-up: did it last? Planned contrasts with Holm, the share of the gain kept, non-inferiority at --margin, repeated-measures ANOVA, Friedman. With --by: do groups differ in what they gained? Welch, Kruskal–Wallis, pairs with Holm, analysis of covariance.\n\nBoth tests are always printed; which one leads does not depend on a normality test unless --test auto asks for it.",
      examples: [
        { command: "paud-analyze compare scores.csv", means: "both tests, all effect sizes" },
        {
          command: "paud-analyze compare scores.csv --by Jenjang --lang id",
          means: "all, each tier and the tiers against each other, in Indonesian",
        },
        {
          command: 'paud-analyze compare scores.csv --follow-up "Nilai TL" --days "Hari" --margin 5',
          means: "did it last? A loss of less than 5 points counts as kept",
        },
        {
          command: "paud-analyze compare scores.csv --by Jenjang --covariate Pendidikan --covariate Masa",
          means: "with education and years of service in the analysis of covariance",
        },
        {
          command: "paud-analyze compare sleep.csv --pre drug1 --post drug2",
          means: "columns named by hand",
        },
        {
          command: "paud-analyze compare scores.csv --format json | jq '.groups[0].effects.gav'",
          means: "one figure, for a script",
        },
      ],
    },
    ...itemsCommands,
    ...interviewCommands,
    ...checkCommands,
    ...anonymizeCommands,
    ...initCommands,
    ...reportCommands,
    schema: {
      summary: "print the JSON Schema of a result or of the study descriptor",
      description:
        "Prints the JSON Schema of what --format json writes, or of the study descriptor (datapackage.yaml), for editors that check it.",
      examples: [
        { command: "paud-analyze schema gains", means: "the schema of the gains result" },
        {
          command: "paud-analyze schema descriptor > descriptor.json",
          means: "the schema of the study descriptor, for an editor",
        },
      ],
    },
  },
  schemaName:
    "gains, compare, items, themes, agreement, report, check, anonymize, report-summary or descriptor",
  options: {
    resource: "of a study descriptor: which resource to read, where several could be meant",
    id: "column that identifies the participants (default: recognised by its header, as are the next four)",
    pre: "pre-test column; in long layout, the wave that is the pre-test",
    post: "post-test column; in long layout, the wave that is the post-test",
    wave: "long layout: column that names the wave of a row",
    score: "long layout: column with the score",
    by: "also analyse each group of this column (repeatable: every combination)",
    cohort: "column of people trained together, for the interval from cohort means (default: recognised)",
    noCohort: "do not look for a cohort column",
    scale: "lowest and highest score of the test, as MIN:MAX",
    mastery: "passing score (ketuntasan): from it on a participant has mastered",
    lowerIsBetter: "a lower score is better (errors, symptoms)",
    confidence: "confidence level of every interval, between 0.5 and 1 (default 0.95)",
    tiers: 'order of the tiers, separated by commas ("Dasar,Lanjut,Mahir")',
    missing: 'cells that mean "no score", separated by commas, instead of the usual ones',
    delimiter: 'character between cells ("," ";" "|" or tab)',
    decimal: 'decimal sign of all scores, "." or ","',
    encoding: "encoding of the files, such as utf-8 or windows-1252",
    format: "terminal, markdown, json, html or docx (default: terminal on a screen, markdown into a pipe)",
    output:
      "write the report to a file; its ending (.md .json .txt .html .docx) chooses the format (.txt: terminal)",
    rows: "also write one CSV line per participant: id, scores, gain, g, c, band (shows ids)",
    listUnmatched: "list the participants without a pair (shows ids)",
    minCell: "groups smaller than this show no minimum, maximum or quartile (default 5)",
    bootstrap: "add bootstrap intervals from this many resamples (100 to 1,000,000)",
    seed: "seed of the random numbers (default 1)",
    reliability: "reliability of the test, between 0 and 1; adds reliable change",
    effectiveness: "add the effectiveness table of N-gain in percent",
    test: "which test leads: t, or auto for the thesis rule, Wilcoxon where Shapiro–Wilk rejects normality (default t)",
    equivalence: "margin in points: test whether the mean change is smaller than that, up or down",
    ...itemsOptions,
    ...interviewOptions,
    ...anonymizeOptions,
    ...checkOptions,
    ...lastingOptions,
    ...initOptions,
    ...reportOptions,
    failOn: "least finding that ends with exit code 1: error, warning or never (default error)",
    lang: "language of the report, en or id (default: the study descriptor's, else en)",
    quiet: "do not show progress",
    noColor: "use no colours",
  },
  placeholders: {
    column: "column",
    number: "number",
    list: "list",
    file: "file",
    folder: "folder",
    text: "text",
  },
  wanted: {
    number: "a number",
    positiveNumber: "a number above 0",
    confidence: "a number between 0.5 and 1",
    share: "a number between 0 and 1",
    wholeNumber: "a whole number of 0 or more",
    resamples: "a whole number from 100 to 1,000,000",
    scale: "of the form MIN:MAX with MIN below MAX",
    delimiter: "one character",
    filled: "at least one character",
    ownFile: "the path of a file to write; standard output is for the report",
    ownColumn:
      "of the form ROLE=HEADER; the roles are document, segment, informant, text, code, theme, coder, start, end, length",
    ...checkWanted,
    ...lastingWanted,
    ...anonymizeWanted,
    ...reportWanted,
    oneOf: (choices: string) => `one of ${choices}`,
  },
  progress: (path: string, rows: string) => `${path}: ${rows} rows read …`,
  ...reportProgress,
};
