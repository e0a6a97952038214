import type { RuleText } from "../../rule-text.ts";

/** Texts of the rules about scores. */
export const scoresRules = {
  "not-a-number": {
    title: "Score that is not a number",
    explanation: "A cell in a column of scores holds something that is not a number, so the row is left out.",
    fix: 'Enter the score, or leave the cell empty; a word that means "no score" belongs in missingValues.',
  },
  "ambiguous-number": {
    title: "Fraction or thousands?",
    explanation:
      "A number such as 1.234 could be one and a bit or more than a thousand. A wrong guess would change the score a thousandfold, so the row is left out.",
    fix: "Say with decimal in the descriptor whether the decimal sign is a point or a comma.",
  },
  "out-of-scale": {
    title: "Score outside the scale",
    explanation:
      "A score is below the lowest or above the highest possible one. It is a slip of the keyboard or the scale is wrong; the row is left out.",
    fix: "Compare the cell with the test paper and correct it, or correct scale in the descriptor.",
  },
  "other-denominator": {
    title: "Score out of another maximum",
    explanation:
      "A score is written as a part of a maximum that is not the scale's, such as 16/20 among scores out of 100. The row is left out, for it is not known how to convert it.",
    fix: "Convert the score to the scale of the others.",
  },
  "text-number": {
    title: "Number typed as text",
    explanation:
      "A cell would be a number but for something around it, such as a unit, a hidden space or an apostrophe. Spreadsheets leave it out of sums and means without saying so.",
    fix: "Enter the bare number, and put a unit into the header.",
  },
  "at-floor": {
    title: "Many have the lowest score",
    explanation:
      "More than 15% of the people have the lowest possible score, which is the usual limit for a floor effect (Terwee et al. 2007, doi:10.1016/j.jclinepi.2006.03.012). The test does not tell them apart, and a decline could not be seen.",
    fix: "Check whether missing scores were entered as 0. If the scores are right, say in the report that the test was too hard for many.",
  },
  "at-ceiling": {
    title: "Many have the highest score",
    explanation:
      "More than 15% of the people have the highest possible score, which is the usual limit for a ceiling effect (Terwee et al. 2007, doi:10.1016/j.jclinepi.2006.03.012). The test does not tell them apart, and a further gain could not be seen.",
    fix: "Check whether the scores are right. If they are, say in the report that gains may be understated.",
  },
  "constant-column": {
    title: "All scores are the same",
    explanation:
      "Every cell of the column holds the same score. Nothing can be compared in it, and such a column is often filled in by copying.",
    fix: "Compare with the source; if the scores are real, the column has nothing to analyse.",
  },
  "digit-preference": {
    title: "Too many final digits 0 or 5",
    explanation:
      "Scores end in 0 or 5 more often than chance gives, though other endings are possible. This is called digit preference: scores were probably estimated or rounded by whoever gave them.",
    fix: "Ask how the scores were given, and say so in the report. Enter the exact scores where they exist.",
  },
  "item-total": {
    title: "Total differs from its items",
    explanation:
      "The score is not what the items of the test give. An item or the total was entered wrongly, or the total is made in another way than the descriptor says.",
    fix: "Compare the row with the test paper, or correct total (sum or mean) in the descriptor.",
  },
} satisfies Readonly<Record<string, RuleText>>;
