import { agreement } from "./agreement.ts";
import { between } from "./between.ts";
import { comparison } from "./comparison.ts";
import { effects } from "./effects.ts";
import { gains } from "./gains.ts";
import { items } from "./items.ts";
import { joint } from "./joint.ts";
import { lasting } from "./lasting.ts";
import { robust } from "./robust.ts";
import { scores } from "./scores.ts";
import { themes } from "./themes.ts";

/** How figures are computed: to be quoted in a thesis. */
export const methods = {
  intro:
    "What the figures of this report are, how they are computed, when they do not exist, and where they come from. Only what this report has is listed.",
  notation: (level: string) =>
    `Notation: n pairs; x pre-test, y post-test, d their difference; a bar is a mean, s a standard deviation, r the correlation of both tests; ν degrees of freedom; t(ν) and z quantiles of Student's t and of the normal distribution; L and U the lowest and highest possible score. Intervals are two-sided confidence intervals (${level}), α = 1 − the confidence level, unless another level is named.`,
  lowerIsBetter:
    "Lower scores are better here: normalized gains, mastery, the best possible score and reliable change are of the scores turned round, x′ = L + U − x, while differences are post-test minus pre-test all the same.",
  /** In front of the works that a figure comes from. */
  source: (works: string) => `Source: ${works}.`,
  headings: {
    scores: "Pairs and scores",
    gains: "Gains",
    comparison: "Tests of the change",
    effects: "Effect sizes",
    robust: "Sensitivity",
    lasting: "Follow-ups",
    between: "Groups",
    items: "Items and reliability",
    themes: "Themes",
    agreement: "Agreement of coders",
    joint: "Joint display",
  },
  entries: { scores, gains, comparison, effects, robust, lasting, between, items, themes, agreement, joint },
};
