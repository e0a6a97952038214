import { figuresScores } from "./figures-scores.ts";
import { labels } from "./labels.ts";

/** What only a report to be handed in says; the other words are those of every command. */
export const en = { figuresScores, labels };
