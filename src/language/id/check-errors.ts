import type { CheckErrorSentences } from "../catalogue.ts";

/** What is wrong with what is asked of `check`. */
export const checkErrors: CheckErrorSentences = {
  "unknown-rule": (a) => `tidak ada aturan "${a("rule")}". Lihat paud-analyze check --list-rules.`,
  "nothing-to-check": (a) =>
    `${a("file")}: tidak berisi berkas yang mungkin merupakan data. Sebutkan berkasnya, atau folder lain.`,
};
