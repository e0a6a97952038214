/** The items of the test. */
export const items = {
  difficulty: {
    name: "Difficulty",
    text: "The mean score of an item over its highest score; for right and wrong, the share who were right. A high difficulty is an easy item.",
  },
  itemRest: {
    name: "Item–rest correlation",
    text: "Pearson's correlation of an item with the sum T − x of all others, of those who answered every item. It does not exist if the item or the sum does not vary. Often printed as corrected item–total correlation.",
  },
  alpha: {
    name: "Cronbach's α and KR-20",
    text: "How far the k items hang together in these people; with right and wrong only it is KR-20. s_T is the standard deviation of the total. The interval is Feldt's, from quantiles F of the F distribution, with a one minus the confidence level. α is not validity, does not show that the items measure one thing, and grows with their number.",
  },
  alphaIfDropped: {
    name: "α if dropped",
    text: "Cronbach's α of all other items. It needs three items.",
  },
  sem: {
    name: "Standard error of measurement",
    text: "By how many points the total of a person would scatter over repeated tests if α were the reliability. It does not exist if α is negative.",
  },
  learned: {
    name: "Learned, kept, lost, never",
    text: "Of those who answered the item twice, who went from wrong to right (a), stayed right, went from right to wrong (b), stayed wrong; the exact McNemar test asks whether a and b are equally frequent, with Holm's adjustment over all items tested.",
  },
  distractors: {
    name: "Who chose which answer",
    text: "For every answer to an item how many chose it (w = 1), the mean sum of the other items of those who did, and the correlation of choosing it with that sum.",
  },
  flags: {
    name: "Flagged items",
    text: "An item is flagged when a figure of it passes the limit that is printed with the flag. The limits are conventions: those of difficulty are Arikunto's, that of the item–rest correlation is Ebel and Frisbie's for the discrimination index, by analogy, and those of rarely chosen answers are Haladyna and Downing's. A flag is a reason to read the item, not to drop it.",
  },
};
