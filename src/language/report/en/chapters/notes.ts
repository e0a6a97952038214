/** What stands at the head or foot of chapters. */
export const notes = {
  itemsOf: (files: string, people: string) =>
    `Answers to single items come from ${files}; people with answers: ${people}.`,
  forest:
    "Each interval is of one group by itself. That two of them overlap does not show that the groups are alike.",
  itemFlow: "Participant flow of the items",
  themeFlow: "Records of coded interviews",
  agreementFlow: "Records of the comparison of coders",
  otherCodings: (files: string) =>
    `The coders are compared on the codings in ${files}, which are not those that the themes are told from: what is said of one says nothing of the other.`,
  disagreements: (units: string, alone: string) =>
    `Units on which the coders differ: ${units}; units that only one coder has: ${alone}. The coders should talk these over.`,
  quoteBy: (who: string) => `— ${who}`,
};
