import type { ItemFindingSentences } from "../catalogue.ts";

/** What was found in the answers to the items of a test. */
export const itemFindings: ItemFindingSentences = {
  "answer-not-a-number": () =>
    "not a score: this answer is left out (if it means missing, add it to --missing; if the answers are letters, give --key)",
  "answer-out-of-range": (a) => `outside 0–${a("max")}: this answer is left out (see --max)`,
  "item-one-wave": (a) => `this item stands in one wave only (${a("wave")}): no change can be seen`,
  "mostly-marks": (a) =>
    `nearly all answers to this item are 0 or 1, but ${a("others")} of ${a("answers")} are not: are those slips? --max 1 leaves them out`,
  "key-unused": () => "an item of the key that is not in the data: not used",
  "no-complete-answers": (a) =>
    `${a("wave")}: nobody answered every item, so there is no α and no item–rest correlation`,
  "few-answers": (a) =>
    `${a("wave")}: few people answered every item (n = ${a("n")}): read every figure with care`,
  "many-answers-missing": (a) =>
    `${a("wave")}: of ${a("people")} people with answers, ${a("complete")} answered every item; α is of those alone`,
  "many-options": (a) =>
    `this item has ${a("options")} different answers: too many for a table of options. Is it an open question?`,
};
