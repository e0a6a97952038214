import type { ReportCatalogue } from "../../catalogue.ts";
import { design } from "./design.ts";
import { earlier } from "./earlier.ts";
import { hints } from "./hints.ts";
import { instrument } from "./instrument.ts";
import { leftOut } from "./left-out.ts";
import { limits } from "./limits.ts";
import { notes } from "./notes.ts";
import { provenance } from "./provenance.ts";
import { summary } from "./summary.ts";
import { titlePage } from "./title-page.ts";
import { titles } from "./titles.ts";

/** Bab-bab laporan. */
export const chapters: ReportCatalogue["chapters"] = {
  design,
  earlier,
  hints,
  instrument,
  leftOut,
  limits,
  notes,
  provenance,
  summary,
  titlePage,
  titles,
};
