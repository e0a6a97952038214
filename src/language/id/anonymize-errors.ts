import type { AnonymizeErrorSentences } from "../catalogue.ts";

/** What keeps `anonymize` from writing. */
export const anonymizeErrors: AnonymizeErrorSentences = {
  "key-in-output": (a) =>
    `${a("file")}: kunci tidak boleh berada di folder yang akan diserahkan. Sebutkan tempat lain dengan --key.`,
};
