import type { ItemErrorSentences } from "../catalogue.ts";

/** What is wrong with the items of a test, where, and what to do. */
export const itemErrors: ItemErrorSentences = {
  "no-items": (a) =>
    `${a("file")}: no item columns were recognised (such as Q1, soal 2, butir_3, pre_1). Name them with --item, or with --pre-items and --post-items. The columns are: ${a("headers")}.`,
  "ambiguous-items": (a) =>
    `${a("file")}: several sets of columns could be the items: ${a("candidates")}. Name those meant with --item, or with --pre-items and --post-items.`,
  "no-items-with-prefix": (a) =>
    `${a("file")}: no item column begins with "${a("prefix")}". The columns are: ${a("headers")}.`,
  "no-common-items": (a) =>
    `${a("file")}: no item is in both waves, for nothing alike follows the two prefixes: ${a("pre")} beside ${a("post")}. Give matching items the same ending.`,
  "one-prefix": (a) =>
    `${a("option")} was given without ${a("other")}. Say both; items of a single test are named with --item.`,
  "item-and-prefix": () =>
    "--item names the items of one test, --pre-items and --post-items those of two. Say one or the other.",
  "item-twice": (a) => `${a("file")}: column "${a("column")}" is named twice as an item. Name it once.`,
  "waves-twice": (a) =>
    `${a("file")}: the items stand in columns of two waves, and column "${a("column")}" is to name the wave of a row. Leave out --wave, or name the items with --item.`,
  "items-need-key": (a) =>
    `${a("file")}: these items hold answers, not scores: ${a("items")}. Give the answer key with --key.`,
  "no-answers": (a) => `${a("file")}: the item columns hold no answer at all. Are they the right columns?`,
  "not-a-key": (a) =>
    `${a("file")}: is no answer key. It needs a column item and a column key (or max). The columns are: ${a("headers")}.`,
  "key-twice": (a) => `${a("file")}, row ${a("row")}: item "${a("item")}" stands twice in the key. Keep one.`,
  "key-empty": (a) =>
    `${a("file")}, row ${a("row")}: item "${a("item")}" has neither a key nor a maximum. Fill in one.`,
  "key-bad-maximum": (a) =>
    `${a("file")}, row ${a("row")}: "${a("value")}" is no maximum. Write a number above 0.`,
  "key-of-other-items": (a) =>
    `${a("file")}: is the key of other items (${a("keyItems")}) than those of the data (${a("items")}). Give the key of this test.`,
  "items-without-key": (a) =>
    `${a("file")}: has no entry for these items: ${a("items")}. Add them, or leave them out with --item.`,
  "unknown-item": (a) =>
    `--subscale "${a("subscale")}": there is no single item "${a("item")}". The items are: ${a("items")}.`,
  "subscale-twice": (a) => `the subscale "${a("subscale")}" is given twice. Give each its own name.`,
  "totals-do-not-fit": (a) =>
    `--total was given ${a("totals")} times, and the items are of ${a("waves")} waves. Name one score column per wave, in their order.`,
  "unknown-instrument": (a) =>
    `${a("file")}: the resource "${a("name")}" has no test "${a("instrument")}" with items. There are: ${a("names")}.`,
  "instrument-without-items": (a) =>
    `${a("file")}: the resource "${a("name")}" has several tests with items: ${a("names")}. Choose one with --instrument.`,
  "instrument-without-study": () =>
    "--instrument chooses among the tests of a study descriptor, and none was given. Leave it out.",
};
