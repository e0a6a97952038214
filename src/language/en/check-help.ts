/** What `--help` says of `check`. */
export const checkCommands = {
  check: {
    summary: "is this dataset fit for analysis, and free of personal identifiers?",
    description:
      "Is this dataset fit for analysis, and free of personal identifiers? Looks at every cell of score files, coded interviews, lists and transcripts, and says what is wrong by file, row and column, with what to do.\n\nGive files, or a study descriptor (datapackage.yaml) or its folder; with a descriptor its schema is checked as well. Identifiers found are masked in every output.",
    examples: [
      { command: "paud-analyze check scores.csv interviews.csv", means: "files, by what they hold" },
      { command: "paud-analyze check data/datapackage.yaml --fail-on warning", means: "a study, strictly" },
      {
        command: "paud-analyze check scores.csv --rule at-ceiling=off --rule padded-cell=error",
        means: "rules switched off and made stricter",
      },
      { command: "paud-analyze check data/ -o check.sarif", means: "for the code scanning of a repository" },
      { command: "paud-analyze check --explain nik", means: "what a rule means and how to repair it" },
    ],
  },
};

/** What `--help` says of its options. */
export const checkOptions = {
  listRules: "list every rule with its severity and end",
  explain: "explain a rule, or all, with an example, and end",
  ruleSeverity: "how much a rule matters: error, warning, info or off (repeatable; beats the descriptor)",
  k: "least number of people that must share their quasi-identifiers (default 5)",
  quasi:
    "a quasi-identifier: a column that with others could tell who somebody is (repeatable; default: recognised)",
  checkFormat:
    "terminal, markdown, json, html, docx, github (annotations), sarif or junit (default: terminal on a screen, markdown into a pipe)",
  checkOutput:
    "write to a file; its ending (.md .json .txt .html .sarif .xml) chooses the format (.xml: junit)",
};

/** What a value of theirs should have been. */
export const checkWanted = {
  groupSize: "a whole number from 1 to 1,000,000",
  ruleSeverity: "of the form RULE=SEVERITY; the severities are error, warning, info and off",
};
