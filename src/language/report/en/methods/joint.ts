/** What was gained beside what was said. */
export const joint = {
  display: {
    name: "Joint display",
    text: "Scores and themes of the same people or the same tier stand side by side, so that a reader can see where they agree, differ, or only one of them speaks. Nothing is computed across the two but the difference below; beside each other is not because of each other.",
  },
  themeContrast: {
    name: "Gains of those who mention a theme and those who do not",
    text: "The mean gain of the interviewed participants who mention a theme minus that of those who do not, with Welch's interval. It does not exist with one person on either side. Informants are few and were not assigned to themes: no cause can be read from it, and with many themes some differences arise by chance.",
  },
};
