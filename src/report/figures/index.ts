import type { Catalogue } from "../../language/catalogue.ts";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import type { CohortReport } from "../cohort/cohort-report.ts";
import { FIGURE_IDS, type Figure, type FigureId } from "../figure.ts";
import { coOccurrence } from "./co-occurrence.ts";
import { effectForest } from "./effect-forest.ts";
import { flow } from "./flow.ts";
import { gainHistogram } from "./gain-histogram.ts";
import { jointDisplay } from "./joint-display.ts";
import type { FigureMaker } from "./maker.ts";
import { preAndGain } from "./pre-and-gain.ts";
import { qq } from "./q-q.ts";
import { raincloud } from "./raincloud.ts";
import { saturation } from "./saturation.ts";
import { slopes } from "./slopes.ts";
import { themes } from "./themes.ts";

const MAKERS: Readonly<Record<FigureId, FigureMaker>> = {
  flow,
  slopes,
  raincloud,
  "gain-histogram": gainHistogram,
  "pre-and-gain": preAndGain,
  "effect-forest": effectForest,
  "q-q": qq,
  themes,
  "co-occurrence": coOccurrence,
  saturation,
  "joint-display": jointDisplay,
};

/** The figures a report has, in the order in which they are named. */
export function figuresOf(
  report: CohortReport,
  catalogue: Catalogue,
  says: ReportCatalogue,
): ReadonlyMap<FigureId, Figure> {
  const figures = new Map<FigureId, Figure>();
  for (const id of FIGURE_IDS) {
    const figure = MAKERS[id](report, catalogue, says);
    if (figure !== undefined) figures.set(id, figure);
  }
  return figures;
}
