import type { ReportCatalogue } from "../catalogue.ts";
import { labels } from "./labels.ts";

export const id: ReportCatalogue = { labels };
