import { symbol } from "../../symbol.ts";

const n = symbol("n");

/** What the figures of scores say. */
export const figuresScores = {
  common: {
    n: (count: string) => `${n} = ${count}`,
    nOf: (count: string, share: string) => `${n} = ${count} (${share})`,
    onScale: (score: string, min: string, max: string) => `${score} (${min}–${max})`,
    pair: (pre: string, post: string, count: string) => `${pre} → ${post}: ${n} = ${count}`,
    range: (from: string, to: string, count: string) => `${from} to below ${to}: ${n} = ${count}`,
    lastRange: (low: string, high: string, count: string) => `${low} to ${high}: ${n} = ${count}`,
    tooFew: (names: string, least: string) => `Not drawn, with fewer than ${least} people: ${names}.`,
  },
  flow: {
    rowsRead: "Rows read",
    participantsRead: "Participants read",
    leftOut: "Left out",
    withScore: "With a score that can be used",
    oneMissing: "One score missing",
    withBoth: "With pre-test and post-test, analysed",
    followedUp: "Of these, with a follow-up",
    notFollowedUp: "Without the follow-up",
    toldRows: (a: { rows: string; duplicates: string; invalid: string; neither: string }) =>
      `Of ${a.rows} rows read, ${a.duplicates} are left out as repeated, ${a.invalid} as invalid and ${a.neither} for having neither score.`,
    toldParticipants: (a: { rows: string; duplicates: string; invalid: string; neither: string }) =>
      `Of ${a.rows} participants read, ${a.duplicates} are left out as repeated, ${a.invalid} as invalid and ${a.neither} for having neither score.`,
    toldComplete: (a: { matched: string; preOnly: string; postOnly: string }) =>
      `${a.preOnly} have the pre-test only and ${a.postOnly} the post-test only; ${a.matched} have both and are analysed.`,
    toldFollowUp: (wave: string, count: string) => `Of those with both, ${wave} has ${count}.`,
  },
  slopes: {
    title: "Pre-test and post-test of each participant",
    mean: "Mean",
    each: "A thin line is everybody with the same two scores; the more people, the wider.",
    merged: "A thin line is everybody with nearly the same two scores; the more people, the wider.",
    what: "Lines from the pre-test to the post-test score of each participant, with the means.",
    told: (a: {
      name: string;
      n: string;
      pre: string;
      post: string;
      improved: string;
      unchanged: string;
      worsened: string;
    }) =>
      `${a.name} (${n} = ${a.n}): the mean goes from ${a.pre} to ${a.post}; ${a.improved} improved, ${a.unchanged} stayed the same and ${a.worsened} worsened.`,
  },
  raincloud: {
    title: "Spread of the scores in each wave",
    is: (name: string, value: string) => `${name} = ${value}`,
    key: "Above: how thickly the scores lie. Box: quartiles and median; its line reaches the lowest and highest score. Diamond: mean.",
    dots: "Dots: the scores, moved up and down only to be seen.",
    bars: "Bars below: how many had about that score.",
    cut: "The density is cut off at the ends of the scale.",
    what: "Densities, boxes and single scores of each wave.",
    told: (a: {
      name: string;
      n: string;
      mean: string;
      sd: string | undefined;
      min: string;
      q1: string;
      median: string;
      q3: string;
      max: string;
    }) =>
      `${a.name} (${n} = ${a.n}): mean ${a.mean}${a.sd === undefined ? "" : `, standard deviation ${a.sd}`}; lowest ${a.min}, quartiles ${a.q1}, ${a.median} and ${a.q3}, highest ${a.max}.`,
  },
  gainHistogram: {
    title: "Individual normalized gain",
    axis: `Normalized gain ${symbol("g")} of a participant`,
    people: "Participants",
    lower: (bound: string, count: string) => `below ${bound}: ${n} = ${count}`,
    negative: (count: string) => `Below 0, with a lower score than before: ${n} = ${count}.`,
    lowerBetterNegative: (count: string) =>
      `Below 0, with a higher (worse) score than before: ${n} = ${count}.`,
    without: (count: string) =>
      `Not drawn, for their pre-test had the best possible score already: ${n} = ${count}.`,
    averages: (a: { classGain: string; band: string; mean: string }) =>
      `Class-average ⟨${symbol("g")}⟩ = ${a.classGain} (${a.band}); mean of individual ${symbol("g")} = ${a.mean}.`,
    what: (count: string) => `How many of ${count} participants had which normalized gain.`,
    told: (a: { low: string; medium: string; high: string }) =>
      `Low (below 0.3): ${a.low}; medium (0.3 to below 0.7): ${a.medium}; high (0.7 and more): ${a.high}.`,
  },
  preAndGain: {
    title: "Gain by pre-test score",
    gain: "Gain (post-test − pre-test)",
    most: "Most that can be gained",
    mostLost: "Most the score can fall (lower is better)",
    mean: "Means",
    reached: (count: string, share: string) =>
      `On the sloping line, with the best possible score at the post-test: ${n} = ${count} (${share}).`,
    started: (count: string) => `Already there at the pre-test: ${n} = ${count}.`,
    caution:
      "That the cloud falls to the right is no sign of who learns more: who starts high has less to gain, and the pre-test is in both axes (regression to the mean).",
    cautionLower:
      "That the cloud falls to the right is no sign of who improves more: who starts low has less to lose, and the pre-test is in both axes (regression to the mean).",
    merged: "Points of nearly the same scores are drawn as one.",
    size: "The larger the point, the more people with these scores.",
    what: (count: string) => `The gain of ${count} participants against their pre-test score.`,
    told: (a: { pre: string; gain: string; improved: string; unchanged: string; worsened: string }) =>
      `Mean pre-test ${a.pre}, mean gain ${a.gain}; ${a.improved} improved, ${a.unchanged} stayed the same and ${a.worsened} worsened.`,
  },
};
