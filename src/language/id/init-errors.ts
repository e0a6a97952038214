import type { InitErrorSentences } from "../catalogue.ts";

/** What keeps `init` from writing. */
export const initErrors: InitErrorSentences = {
  "descriptor-exists": (a) => `${a("file")}: sudah ada. Pakai --force untuk menggantinya.`,
};
