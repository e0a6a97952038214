/** What --help says of the options for coded interviews. */
export const interviewOptions = {
  informants:
    "CSV that says who speaks in which document and what they are (informant, document, role, tier …)",
  transcripts:
    "folder with the transcripts as text files named like the documents: for quotes, coverage, sentences",
  ownColumn:
    "which column of an own CSV is what, as ROLE=HEADER (repeatable); roles: document, segment, informant, text, code, theme, coder, start, end, length",
  pathSeparator: 'what parts themes from codes in the code cells of an own CSV, such as ">"',
  offsets:
    "how offsets are counted: utf16, codepoint (each also -lf, -bom, -bom-lf) or one-based (default: found out, or utf16)",
  coderFrom: "REFI-QDA: whose name a coding bears, that of the coding or of its selection (default coding)",
  coderName: "who coded a file, once per file in their order, whatever the files say",
  sheet: "sheet of a workbook",
  showNames:
    "call informants, documents, coders and segments as written (default: numbered, unless all are codes such as I03)",
  coder:
    "whose codings count: one coder, consensus (those all coders of a document gave) or any (default any)",
  byAttribute: "also count by this attribute of informants, such as role (repeatable: every combination)",
  order:
    "attribute with the order of the interviews, a number or date, for saturation (default: as first seen)",
  informantIntervals: "give shares of informants an interval; they are mostly chosen, not sampled",
  quotes: "quotes to show per theme, spread over informants",
  matrix: "also write a CSV of themes by informants: how many pieces of text each has",
  checklist:
    "add a reporting checklist, coreq or srqr: what the data answer and what you must state (repeatable)",
  minCellThemes: "cells of tables by attribute with fewer people are not shown (default 5)",
  unit: "what is compared: segment (same cut), character, sentence or document (must be said)",
  level: "level of measurement of the codes for alpha: nominal, ordinal, interval or ratio (default nominal)",
  categories: "the codes there are, used or not, separated by commas, in their order",
  bootstrapDocuments: "resamples of documents for the intervals, 100 to 1,000,000 (default 1000)",
  excerpts: "add the text that disagreements are about (shows what informants said)",
};

/** What --help says of the commands for coded interviews. */
export const interviewCommands = {
  themes: {
    summary: "what did they speak of?",
    description:
      "What did they speak of? Themes and codes by informants, documents and pieces of text, coverage, co-occurrence, saturation, quotes.\n\nReads coded interviews from NVivo, ATLAS.ti, MAXQDA, QualCoder (REFI-QDA .qdpx, .qde, .qdc), QualCoder, Taguette, OpenQDA, Dedoose, MAXQDA and requal tables (CSV, XLSX), Label Studio JSON, or a CSV of your own with columns such as document, informant, start, end, theme, code, coder. What a file is, its content shows.",
    examples: [
      {
        command: "paud-analyze themes interviews.qdpx",
        means: "a project of NVivo, ATLAS.ti, MAXQDA or QualCoder",
      },
      {
        command: "paud-analyze themes codings.csv --informants informants.csv --by role",
        means: "codings with a table of informants; also by role",
      },
      {
        command: "paud-analyze themes codings.csv --quotes 2 --checklist coreq -o themes.md",
        means: "with two quotes per theme and the COREQ items, as Markdown",
      },
      {
        command: "paud-analyze themes codings.csv --coder consensus --matrix matrix.csv",
        means: "only what all coders agree on; also a theme by informant table",
      },
    ],
  },
  agreement: {
    summary: "do the coders agree?",
    description:
      "Do the coders agree? Percent, Krippendorff's alpha, Cohen's or Fleiss' kappa, Gwet's AC1, Holsti and prevalence, per code and pooled, with intervals from a bootstrap over documents, and the disagreements to talk over.\n\nWhat is compared must be said: --unit segment for segments everybody cut alike, character, sentence or document for free coding. For segments a CSV with the columns segment, coder, code is enough.",
    examples: [
      {
        command: "paud-analyze agreement segments.csv --unit segment",
        means: "pre-cut segments: segment, coder, code",
      },
      {
        command: "paud-analyze agreement interviews.qdpx --unit character",
        means: "free coding in a project: every character counts",
      },
      {
        command: "paud-analyze agreement a.csv b.csv --coder-name Ani --coder-name Budi --unit document",
        means: "each coder's export in a file",
      },
      {
        command: "paud-analyze agreement scale.csv --unit segment --level ordinal --categories 1,2,3,4",
        means: "codes that are steps of a scale",
      },
    ],
  },
};
