/** What --help says of the options of init. */
export const initOptions = {
  initOutput:
    "the descriptor to write (default datapackage.yaml, in the folder that was named or the present one)",
  ci: "also write a job that runs the check on every change, for github or gitlab",
  force: "replace a descriptor, or a job, that is there already",
  yes: "ask nothing: decide, and say what was decided",
};

/** What --help says of init. */
export const initCommands = {
  init: {
    summary: "what is here? Writes a descriptor of the study",
    description:
      "What is here? Looks into score files, coded interviews, tables of people and folders of transcripts, and writes a descriptor of the study, datapackage.yaml: what every file and column is, the tests, their scale, the tiers.\n\nThe descriptor is a Frictionless Data Package with comments beside what was assumed. On a terminal it asks about what the files do not say; in a pipe it decides, and where it cannot, says so. Nothing is replaced without --force.",
    examples: [
      { command: "paud-analyze init", means: "everything in this folder" },
      {
        command: "paud-analyze init scores.csv interviews.qdpx --lang id",
        means: "these files, in Indonesian",
      },
      {
        command: "paud-analyze init data --ci github --yes",
        means: "a folder, with a workflow, asking nothing",
      },
    ],
  },
};
