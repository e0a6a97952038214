/** What was done, and what may be claimed from it. */
export const design = {
  scores: (followUps: string) =>
    followUps === ""
      ? "Design: one group, before and after (pre-experimental). The same people took a test before the training (pre-test) and after it (post-test)."
      : `Design: one group, before, after and later (pre-experimental). The same people took a test before the training (pre-test), after it (post-test), and again later (${followUps}).`,
  noComparison: "No comparison group of people who were not trained is known.",
  groups: (by: string, groups: string) =>
    `Participants stand in ${groups} groups by ${by}. Nothing in the files says that people were put into these by lot, so the groups differ in their people too; unless one of them went without the training, none is a comparison group.`,
  cohorts: (column: string) =>
    `Participants were trained in cohorts ("${column}"); people of one cohort tend to be alike.`,
  interviews: (informants: string, documents: string) =>
    `Interviews: ${informants} informants in ${documents} documents. Informants are chosen for what they can tell, not drawn by lot; how, only the authors can say.`,
  interviewsOnly:
    "Nothing was measured before and after: this report says what was told, not what was gained.",
  items: (items: string, waves: string) => `Answers to ${items} single items of a test: ${waves}.`,
  level: "What may be claimed",
  levelScores:
    "The design lets it be said that scores changed, by how much, and how sure that is among people like these. It does not let it be said that the training changed them: practice with the test, other courses, time, and the tendency of extreme scores to come back to the middle (regression to the mean) are in every difference of before and after.",
  levelInterviews:
    "Interviews let it be said what these people experienced and how they see it. They do not let it be said how common that is, nor that it is the reason for a score.",
  caption: "Claims, what they rest on, and what is not shown",
  columns: { claim: "What may be said", supportedBy: "It rests on", notShown: "It does not show" },
  claims: {
    change: {
      claim: "By how much scores changed",
      supportedBy: "Pre-test and post-test of the same people, with intervals and two tests",
      notShown: "That the training is the cause; what those without a post-test would have scored",
    },
    lasting: {
      claim: "Which share of the gain was still there later",
      supportedBy: "Scores of those who took all tests",
      notShown: "What those who did not come kept; what other courses or practice added",
    },
    groups: {
      claim: "Whether groups changed by different amounts",
      supportedBy: "Welch's test, pairs with Holm's correction, analysis of covariance",
      notShown: "Why they differ; that groups without a shown difference are alike",
    },
    earlier: {
      claim: "Whether two studies differ in their mean gain",
      supportedBy: "The difference of the mean gains with its interval",
      notShown: "What made the difference; whether the tests were equally difficult",
    },
    items: {
      claim: "Which items were learned, and how far items hang together",
      supportedBy: "Answers before and after, item by item; internal consistency",
      notShown: "That the test measures competence (validity)",
    },
    themes: {
      claim: "What these informants spoke of",
      supportedBy: "Coded passages, counted by informant, with quotes",
      notShown: "How common it is among others; how much it matters to them",
    },
    agreement: {
      claim: "Whether coders use the codes alike",
      supportedBy: "Independent codings of the same text, set against chance",
      notShown: "That the codes are right",
    },
    joint: {
      claim: "What was gained and what was said, side by side",
      supportedBy: "Scores and interviews of the same people or the same tier",
      notShown: "That the one explains the other; most participants were not interviewed",
    },
  },
  reading: "How to read the figures",
};
