/** How much was gained. */
export const gains = {
  meanGain: {
    name: "Mean gain",
    text: "The mean of the differences in points of the test, with Student's t interval. The interval does not exist for one person.",
  },
  classGain: {
    name: "Normalized gain of the class, ⟨g⟩",
    text: "The share of what the class could still gain that it did gain, from the two means and the highest possible score U. The interval is that of a ratio (delta method) with Student's t. Hake's categories are for this figure: high from 0.7, medium from 0.3, low below. It does not exist if the scale is not known or all began at the maximum.",
  },
  normalizedChange: {
    name: "Normalized change, c",
    text: "For each participant the share of the possible gain that was gained or, for who fell, of the possible loss that was lost; then the mean over participants with Student's t interval. It lies between −1 and 1, so that one person who fell from near the maximum does not rule the mean. It does not exist for who stays at the maximum or at the minimum L.",
  },
  individualGain: {
    name: "Individual normalized gain, g",
    text: "The mean of every participant's own gain as a share of what was left to gain, the figure that many theses call N-gain. It has no lower limit and does not exist for who began at the maximum; their number is given. Its t interval is approximate and tends to be too narrow. It stands in the report so that it can be compared with earlier studies; Hake defines g for a class.",
  },
  bands: {
    name: "Categories of individual gain",
    text: "How many participants have a high, medium or low individual g. Hake made the categories for ⟨g⟩ of a class; their use on individuals is by analogy. They are decided on the decimals, without a division, so that a gain of exactly 0.3 or 0.7 is counted where it belongs. Participants who lost are a part of low.",
  },
  effectiveness: {
    name: "Table of effectiveness in percent",
    text: "Individual g in percent in four classes: ineffective, less effective, fairly effective, effective. The table as it is usually printed (< 40, 40–55, 56–75, > 76) has gaps, which are closed here as shown. It is often credited to Hake, which is doubtful; no source of it is known to us.",
  },
  ceiling: {
    name: "Best possible score",
    text: "How many had the best possible score U at each test. Whoever has it cannot show a gain: where there are many, gains and effect sizes understate what was learned.",
  },
  masteryShare: {
    name: "Share with mastery",
    text: "The share p of participants at or beyond the score of mastery at each test, with Wilson's score interval; z is the normal quantile of the confidence level.",
  },
  masteryChange: {
    name: "Change in the share with mastery",
    text: "The number a who came to mastery minus the number b who lost it, as a share of n. The interval is Bonett and Price's adjusted Wald interval for shares of the same people; its centre is not the estimate.",
  },
  mcnemar: {
    name: "McNemar's test",
    text: "Whether as many came to mastery (a) as lost it (b), by the exact binomial distribution of those who changed. It does not exist if nobody changed.",
  },
  reliableChange: {
    name: "Reliable change",
    text: "A participant changed reliably if the change is larger than the test's error of measurement explains; R is the reliability stated by the authors, s_x the standard deviation of the pre-test. 1.96 is the source's own, whatever the confidence level. It is as good as the reliability is.",
  },
};
