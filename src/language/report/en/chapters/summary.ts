import { symbol } from "../../../symbol.ts";

/** The findings in plain words; figures arrive formatted. */
export const summary = {
  leads: {
    people: "Who took part?",
    gain: "How much was gained?",
    mastery: "Mastery.",
    change: "More than chance?",
    kept: "Did it last?",
    groups: "Do groups differ?",
    earlier: "And before?",
    reliability: "Is the test reliable?",
    themes: "What was said?",
    agreement: "Do coders agree?",
    joint: "Both together.",
    missing: "What is missing?",
  },
  see: (places: string) => `See ${places}.`,
  people: (a: { rows: string; matched: string; preOnly: string; postOnly: string; others: string }) =>
    `Of ${a.rows} participants in the files, ${a.matched} took both the pre-test and the post-test; all figures are of them unless another number is named. Only a pre-test: ${a.preOnly}; only a post-test: ${a.postOnly}; no usable score: ${a.others}.`,
  gain: (a: { pre: string; post: string; scale: string; gain: string; level: string; interval: string }) =>
    `The mean score went from ${a.pre} to ${a.post}${a.scale === "" ? "" : ` on a scale of ${a.scale}`}: a mean gain of ${a.gain} points, ${a.level} confidence interval (CI) ${a.interval}.`,
  gainAlone: (a: { pre: string; post: string; scale: string; gain: string; reason: string }) =>
    `The mean score went from ${a.pre} to ${a.post}${a.scale === "" ? "" : ` on a scale of ${a.scale}`}: a mean gain of ${a.gain} points; there is no interval, for ${a.reason}.`,
  lowerIsBetter: "Lower scores are better here: a negative gain is an improvement.",
  direction: (improved: string, unchanged: string, worsened: string) =>
    `${improved} improved, ${unchanged} stayed the same and ${worsened} got worse.`,
  classGain: (g: string, level: string, interval: string, band: string) =>
    `That is ⟨g⟩ = ${g} of what the class could still have gained, ${level} CI ${interval} (${band} by Hake's bands).`,
  mastery: (a: { threshold: string; pre: string; post: string; change: string; level: string }) =>
    `The mastery score of ${a.threshold} was reached by ${a.pre} before and ${a.post} after: ${a.change} percentage points (${a.level} CI).`,
  isReal: (t: string) =>
    `If nothing had changed, a mean difference this far from zero would be rare (${t}): chance alone is an unlikely explanation.`,
  isNotShown: (t: string) =>
    `A change beyond chance is not shown (${t}); that is no proof that there was none. What remains possible the interval says.`,
  t: (df: string, t: string, p: string) =>
    `paired ${symbol("t")} test, ${symbol("t")}(${df}) = ${t}, ${symbol("p")} ${p}`,
  wilcoxonAgrees: (p: string) =>
    `The Wilcoxon test, which looks at ranks only, comes to the same verdict (${symbol("p")} ${p}).`,
  wilcoxonDiffers: (p: string) =>
    `The Wilcoxon test, which looks at ranks only, comes to another verdict (${symbol("p")} ${p}): read both.`,
  gav: (g: string, level: string, interval: string) =>
    `In standard deviations of the scores the change is ${symbol("g_av")} = ${g}, ${level} CI ${interval}.`,
  clusters: (a: { cohorts: string; level: string; interval: string }) =>
    `Participants were trained in ${a.cohorts} cohorts and are not independent; with each cohort as one observation the ${a.level} CI of the mean gain is ${a.interval}.`,
  noCause:
    "This does not show that the training caused the change: no comparison group of people who were not trained is known.",
  noComparison: (reason: string) => `Whether the change is more than chance was not tested, for ${reason}.`,
  kept: (a: { to: string; n: string; all: string; share: string; level: string; interval: string }) =>
    `At ${a.to}, ${a.share} of the gain was kept, ${a.level} CI ${a.interval} in percent, among the ${a.n} of ${a.all} who took that test too.`,
  keptAlone: (a: { to: string; n: string; all: string; share: string; reason: string }) =>
    `At ${a.to}, ${a.share} of the gain was kept among the ${a.n} of ${a.all} who took that test too; there is no interval, for ${a.reason}.`,
  notKept: (a: { to: string; n: string; all: string; reason: string }) =>
    `At ${a.to}, taken by ${a.n} of the ${a.all}, no share of the gain kept can be given, for ${a.reason}.`,
  since: (a: { difference: string; level: string; n: string }) =>
    `Since the post-test the mean changed by ${a.difference} points (${a.level} CI) among the ${a.n} who took both that test and the post-test.`,
  absentees: "Of those who did not come to it nobody knows what they kept.",
  lossRuledOut: (margin: string) => `A loss of ${margin} points or more since the post-test is ruled out.`,
  lossNotRuledOut: (margin: string) =>
    `A loss of ${margin} points or more since the post-test is not ruled out.`,
  groups: (by: string, gains: string) => `Mean gain by ${by}: ${gains}.`,
  groupGain: (group: string, gain: string, interval: string) => `${group} ${gain} ${interval}`,
  groupsDiffer: (p: string) =>
    `The groups did not all change by the same amount (Welch, ${symbol("p")} ${p}); why, this does not show: nothing says that people were put into them by lot.`,
  groupsNotShown: (p: string) =>
    `A difference between the groups is not shown (Welch, ${symbol("p")} ${p}), which is no evidence that they gained alike.`,
  groupsInCohorts:
    "That test takes people for independent, though they were trained in cohorts: its verdict is too sure, and what looks like a difference of groups may be one of cohorts.",
  earlier: (a: { other: string; difference: string; level: string; interval: string }) =>
    `Compared with ${a.other}, the mean gain differs by ${a.difference} points, ${a.level} CI ${a.interval}; the figures do not say why.`,
  reliability: (waves: string) =>
    `The items of the test hang together with a reliability of ${waves}; that is not validity.`,
  alphaIn: (name: string, wave: string, alpha: string) =>
    `${name} = ${alpha}${wave === "" ? "" : ` (${wave})`}`,
  themes: (informants: string, list: string) =>
    `Of ${informants} informants interviewed, this many mentioned: ${list}. They were chosen, not drawn by lot, and what they said is not a share of all participants.`,
  themeShare: (theme: string, count: string) => `“${theme}” ${count}`,
  moreThemes: (count: string) => `and ${count} further themes`,
  agreement: (a: { coders: string; alpha: string; level: string; percent: string }) =>
    `${a.coders} coders were compared: Krippendorff's α = ${a.alpha} (percent agreement ${a.percent}). That is whether they use the codes alike, not whether the codes are right.`,
  otherCodings: "These are not the codings that the themes are told from.",
  joint: (a: { participants: string; informants: string }) =>
    `${a.participants} of the ${a.informants} informants are among the participants; beside what was gained stands what was said, which shows them together and does not explain one by the other.`,
  missing: (parts: string) => `Not in this report: ${parts}. The reasons stand at its end.`,
};
