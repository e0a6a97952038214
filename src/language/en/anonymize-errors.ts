import type { AnonymizeErrorSentences } from "../catalogue.ts";

/** What keeps `anonymize` from writing. */
export const anonymizeErrors: AnonymizeErrorSentences = {
  "key-in-output": (a) =>
    `${a("file")}: the key must not lie in the folder that is given away. Name another place with --key.`,
};
