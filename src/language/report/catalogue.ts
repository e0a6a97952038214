import type { Translated } from "../catalogue.ts";
import type { en } from "./en/index.ts";

/** What only a report to be handed in says, in one language; loaded with it alone. */
export type ReportCatalogue = Translated<typeof en>;
