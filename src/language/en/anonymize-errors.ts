import type { AnonymizeErrorSentences } from "../catalogue.ts";

/** What keeps `anonymize` from writing. */
export const anonymizeErrors: AnonymizeErrorSentences = {
  "key-in-output": (a) =>
    `${a("file")}: the key must not lie in the folder that is given away. Name another place with --key.`,
  "key-readable": (a) =>
    `${a("file")}: others on this machine can read the key. Run "chmod 600" on it, and ask whether it is still secret.`,
  "key-damaged": (a) =>
    `${a("file")}: this is no key that anonymize made. Give the right file, or name one that does not exist to get a new key.`,
  "output-not-empty": (a) =>
    `${a("file")}: the folder is not empty. Name another, or replace everything in it with --force.`,
  "output-holds-input": (a) =>
    `${a("file")}: the copy would replace ${a("input")}, which is read. Name a folder elsewhere with --output.`,
  "anonymize-unsupported": (a) =>
    `${a("file")}: files of the kind ${a("kind")} cannot be anonymised. Export the table or the codings as a CSV of your own columns (document, start, end, code, coder), and the transcripts as text files.`,
  "nothing-to-anonymize": (a) => `${a("file")}: there is no CSV and no text file in it.`,
  "pipe-refused": (a) =>
    `${a("file")}: files are read more than once, so standard input and pipes cannot be. Name a file.`,
  "same-place": (a) =>
    `${a("file")} and ${a("first")} would be one file in the copy. Rename one, or give the folder that holds both.`,
  "no-such-column": (a) =>
    `No table has a column "${a("column")}", which ${a("option")} names. The columns are ${a("headers")}.`,
  "header-tells": (a) =>
    `${a("file")}, row ${a("row")}: what was taken for the header of the table holds a personal number (${a("column")}). Give the table a header that says what its columns are.`,
  "offsets-unsupported": (a) =>
    `${a("file")}: places counted as ${a("convention")} cannot be moved with the text; utf16 and codepoint can.`,
  "option-missing": (a) =>
    `${a("option")} is missing: anonymize must be told where the copy goes (--output FOLDER) and where the key is (--key FILE).`,
};
