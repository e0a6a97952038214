import type { ReportCatalogue } from "../catalogue.ts";
import { labels } from "./labels.ts";
import { methods } from "./methods/index.ts";
import { references } from "./references.ts";

export const id: ReportCatalogue = { labels, methods, references };
