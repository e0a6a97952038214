import type { ReportCatalogue } from "../catalogue.ts";
import { chapters } from "./chapters/index.ts";
import { figuresScores } from "./figures-scores.ts";
import { labels } from "./labels.ts";
import { page } from "./page.ts";

export const id: ReportCatalogue = { chapters, figuresScores, labels, page };
