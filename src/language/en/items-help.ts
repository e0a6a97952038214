/** What --help says of the options for items. */
export const itemsOptions = {
  item: "column of an item (repeatable; default: recognised by their headers, such as Q1, soal 2, butir_3, pre_1)",
  preItems: "what the item columns of the pre-test begin with; pre_1 and post_1 are one item",
  postItems: "what the item columns of the post-test begin with",
  itemsWave: "long layout, a row per participant and wave: column that names the wave of a row",
  itemsPre: "long layout: the wave that is the pre-test",
  itemsPost: "long layout: the wave that is the post-test",
  itemsId: "column that identifies the participants (default: recognised by its header)",
  itemsBy: "also the items of each group of this column (repeatable: every combination)",
  answerKey:
    "answer key, a CSV with the columns item, key and perhaps max, that scores answers such as A–D; several right answers as A|C",
  max: "highest score of every item that no key scores (default: 1 for marks of 0 and 1, else the highest seen)",
  blankIsWrong: "a blank answer of somebody who gave others in that wave scores 0 (default: it is missing)",
  subscale: 'items of one competency, as NAME=ITEM,ITEM ("Pedagogik=1,2,5"; repeatable)',
  total: "column of the whole score, to be held against the items; one per wave, in their order (repeatable)",
  instrument: "of a study descriptor: which test, where several have items",
  itemRows:
    "also write one CSV line per participant: id, group, total and subscales of every wave, for gains (shows ids)",
  minCellItems: "figures of groups and answers of fewer people are not shown (default 5)",
};

/** What --help says of the command. */
export const itemsCommands = {
  items: {
    summary: "which items were learned, kept, lost? is the test reliable?",
    description:
      "Which items were learned, kept, lost? Is the test reliable? Difficulty, item–rest correlation, Cronbach's α (KR-20) with Feldt's interval, α if dropped, standard error of measurement, who chose which answer, subscales; of two waves also learned, kept, lost and never with exact McNemar tests and Holm's adjustment.\n\nA file has one row per participant with a column per item (of one wave, or of two side by side), or one row per participant and wave. Items are 0 and 1, points, or answers that --key scores.",
    examples: [
      { command: "paud-analyze items test.csv", means: "item columns are recognised and printed" },
      {
        command: "paud-analyze items test.csv --pre-items pre_ --post-items post_ --key key.csv",
        means: "two waves of raw answers, scored by a key",
      },
      {
        command: 'paud-analyze items test.csv --subscale "Pedagogik=1,2,5" --rows each.csv',
        means: "also a competency, and everybody's scores for gains",
      },
      {
        command: "paud-analyze items long.csv --wave Waktu --by Jenjang",
        means: "a row per participant and wave; also each tier",
      },
    ],
  },
};
