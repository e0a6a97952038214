/** How what a finding names by a code is called. */
export const findingWords = {
  how: {
    case: "upper and lower case",
    spaces: "spaces and punctuation",
    zero: "the letter O and the digit 0",
    edit: "one character",
  },
  why: {
    "other-columns": "its columns are of neither",
    "ambiguous-columns": "several columns could be the same score or id",
    "no-waves": "its column of waves has not two that are known",
  },
  extra: {
    apostrophe: "the apostrophe",
    quote: "the quotation marks",
    percent: "the percent sign",
    unit: "the unit",
    space: "the spaces",
  },
  evidence: {
    range: "the highest score of the one lies below three quarters of the scores of the other",
    step: "the scores of the one keep to steps that those of the other do not",
  },
  left: { row: "the row is left out", score: "this score is left out" },
  what: { "SHA-256": "SHA-256", bytes: "size" },
};
