import type { ReportCatalogue } from "../catalogue.ts";
import { figuresEffects } from "./figures-effects.ts";
import { figuresInterviews } from "./figures-interviews.ts";
import { labels } from "./labels.ts";

export const id: ReportCatalogue = { figuresEffects, figuresInterviews, labels };
