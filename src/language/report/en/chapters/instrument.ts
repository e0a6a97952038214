/** How competence was measured. */
export const instrument = {
  named: (name: string) => `The test: ${name}.`,
  columns: (pre: string, post: string) => `Pre-test: "${pre}". Post-test: "${post}".`,
  followUps: (names: string) => `Follow-up: ${names}.`,
  scale: {
    given: (min: string, max: string) => `Scale: ${min} to ${max}.`,
    "out-of": (min: string, max: string) =>
      `Scale: ${min} to ${max}, read off scores written such as "80 / ${max}".`,
    items: (min: string, max: string) =>
      `Scale: ${min} to ${max}, for the score is the sum of ${max} items of 0 or 1.`,
    assumed: (min: string, max: string) =>
      `Scale: ${min} to ${max}. This is an assumption: all scores lie in it and some exceed 20.`,
  },
  noScale: "Scale: not known. Figures that need it are not given.",
  mastery: (threshold: string, lowerIsBetter: boolean) =>
    `Mastery: ${threshold} or ${lowerIsBetter ? "less" : "more"}.`,
  noMastery: "No score of mastery was named, so nobody is said to have mastered the content or not.",
  reliabilityGiven: (reliability: string) =>
    `Reliability as given by the authors: ${reliability}. It was not computed from these data.`,
  noItems: "No answers to single items were read: how reliable the test is cannot be said from these data.",
  otherFiles: (files: string) =>
    `Reliability is of the items in ${files}, a file other than that of the scores. Whether it is the same test, taken by the same people, the files do not say.`,
  scoring: {
    dichotomous: (items: string) => `The test has ${items} items, each scored 0 or 1.`,
    points: (items: string) => `The test has ${items} items, some of them scored in points.`,
    key: (path: string) => `Answers were scored by the key ${path}.`,
  },
  sameTest:
    "Before and after are compared as if both tests measured the same with the same difficulty; scores alone cannot show that.",
};
