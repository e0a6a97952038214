import type { ReportCatalogue } from "../catalogue.ts";
import { figuresEffects } from "./figures-effects.ts";
import { figuresInterviews } from "./figures-interviews.ts";
import { figuresScores } from "./figures-scores.ts";
import { labels } from "./labels.ts";

export const id: ReportCatalogue = { figuresEffects, figuresInterviews, figuresScores, labels };
