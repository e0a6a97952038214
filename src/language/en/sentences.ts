import { symbol } from "../symbol.ts";

/** APA-style sentences, one per result; figures arrive formatted. */
export const sentences = {
  descriptives: (a: { who: string; n: string; pre: string; preSd: string; post: string; postSd: string }) =>
    `${a.who}: the mean went from ${a.pre} (${symbol("SD")} = ${a.preSd}) at pre-test to ${a.post} (${symbol("SD")} = ${a.postSd}) at post-test, ${symbol("n")} = ${a.n} matched participants.`,
  gain: (a: { gain: string; level: string; interval: string }) =>
    `The mean gain was ${a.gain} points, ${a.level} CI ${a.interval}.`,
  classGain: (a: { g: string; level: string; interval: string; band: string }) =>
    `The class-average normalized gain was ⟨g⟩ = ${a.g}, ${a.level} CI ${a.interval} (${a.band}; Hake, 1998).`,
  mastery: (a: { pre: string; post: string; change: string; p: string | undefined }) =>
    `Mastery went from ${a.pre} to ${a.post}; a change of ${a.change} percentage points${a.p === undefined ? "" : `, exact McNemar ${symbol("p")} ${a.p}`}.`,
  t: (a: { df: string; t: string; p: string; difference: string; level: string; interval: string }) =>
    `A paired ${symbol("t")} test gave ${symbol("t")}(${a.df}) = ${a.t}, ${symbol("p")} ${a.p}; mean difference ${a.difference}, ${a.level} CI ${a.interval}.`,
  gav: (a: { g: string; level: string; interval: string }) =>
    `The standardized mean difference was ${symbol("g_av")} = ${a.g}, ${a.level} CI ${a.interval}.`,
  wilcoxon: (a: {
    wPlus: string;
    positive: string;
    negative: string;
    zeros: string;
    p: string;
    method: string;
    shift: string;
    rankBiserial: string;
  }) =>
    `A Wilcoxon signed-rank test (${a.method}) gave ${symbol("W")}₊ = ${a.wPlus}, ${symbol("p")} ${a.p} (${a.positive} rose, ${a.negative} fell, ${a.zeros} unchanged); Hodges–Lehmann shift ${a.shift}; rank-biserial correlation ${a.rankBiserial}.`,
  bayes: (a: { bf10: string }) => `The JZS Bayes factor was BF₁₀ = ${a.bf10}.`,
  absent: (who: string, reason: string) => `${who}: nothing to say, ${reason}.`,
  absentTest: (reason: string) => `No ${symbol("t")} test: ${reason}.`,
};
