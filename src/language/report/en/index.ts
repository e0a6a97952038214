import { figuresEffects } from "./figures-effects.ts";
import { figuresInterviews } from "./figures-interviews.ts";
import { figuresScores } from "./figures-scores.ts";
import { labels } from "./labels.ts";

/** What only a report to be handed in says; the other words are those of every command. */
export const en = { figuresEffects, figuresInterviews, figuresScores, labels };
