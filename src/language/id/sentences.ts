import { symbol } from "../symbol.ts";

/** Kalimat bergaya APA, satu untuk setiap hasil; angka sudah diformat. */
export const sentences = {
  descriptives: (a: {
    who: string;
    n: string;
    pre: string;
    preSd: string | undefined;
    post: string;
    postSd: string | undefined;
  }) =>
    `${a.who}: rerata berubah dari ${a.pre}${sd(a.preSd)} pada pre-test menjadi ${a.post}${sd(a.postSd)} pada post-test (peserta dengan data lengkap, ${symbol("n")} = ${a.n}).`,
  gain: (a: { gain: string; level: string; interval: string }) =>
    `Rerata peningkatannya ${a.gain} poin, SK ${a.level} ${a.interval}.`,
  classGain: (a: { g: string; level: string; interval: string; band: string }) =>
    `N-gain rerata kelas adalah ⟨g⟩ = ${a.g}, SK ${a.level} ${a.interval} (${a.band} menurut kategori Hake, 1998).`,
  mastery: (a: { pre: string; post: string; change: string; p: string | undefined }) =>
    `Ketuntasan berubah dari ${a.pre} menjadi ${a.post}; perubahan ${a.change} poin persentase${a.p === undefined ? "" : `, uji McNemar eksak ${symbol("p")} ${a.p}`}.`,
  t: (a: { df: string; t: string; p: string; difference: string; level: string; interval: string }) =>
    `Uji ${symbol("t")} sampel berpasangan menghasilkan ${symbol("t")}(${a.df}) = ${a.t}, ${symbol("p")} ${a.p}; selisih rerata ${a.difference} poin, SK ${a.level} ${a.interval}.`,
  gav: (a: { g: string; level: string; interval: string }) =>
    `Selisih rerata terstandar adalah ${symbol("g_av")} = ${a.g}, SK ${a.level} ${a.interval}.`,
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
    `Uji peringkat bertanda Wilcoxon (${a.method}) menghasilkan ${symbol("W")}₊ = ${a.wPlus}, ${symbol("p")} ${a.p} (${a.positive} naik, ${a.negative} turun, ${a.zeros} tetap); pergeseran Hodges–Lehmann dalam poin ${a.shift}; korelasi rank-biserial ${a.rankBiserial}.`,
  bayes: (a: { bf10: string }) => `Faktor Bayes JZS (lebar Cauchy √2/2) adalah BF₁₀ = ${a.bf10}.`,
  absent: (who: string, reason: string) => `${who}: tidak ada angka karena ${reason}.`,
  absentTest: (reason: string) => `Uji ${symbol("t")} tidak dihitung karena ${reason}.`,
};

function sd(value: string | undefined): string {
  return value === undefined ? "" : ` (${symbol("SB")} = ${value})`;
}
