import type { CheckErrorSentences } from "../catalogue.ts";

/** What is wrong with what is asked of `check`. */
export const checkErrors: CheckErrorSentences = {
  "unknown-rule": (a) => `tidak ada aturan "${a("rule")}". Lihat paud-analyze check --list-rules.`,
};
