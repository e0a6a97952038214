import { chapters } from "./chapters/index.ts";
import { figuresScores } from "./figures-scores.ts";
import { labels } from "./labels.ts";
import { page } from "./page.ts";

/** What only a report to be handed in says; the other words are those of every command. */
export const en = { chapters, figuresScores, labels, page };
