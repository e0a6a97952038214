import { symbol } from "../../symbol.ts";

const n = symbol("n");

/** What was gained and kept, beside what was said. */
export const joint = {
  // tables
  byTier: "What was gained and kept, and what was said, by group",
  byTheme: "Gains of participants who mention a theme, and of the others interviewed",
  byInformant: "Gains of single informants, and what they said",
  row: "Gained, kept and said",
  matched: "Participants with both tests",
  gain: (level: string) => `Mean gain, points [${level}]`,
  left: (wave: string, level: string) => `Still there at ${wave}, points [${level}]`,
  kept: (wave: string, level: string) => `Kept at ${wave}, % of the gain [${level}]`,
  informants: "Informants",
  theme: (theme: string) => `Mention “${theme}”`,
  count: (count: string, all: string) => `${count} of ${all}`,
  quote: "In their words",
  quoteFrom: (quote: string, theme: string, who: string) => `“${quote}” (${who}; ${theme})`,
  quoteAlone: (quote: string, theme: string) => `“${quote}” (${theme})`,
  wave: "Gain up to",
  mention: `Mention it: mean gain (${n})`,
  others: `Do not: mean gain (${n})`,
  meanOf: (mean: string, count: string) => `${mean} (${count})`,
  difference: (level: string) => `Difference [${level}]`,
  informant: "Informant",
  gainTo: (wave: string) => `Up to ${wave}`,
  themes: "Themes mentioned",
  // sentences
  intro: (a: { participants: string; all: string; withGain: string }) =>
    `Informants: ${a.all}. Of these, ${a.participants} are participants, and ${a.withGain} have a pre-test and a post-test.`,
  foundBy: (attribute: string) => `They were found among the participants by ${attribute}.`,
  foundByName: "They were found among the participants by what they are called, which is a participant's id.",
  severalGroups: (count: string) =>
    `Informants who stand in several groups of scores, and of whom nothing says of which they spoke: ${count}. They have no gain here.`,
  tierNote:
    "Scores are those of all participants of a group with both tests; the informants of that group are some of them, or others who know it. A group's gain and what its informants say stand beside each other: neither is shown to come from the other.",
  lowerIsBetter: "A lower score is better here, so a negative gain is an improvement.",
  quoteNote:
    "Each quote is from the theme that most informants of the column mention, chosen by rule and not by meaning. Groups with fewer than three informants have none.",
  themeNote: (level: string) =>
    `Difference: mean gain of those who mention the theme minus that of the interviewed participants who do not, with Welch's interval (${level}). A side of fewer than two people gives no difference, and no mean where it is one person.`,
  themeLimits: (a: { people: string; comparisons: string }) =>
    `Read with care. ${a.people} interviewed participants have a gain; they were chosen, not drawn at random, and may speak of a theme because they were asked. The intervals are wide, and ${a.comparisons} differences stand here: some lie away from zero by chance alone, and nothing is adjusted for that. No test is made. People who gain more may speak of other things, or speak of more; what they say need not be the reason for what they gained.`,
  informantNote:
    "Gains are score minus pre-test, in points; – where a test was not taken. What is kept is not given as a share here: for one person it would rest on two single scores.",
  withoutTier: (least: string) =>
    `The group of single informants is not shown: with it, counts below ${least} that the first table hides could be counted here.`,
  fewTier: "A group shared by fewer than three informants is not shown.",
  danger:
    "For readers without the list of marks only: whoever has it can tell from a gain who an informant is. Leave this chapter out of what goes to others.",
  // figure
  figure: {
    title: "What was gained and kept, and who mentions what, by group",
    titleAlone: "What was gained and kept, and who mentions what",
    gain: (level: string) =>
      `Mean gain of all participants, and what is left of it (points, ${level} interval)`,
    presence: "Cells: informants who mention the theme; the darker, the larger the share.",
    contrast: "Mean gain of interviewed participants up to",
    upTo: (wave: string) => `up to ${wave}`,
    mention: "mention it",
    others: "do not",
    keyMention: "who mention the theme",
    keyOthers: "who do not mention it",
    hidden: "•: too few to be shown.",
    goesOn: "A line that ends in an arrow goes on.",
    shown: (shown: string, all: string, what: string) => `Shown: the first ${shown} of ${all} ${what}.`,
    columns: "groups",
    rows: "themes",
    caution: "Few, chosen informants; nothing here says what causes what.",
    point: (a: { group: string; wave: string; n: string; value: string }) =>
      `${a.group}, gain to ${a.wave} (${n} = ${a.n}): ${a.value}`,
    cell: (a: { theme: string; group: string; count: string; all: string; share: string }) =>
      `${a.theme}, ${a.group}: ${a.count} of ${a.all} (${a.share})`,
    side: (a: { theme: string; side: string; n: string; value: string }) =>
      `${a.theme}, ${a.side} (${n} = ${a.n}): ${a.value}`,
    what: (a: { themes: string; groups: string; waves: string }) =>
      `A matrix of ${a.themes} themes by ${a.groups} columns; above each column its mean gain, in turn ${a.waves}.`,
    toldGain: (group: string, values: string) => `${group}: ${values}.`,
    toldTheme: (theme: string, counts: string) => `${theme}, in the order of the columns: ${counts}.`,
    toldContrast: (a: { theme: string; wave: string; mention: string; others: string }) =>
      `${a.theme}, gain up to ${a.wave}: ${a.mention} of those who mention it, ${a.others} of the others.`,
    further: (count: string) => `Further themes: ${count}.`,
  },
};
