import { symbol } from "../symbol.ts";

/** Kalimat bergaya APA, satu untuk setiap hasil; angka sudah diformat. */
export const sentences = {
  descriptives: (a: { who: string; n: string; pre: string; preSd: string; post: string; postSd: string }) =>
    `${a.who}: rerata berubah dari ${a.pre} (SB = ${a.preSd}) pada pre-test menjadi ${a.post} (SB = ${a.postSd}) pada post-test, ${symbol("n")} = ${a.n} peserta berpasangan.`,
  gain: (a: { gain: string; level: string; interval: string }) =>
    `Rerata peningkatan ${a.gain} poin, SK ${a.level} ${a.interval}.`,
  classGain: (a: { g: string; level: string; interval: string; band: string }) =>
    `N-gain rerata kelas ⟨g⟩ = ${a.g}, SK ${a.level} ${a.interval} (${a.band}; Hake, 1998).`,
  mastery: (a: { pre: string; post: string; change: string; p: string | undefined }) =>
    `Ketuntasan berubah dari ${a.pre} menjadi ${a.post}; perubahan ${a.change} poin persen${a.p === undefined ? "" : `, McNemar eksak ${symbol("p")} ${a.p}`}.`,
  t: (a: { df: string; t: string; p: string; difference: string; level: string; interval: string }) =>
    `Uji ${symbol("t")} sampel berpasangan menghasilkan ${symbol("t")}(${a.df}) = ${a.t}, ${symbol("p")} ${a.p}; selisih rerata ${a.difference}, SK ${a.level} ${a.interval}.`,
  gav: (a: { g: string; level: string; interval: string }) =>
    `Selisih rerata terstandar ${symbol("g_av")} = ${a.g}, SK ${a.level} ${a.interval}.`,
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
    `Uji peringkat bertanda Wilcoxon (${a.method}) menghasilkan ${symbol("W")}₊ = ${a.wPlus}, ${symbol("p")} ${a.p} (${a.positive} naik, ${a.negative} turun, ${a.zeros} tetap); pergeseran Hodges–Lehmann ${a.shift}; korelasi rank-biserial ${a.rankBiserial}.`,
  bayes: (a: { bf10: string }) => `Faktor Bayes JZS BF₁₀ = ${a.bf10}.`,
  absent: (who: string, reason: string) => `${who}: tidak ada yang dapat dilaporkan, ${reason}.`,
  absentTest: (reason: string) => `Uji ${symbol("t")} tidak dihitung: ${reason}.`,
};
