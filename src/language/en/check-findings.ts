import type { CheckFindingSentences } from "../catalogue.ts";

/** What `check` finds. */
export const checkFindings: CheckFindingSentences = {
  "ragged-row": (a) => `has ${a("found")} cells where the header has ${a("expected")}: the row was left out`,
  "unclosed-quote": () => "a quotation mark opens here and never closes: nothing from here on was read",
  "stray-quote": () => "a quotation mark stands inside a cell: nothing from here on was read",
  "record-too-long": () => "the row has no end: nothing from here on was read",
  "no-rows": () => "nothing stands below the header",
  "nul-byte": () => "holds a NUL character: nothing from here on was read",
  "invalid-utf8": () => "the text is UTF-8 above and something else here: nothing from here on was read",
  "missing-column": () => "the schema has this column, the file does not",
  "extra-column": () => "the file has this column, the schema does not",
  "column-order": (a) => `stands at place ${a("found")} where the schema has place ${a("wanted")}`,
  "duplicate-column": (a) => `heads several columns (${a("positions")}): which one is meant?`,
  "unnamed-column": (a) => `column ${a("position")} has cells (${a("cells")}) and no header`,
  "wrong-type": (a) => `is no ${a("type")}`,
  required: () => "is empty, and the schema requires a value",
  "not-unique": (a) => `stands in row ${a("firstRow")} too, and the schema wants it once`,
  "out-of-range": (a) => `breaks the schema's ${a("constraint")} ${a("bound")}`,
  "wrong-length": (a) =>
    `has length ${a("length")}, and breaks the schema's ${a("constraint")} ${a("bound")}`,
  "wrong-pattern": (a) => `does not have the form ${a("pattern")}`,
  "not-in-enum": (a) => `is none of the values the schema allows (${a("allowed")})`,
  "wrong-json": () => "does not fit the column's jsonSchema",
  "primary-key": (a) =>
    a("firstRow") === ""
      ? "a part of the primary key is empty"
      : `has the same primary key as row ${a("firstRow")}`,
  "unique-key": (a) => `has the same values as row ${a("firstRow")}, and the schema wants them once`,
  "foreign-key": (a) => `does not stand in ${a("reference")}`,
  "wrong-hash": (a) => `is not the file that the descriptor describes (its ${a("what")} differs)`,
  "not-recognised": (a) =>
    `neither scores nor interviews were recognised (${a("why")}): only what holds for any table was checked`,
  "unread-data": (a) => `data of ${a("resource")} that stand in the descriptor itself are not checked`,
  "similar-ids": (a) => `differs from the id of row ${a("firstRow")} only in ${a("how")}: one person or two?`,
  "one-wave-only": (a) => `has a ${a("has")} and no ${a("lacks")}`,
  "tier-out-of-order": (a) => `a person takes ${a("tier")} before ${a("earlier")}, which it requires`,
  "waves-swapped": (a) =>
    `of ${a("pairs")} people ${a("lower")} have less in "${a("post")}" than in "${a("pre")}": are the two columns swapped?`,
  "waves-equal": (a) =>
    `of ${a("pairs")} people ${a("equal")} have the same in "${a("pre")}" and "${a("post")}": is one a copy of the other?`,
  "text-number": (a) => `would be a number without ${a("extra")}`,
  "at-floor": (a) =>
    `${a("count")} of ${a("n")} have the lowest possible score (more than 15%): the test may be too hard`,
  "at-ceiling": (a) =>
    `${a("count")} of ${a("n")} have the highest possible score (more than 15%): the test may be too easy to show gains`,
  "constant-column": (a) => `stands in all ${a("n")} cells`,
  "digit-preference": (a) =>
    `${a("count")} of ${a("n")} scores end in 0 or 5 where chance gives ${a("expected")}, and the others end in any digit: were they estimated?`,
  "item-total": (a) => `is ${a("score")}, and its items give ${a("total")}`,
  "title-rows": (a) =>
    `rows above the header, skipped as titles: ${a("rows")}. Other programs take the first of them for the header`,
  "formula-residue": () => "is a formula's leftover: a score it was made from is missing",
  "scientific-id": () =>
    "is an identifier that a spreadsheet turned into a rounded number: its last digits are lost",
  "date-as-number": () => "is a date where a number belongs, or a number where a date belongs",
  "merged-cells": (a) =>
    `only the first row of each run is filled (${a("blank")} cells below are empty): were the cells merged?`,
  "blank-rows": (a) => `blank rows within or below the table: ${a("count")}`,
  "padded-cell": () => "has spaces before or behind it",
  "unknown-code": () => "is a code that the codebook lacks",
  "unknown-informant": (a) => `is an informant who does not stand in ${a("reference")}`,
  nik: () => "is a NIK, the number of a person's identity card",
  nuptk: () => "is a NUPTK, the number of an educator",
  nip: () => "is a NIP, the number of a civil servant",
  phone: () => "is a telephone number",
  email: () => "is an e-mail address",
  "full-names": (a) => `is one of ${a("count")} names of people that stand beside their data`,
  "nik-as-number": (a) =>
    `is one of ${a("count")} identity numbers typed as numbers: a spreadsheet keeps 15 digits, and all of them end in 0. The last digit is lost`,
  "names-in-text": (a) => `is a name that stands in ${a("reference")}`,
  "small-groups": (a) =>
    `by what stands here, ${a("people")} of ${a("n")} people are in groups smaller than ${a("k")}`,
  mojibake: (a) => `looks like ${a("meant")} read in a wrong encoding`,
  "replacement-character": () => "holds U+FFFD: a character was lost on the way",
  "bidi-character": (a) => `holds ${a("character")}, which changes the order in which text is shown`,
  "zero-width": (a) => `holds ${a("character")}, which cannot be seen`,
  "waiver-unused": (a) => `the waiver of ${a("rule")} meets nothing: remove it`,
  "waiver-expired": (a) => `the waiver of ${a("rule")} ended on ${a("date")}: repair the data or renew it`,
};
