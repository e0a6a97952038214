import type { CheckErrorSentences } from "../catalogue.ts";

/** What is wrong with what is asked of `check`. */
export const checkErrors: CheckErrorSentences = {
  "unknown-rule": (a) => `no rule "${a("rule")}". See paud-analyze check --list-rules.`,
};
