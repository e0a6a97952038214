import { symbol } from "../../symbol.ts";

const n = symbol("n");

/** What the figures of scores say. */
export const figuresScores = {
  common: {
    n: (count: string) => `${n} = ${count}`,
    nOf: (count: string, share: string) => `${n} = ${count} (${share})`,
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
};
