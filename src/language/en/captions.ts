/** What tables are called where their heading does not say enough. */
export const captions = {
  rows: "Where every row went",
  waves: "Who took which test",
  gain: "Mean gain, and how many improved",
  standardized: "Standardized mean differences",
  otherEffects: "Further effect sizes",
  groupTests: "Tests of differences between groups",
  ancovaTests: "Analysis of covariance: tests",
  adjustedMeans: "Analysis of covariance: adjusted means and slopes",
  contrastSizes: "Planned contrasts: differences",
  contrastTests: "Planned contrasts: tests and effect sizes",
  answers: (wave: string) => (wave === "" ? "Who chose which answer" : `Who chose which answer: ${wave}`),
  itemsOfGroup: (group: string) => `Items: ${group}`,
  subscaleChange: "Subscales: change from pre to post",
  agreement: "Agreement on each code",
  moreAgreement: "Further coefficients of agreement",
};
