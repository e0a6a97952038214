import type { DescriptorErrorSentences } from "../catalogue.ts";

/** What is said of a study descriptor that cannot be understood. */
export const descriptorErrors: DescriptorErrorSentences = {
  "descriptor-damaged": (a) => `${a("file")}: bukan JSON atau YAML yang dapat dibaca (${a("detail")}).`,
  "descriptor-invalid": (a) => `${a("file")}: ${a("path")}: ${a("problem")}.`,
};
