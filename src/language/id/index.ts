import type { Catalogue } from "../catalogue.ts";
import { numbersIn } from "../numbers.ts";
import { anonymize } from "./anonymize.ts";
import { between } from "./between.ts";
import { captions } from "./captions.ts";
import { check } from "./check.ts";
import { checklists } from "./checklists.ts";
import { errors } from "./errors.ts";
import { findingWords } from "./finding-words.ts";
import { findings } from "./findings.ts";
import { flow } from "./flow.ts";
import { help } from "./help.ts";
import { init } from "./init.ts";
import { interviews } from "./interviews.ts";
import { items } from "./items.ts";
import { notes } from "./notes.ts";
import { outcomes } from "./outcomes.ts";
import { provenance } from "./provenance.ts";
import { reading } from "./reading.ts";
import { reasons } from "./reasons.ts";
import { rules } from "./rules/index.ts";
import { sentences } from "./sentences.ts";
import { simulated } from "./simulated.ts";
import { tierSteps } from "./tier-steps.ts";
import { titles } from "./titles.ts";
import { waves } from "./waves.ts";
import { words } from "./words.ts";

/** Indonesian. */
export const id: Catalogue = {
  tag: "id",
  numbers: numbersIn({ decimal: ",", group: ".", keepsZero: true }),
  anonymize,
  between,
  captions,
  check,
  checklists,
  errors,
  findings,
  findingWords,
  flow,
  help,
  init,
  interviews,
  items,
  notes,
  outcomes,
  provenance,
  reading,
  reasons,
  rules,
  sentences,
  tierSteps,
  simulated,
  titles,
  waves,
  words,
};
