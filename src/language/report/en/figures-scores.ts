import { symbol } from "../../symbol.ts";

const n = symbol("n");

/** What the figures of scores say. */
export const figuresScores = {
  common: {
    n: (count: string) => `${n} = ${count}`,
    nOf: (count: string, share: string) => `${n} = ${count} (${share})`,
    onScale: (score: string, min: string, max: string) => `${score} (${min}–${max})`,
    pair: (pre: string, post: string, count: string) => `${pre} → ${post}: ${n} = ${count}`,
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
};
