/** What each report is called and asks. */
export const titles = {
  gains: "Gains: how much did they gain?",
  compare: "Comparison: is the change real, and how large?",
  themes: "Themes: what did they speak of?",
  agreement: "Agreement: do the coders agree?",
};
