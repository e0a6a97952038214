import type { Catalogue } from "../catalogue.ts";
import { numbersIn } from "../numbers.ts";
import { anonymize } from "./anonymize.ts";
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
import { provenance } from "./provenance.ts";
import { reading } from "./reading.ts";
import { reasons } from "./reasons.ts";
import { rules } from "./rules/index.ts";
import { sentences } from "./sentences.ts";
import { titles } from "./titles.ts";
import { words } from "./words.ts";

/** Indonesian. */
export const id: Catalogue = {
  numbers: numbersIn({ decimal: ",", group: ".", keepsZero: true }),
  anonymize,
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
  provenance,
  reading,
  reasons,
  rules,
  sentences,
  titles,
  words,
};
