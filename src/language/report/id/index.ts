import type { ReportCatalogue } from "../catalogue.ts";
import { figuresScores } from "./figures-scores.ts";
import { labels } from "./labels.ts";

export const id: ReportCatalogue = { figuresScores, labels };
