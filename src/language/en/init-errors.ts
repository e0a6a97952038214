import type { InitErrorSentences } from "../catalogue.ts";

/** What keeps `init` from writing. */
export const initErrors: InitErrorSentences = {
  "descriptor-exists": (a) => `${a("file")}: is there already. Say --force to replace it.`,
  "other-descriptor": (a) =>
    `${a("file")}: describes this folder already. Remove it, or replace it with -o ${a("name")} --force.`,
  "descriptor-name": (a) =>
    `${a("file")}: a descriptor is called datapackage.yaml, datapackage.json or, in plain letters, such as study.datapackage.yaml.`,
  "ci-exists": (a) =>
    `${a("file")}: is there already. Say --force to replace it, or leave out --ci and add the check to it yourself.`,
  "outside-descriptor": (a) =>
    `${a("file")}: does not lie below ${a("folder")}, where the descriptor would. Write it at or above the files with -o.`,
  "unusable-path": (a) =>
    `${a("file")}: a descriptor can name no path that begins with "." or "~" or holds "\\" or "://". Rename it.`,
  "input-is-stream": (a) =>
    `${a("file")}: is no file that a descriptor could name. Save it as a file and give that.`,
  "nothing-to-describe": (a) =>
    `${a("file")}: no CSV, XLSX, .qdpx or JSON file with data and no folder of transcripts in it. Name the files.`,
  "too-many-files": (a) => `${a("file")}: more than ${a("limit")} files. Name those of one study.`,
  "too-many-columns": (a) =>
    `${a("file")}: more than ${a("limit")} columns. Is it a table, with a row for each participant or coding?`,
  cancelled: () => "cancelled; nothing was written.",
};
