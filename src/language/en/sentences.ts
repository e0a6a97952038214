import { symbol } from "../symbol.ts";

/** APA-style sentences, one per result; figures arrive formatted. */
export const sentences = {
  descriptives: (a: {
    who: string;
    n: string;
    pre: string;
    preSd: string | undefined;
    post: string;
    postSd: string | undefined;
  }) =>
    `${a.who}: the mean went from ${a.pre}${sd(a.preSd)} at pre-test to ${a.post}${sd(a.postSd)} at post-test (matched participants, ${symbol("n")} = ${a.n}).`,
  gain: (a: { gain: string; level: string; interval: string }) =>
    `The mean gain was ${a.gain} points, ${a.level} CI ${a.interval}.`,
  classGain: (a: { g: string; level: string; interval: string; band: string }) =>
    `The class-average normalized gain was ⟨g⟩ = ${a.g}, ${a.level} CI ${a.interval} (${a.band} by the bands of Hake, 1998).`,
  mastery: (a: { pre: string; post: string; change: string; p: string | undefined }) =>
    `Mastery went from ${a.pre} to ${a.post}; a change of ${a.change} percentage points${a.p === undefined ? "" : `, exact McNemar ${symbol("p")} ${a.p}`}.`,
  t: (a: { df: string; t: string; p: string; difference: string; level: string; interval: string }) =>
    `A paired ${symbol("t")} test gave ${symbol("t")}(${a.df}) = ${a.t}, ${symbol("p")} ${a.p}; mean difference ${a.difference} points, ${a.level} CI ${a.interval}.`,
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
    `A Wilcoxon signed-rank test (${a.method}) gave ${symbol("W")}₊ = ${a.wPlus}, ${symbol("p")} ${a.p} (${a.positive} rose, ${a.negative} fell, ${a.zeros} unchanged); Hodges–Lehmann shift in points ${a.shift}; rank-biserial correlation ${a.rankBiserial}.`,
  bayes: (a: { bf10: string }) => `The JZS Bayes factor (Cauchy width √2/2) was BF₁₀ = ${a.bf10}.`,
  absent: (who: string, reason: string) => `${who}: no figures, for ${reason}.`,
  absentTest: (reason: string) => `No ${symbol("t")} test, for ${reason}.`,
};

function sd(value: string | undefined): string {
  return value === undefined ? "" : ` (${symbol("SD")} = ${value})`;
}
