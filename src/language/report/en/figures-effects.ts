import { symbol } from "../../symbol.ts";

/** What the figures of effect sizes and of normality say. */
export const figuresEffects = {
  forest: {
    title: "Effect size and mean gain by group",
    titleAlone: "Effect size and mean gain",
    effect: (level: string) => `${symbol("g_av")}, ${level} CI`,
    gain: (level: string) => `Mean gain in points, ${level} CI`,
    kept: (level: string) => `Gain kept (%), ${level} CI`,
    people: symbol("n"),
    keys: { group: "a group, larger for more people", everybody: "everybody", none: "no change" },
    keptLines: "Dashed: 0% none of the gain is left, 100% all of it.",
    lowerIsBetter: "Lower scores are better: below zero they improved.",
    beyond: "Where a line ends in an arrow, the interval goes on.",
    shown: (shown: string, all: string) => `Shown: the first ${shown} of ${all} groups.`,
    mark: (a: { group: string; n: string; figure: string; value: string }) =>
      `${a.group} (n = ${a.n}), ${a.figure}: ${a.value}`,
    figures: {
      effect: "g_av",
      gain: "mean gain",
      kept: (to: string) => `share of the gain kept at ${to}`,
    },
    description: (level: string) =>
      `A row for everybody and for each group: effect size g_av on the left and mean gain in points on the right, each with its ${level} interval and a line at no change.`,
    row: (a: { group: string; n: string; effect: string; gain: string }) =>
      `${a.group} (n = ${a.n}): g_av ${a.effect}, mean gain ${a.gain}.`,
    above: "Every interval of an effect size lies above zero.",
    below: "Every interval of an effect size lies below zero.",
    includesZero: (groups: string) => `The interval of the effect size includes zero for: ${groups}.`,
    further: (count: string) => `Further groups are shown: ${count}.`,
    keptRow: (a: { group: string; to: string; n: string; share: string }) =>
      `${a.group}, share of the gain kept at ${a.to} (n = ${a.n}): ${a.share}.`,
  },
  qq: {
    title: "Normal Q–Q plot of the differences of all participants",
    normal: "Normal quantiles (standard deviations)",
    difference: "Difference post − pre (points)",
    keys: {
      point: "people with the same difference, larger for more",
      line: "line through the quartiles",
      band: (level: string) => `where ${level} of normal samples would have each point`,
    },
    point: (a: { value: string; count: string }) => `Difference ${a.value}: n = ${a.count}`,
    shapiro: (w: string, p: string) => `Shapiro–Wilk ${symbol("W")} = ${w}, ${symbol("p")} ${p}`,
    people: (n: string) => `${symbol("n")} = ${n}`,
    description: (a: { n: string; low: string; high: string }) =>
      `The differences post − pre of ${a.n} people, from ${a.low} to ${a.high}, against the quantiles of a normal distribution, with a straight line through the quartiles; points on it would be normal.`,
    outside: (a: { outside: string; n: string; level: string }) =>
      `Outside the pointwise ${a.level} band lie ${a.outside} of ${a.n} people.`,
    ends: (a: { low: string; high: string }) =>
      `At the lower end the last point lies ${a.low} points from the line, at the upper end ${a.high}; above zero is a larger difference than normal.`,
    noBand: "The quartiles are equal, so that the line is level and there is no band.",
  },
};
