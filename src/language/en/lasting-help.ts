/** The options about follow-ups, groups and several outcomes. */
export const lastingOptions = {
  followUp:
    "a wave after the post-test: its column, or its level of the wave column (repeatable, in the order of time)",
  days: "column of the days since the training at a follow-up (one for each --follow-up; in long layout one)",
  margin:
    "the loss since the post-test, in points, that would still count as kept; decide on it before you see the data",
  covariate:
    "column of what else is known of people before the training, for the analysis of covariance (repeatable); numbers, or categories",
  outcome:
    "one of several outcomes (repeatable): a name and its columns, in long layout its score column; for a study descriptor the name of an instrument, which a header with a colon needs",
  subscaleOutcome:
    "a competency whose score is the sum of its items (repeatable); with --pre-items and --post-items the items are what follows the prefix",
};

/** What a value of theirs should be. */
export const lastingWanted = {
  outcome: "of the form NAME=PRE:POST or NAME=PRE:POST:FOLLOW-UP (in long layout NAME=COLUMN)",
  subscale: "of the form NAME=ITEM,ITEM with each item once",
};
