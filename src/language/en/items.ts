import { symbol } from "../symbol.ts";

/** What the report on items says. */
export const items = {
  title: "Items: which were learned, and is the test reliable?",
  // headings
  reliability: "Reliability",
  itemTable: (wave: string) => (wave === "" ? "Items" : `Items: ${wave}`),
  change: "Learned, kept, lost",
  distractors: "Who chose which answer",
  subscales: "Subscales",
  flagged: "Flagged items",
  byGroup: "By group",
  // columns
  wave: "Wave",
  item: "Item",
  itemNamed: (name: string) => `item ${name}`,
  difficultyIn: (wave: string) => (wave === "" ? "Difficulty" : `Difficulty ${wave}`),
  people: "With answers",
  complete: "Complete",
  k: symbol("k"),
  alpha: "α",
  kr20: "KR-20",
  sem: "SEM",
  answered: "Answered",
  missing: "Missing",
  difficulty: "Difficulty",
  itemRest: `Item–rest ${symbol("r")}`,
  alphaIfDropped: "α if dropped",
  flags: "Flagged as",
  both: `Both waves ${symbol("n")}`,
  learned: "Learned",
  kept: "Kept",
  lost: "Lost",
  never: "Never",
  holmP: `Holm ${symbol("p")}`,
  answer: "Answer",
  isKey: "(key)",
  chosen: "Chosen",
  meanRest: `Rest ${symbol("M")}`,
  pointBiserial: `Rest ${symbol("r")}`,
  subscale: "Subscale",
  itsItems: "Items",
  meanDifference: "Post − pre",
  withAnswers: "with answers",
  without: "without answers",
  // what was read
  reading: {
    items: (count: string, names: string, recognised: boolean) =>
      `Items: ${count} (${names})${recognised ? ", recognised by their headers" : ""}.`,
    waves: (pre: string, post: string) => `Two waves: ${pre}, then ${post}.`,
    layout: {
      wide: "One row per participant.",
      long: "One row per participant and wave (time of test).",
    },
    key: (path: string) => `Answers were scored by the key ${path}.`,
    blankIsWrong:
      "A blank answer of somebody who gave others in that wave scores 0, as asked for: it is then counted as answered.",
    maximum: {
      given: (items: string, maximum: string) => `Highest score ${maximum}, as given: ${items}.`,
      key: (items: string, maximum: string) => `Highest score ${maximum}, from the key: ${items}.`,
      marks: (items: string) => `Marked 0 and 1: ${items}.`,
      "highest-seen": (items: string, maximum: string) =>
        `Highest score ${maximum}: assumed, for it is the highest that anybody has: ${items}. If that is wrong, say --max.`,
    },
    allItems: "all items",
    total: {
      sum: "the sum of the items",
      mean: "the mean of the items",
      percent: "the percentage of the highest possible sum",
    },
    totals: (a: { column: string; rule: string; told: boolean; compared: string; differing: string }) =>
      `Score column "${a.column}": held against ${a.rule}${a.told ? "" : " (which fits most rows)"}; people with every answer: ${a.compared}, of whom with another score: ${a.differing}.`,
    limits: (a: { low: string; high: string; rest: string; share: string; people: string; lost: string }) =>
      `Items are flagged as too hard below a difficulty of ${a.low} and too easy above ${a.high} (Arikunto, 2013), as telling little below an item–rest correlation of ${a.rest} (Ebel and Frisbie, 1991, who said so of the discrimination index); a wrong answer is rare below a share of ${a.share} (Haladyna and Downing, 1993), and is held against the key when ${a.people} or more of those with every answer chose it (our own limit); an item is mostly lost when more than ${a.lost} of those who were right before were wrong after (our own limit). These are conventions, not tests.`,
  },
  flow: {
    one: "Every row is in exactly one of these classes.",
    two: "Every row is in exactly one of these classes; matched are those with answers in both waves, all items or not.",
    long: "Here a row is a participant, not a line of the file.",
    missing: (blankIsWrong: boolean) =>
      `${blankIsWrong ? "" : "A missing answer is counted as missing, never as wrong. "}Difficulty is of everybody who answered the item; α, item–rest correlation, SEM and rest scores are of those who answered every item of the wave (complete); learned, kept, lost and never are of those who answered the item in both waves.`,
  },
  rules: {
    "no-variation": "constant",
    "too-hard": "too hard",
    "too-easy": "too easy",
    "negative-item-rest": `${symbol("r")} < 0`,
    "low-item-rest": `low ${symbol("r")}`,
    "alpha-rises": "α rises",
    "distractor-better": "answers",
    "distractor-unchosen": "answers",
    "distractor-rare": "answers",
    "mostly-lost": "mostly lost",
  },
  flagSentences: {
    "no-variation": () => "everybody has the same score",
    "too-hard": (a: { value: string; limit: string }) => `too hard: difficulty ${a.value}, below ${a.limit}`,
    "too-easy": (a: { value: string; limit: string }) => `too easy: difficulty ${a.value}, above ${a.limit}`,
    "negative-item-rest": (a: { value: string }) =>
      `item–rest correlation ${a.value}: those who do well on the others do worse on it`,
    "low-item-rest": (a: { value: string; limit: string }) =>
      `tells little: item–rest correlation ${a.value}, below ${a.limit}`,
    "alpha-rises": (a: { value: string; limit: string }) =>
      `without it α rises from ${a.limit} to ${a.value}`,
    "distractor-better": (a: { value: string; limit: string; option: string }) =>
      `those who chose the wrong answer "${a.option}" have a mean rest score of ${a.value}, those who chose the key ${a.limit}`,
    "distractor-unchosen": (a: { option: string }) => `nobody chose the wrong answer "${a.option}"`,
    "distractor-rare": (a: { value: string; limit: string; option: string }) =>
      `the wrong answer "${a.option}" was chosen by a share of ${a.value}, below ${a.limit}`,
    "mostly-lost": (a: { value: string; limit: string }) =>
      `of those who were right before, a share of ${a.value} was wrong after, above ${a.limit}`,
  },
  noFlags: "No item breaks a rule.",
  sentences: {
    alpha: (a: {
      who: string;
      wave: string;
      k: string;
      n: string;
      name: string;
      alpha: string;
      level: string;
      interval: string;
      sem: string;
    }) =>
      `${a.who}${a.wave === "" ? "" : `, ${a.wave}`}: over ${a.k} items and ${a.n} people with every answer, ${a.name} was ${a.alpha}${a.interval === "" ? "" : `, ${a.level} CI ${a.interval}`}${a.sem === "" ? "" : `; the standard error of measurement was ${a.sem} points`}.`,
    noAlpha: (who: string, wave: string, reason: string) =>
      `${who}${wave === "" ? "" : `, ${wave}`}: no α, for ${reason}.`,
    change: (a: { who: string; tested: string; gained: string; lost: string; alpha: string }) =>
      `${a.who}: of the items that could be tested (${a.tested}), those learned by more people than lost them: ${a.gained}; lost by more than learned them: ${a.lost} (exact McNemar, Holm, α = ${a.alpha}). An item that is neither is not shown to be unchanged.`,
    kr20: "KR-20",
    alphaName: "Cronbach's α",
  },
  notes: {
    alpha:
      "α says how far the items hang together in these people. It is not validity, it does not show that the items measure one thing, and it grows with their number. The interval is Feldt's (1965). For items scored 0 and 1 it is KR-20.",
    sem: "SEM is SD · √(1 − α), in points of the total: how far a person's total would scatter over repeated tests, if α were the reliability.",
    difficulty:
      "Difficulty is the mean score divided by the highest possible: the higher, the easier. Item–rest is the correlation with the sum of the other items.",
    change:
      "Learned is wrong then right, lost is right then wrong. The exact McNemar test compares these two, item by item; Holm's adjustment is over all tested items. People measured before and after changed: that the training changed them is not shown, and the same question asked twice is easier the second time.",
    points: "Items with points have no such table: they are not right or wrong.",
    distractors:
      "Rest is the sum of the other items, among those who answered every item. A good wrong answer is chosen by some, and by those with lower rest scores.",
    flags:
      "A flag is a reason to read the item, not to drop it: α also rises when an item is dropped that the competency needs. Where those who do well do worse on an item, or choose a wrong answer, look at the key first.",
    small: (least: string) =>
      `Figures of groups and answers of fewer than ${least} people are not shown: they could tell who somebody is.`,
    groups: "Groups stand side by side; no difference between them is tested.",
  },
  reasons: {
    "no-changers": "nobody's answer changed between right and wrong",
    "too-few-pairs": "too few people answered",
    "no-variation": "all scores are the same",
  },
  rows: { total: "total" },
};
