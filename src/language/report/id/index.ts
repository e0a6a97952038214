import type { ReportCatalogue } from "../catalogue.ts";
import { chapters } from "./chapters/index.ts";
import { conventions } from "./conventions.ts";
import { figuresEffects } from "./figures-effects.ts";
import { figuresInterviews } from "./figures-interviews.ts";
import { figuresScores } from "./figures-scores.ts";
import { folder } from "./folder.ts";
import { jars } from "./jars.ts";
import { joint } from "./joint.ts";
import { labels } from "./labels.ts";
import { methods } from "./methods/index.ts";
import { page } from "./page.ts";
import { references } from "./references.ts";

export const id: ReportCatalogue = {
  chapters,
  conventions,
  figuresEffects,
  figuresInterviews,
  figuresScores,
  folder,
  jars,
  joint,
  labels,
  methods,
  page,
  references,
};
