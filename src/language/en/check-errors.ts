import type { CheckErrorSentences } from "../catalogue.ts";

/** What is wrong with what is asked of `check`. */
export const checkErrors: CheckErrorSentences = {
  "unknown-rule": (a) => `no rule "${a("rule")}". See paud-analyze check --list-rules.`,
  "nothing-to-check": (a) =>
    `${a("file")}: holds no file that could be data. Name the files, or another folder.`,
};
