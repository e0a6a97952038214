import { labels } from "./labels.ts";
import { methods } from "./methods/index.ts";
import { references } from "./references.ts";

/** What only a report to be handed in says; the other words are those of every command. */
export const en = { labels, methods, references };
