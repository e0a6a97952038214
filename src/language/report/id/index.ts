import type { ReportCatalogue } from "../catalogue.ts";
import { labels } from "./labels.ts";
import { page } from "./page.ts";

export const id: ReportCatalogue = { labels, page };
