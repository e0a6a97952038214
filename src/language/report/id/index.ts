import type { ReportCatalogue } from "../catalogue.ts";
import { chapters } from "./chapters/index.ts";
import { labels } from "./labels.ts";

export const id: ReportCatalogue = { chapters, labels };
