import { symbol } from "../../symbol.ts";

/** What other programs print of the same data, and why. */
export const conventions = {
  intro:
    "Who computes these figures again with another program may find other numbers: not because one of them is wrong, but because the same name stands for several figures. These tables show what others print of the same pairs. They are the same pairs only if the other program pairs by participant; SPSS, JASP, Excel and R pair the two cells of a row.",
  basis: (version: string) =>
    `What is printed for R and for the SPSS procedures was compared with R 4.2.2 and PSPP 1.6.2, a free program that follows SPSS, on samples of this program (${version}). What is printed for JASP is computed by the formulas in its published source code, and for Excel by its documented functions; these programs were not run.`,
  group: "Group",
  quartiles: {
    heading: "Quartiles",
    caption: "First and third quartile by three conventions",
    of: "Scores",
    scores: { pre: "Pre-test", post: "Post-test", difference: "Difference" },
    ours: "This report; R; Excel QUARTILE.INC",
    weightedAverage: "SPSS; Excel QUARTILE.EXC",
    hinges: "SPSS Explore: Tukey's hinges",
    note: "The median is the same everywhere. SPSS interpolates at position (n + 1)·p (weighted average, HAVERAGE), R and Excel's QUARTILE.INC at (n − 1)·p + 1; hinges are medians of the halves. The free PSPP prints the first column under FREQUENCIES and the second under EXAMINE. The three come together as n grows.",
    hidden: (least: string) => `Groups of fewer than ${least} people are left out here to protect them.`,
  },
  wilcoxon: {
    heading: "Wilcoxon signed-rank test",
    caption: "The signed-rank test of the same pairs in other programs",
    ours: `This report: ${symbol("p")}`,
    spssZ: `SPSS: ${symbol("Z")}`,
    spssP: `SPSS: ${symbol("p")}`,
    r: `R, JASP, jamovi: ${symbol("p")}`,
    jaspZ: `JASP: ${symbol("z")}`,
    methods: { exact: "exact", normal: "normal", "normal-corrected": "normal, corrected" },
    withMethod: (p: string, method: string) => `${p} (${method})`,
    note: `This report takes the exact distribution up to 200 differences that are not zero, ties included. SPSS prints the normal approximation, with correction for ties and without correction for continuity, and its ${symbol("Z")} is that of the smaller rank sum, so never above 0. R before version 4.6, and JASP and jamovi, which call R, take the exact distribution only below 50 differences, if none is zero and no two are of one size; else the normal one with correction for continuity. JASP's ${symbol("z")} corrects for neither ties nor continuity; here it is of post-test minus pre-test, and turns its sign with the order in which the columns are named.`,
    binary: (groups: string) =>
      `In these groups programs rank the differences otherwise, because they subtract in binary floating point and take some differences of one size for different ones: ${groups}.`,
    ranks: (a: { who: string; sizes: string; otherSizes: string; wPlus: string; otherWPlus: string }) =>
      `${a.who} (${a.sizes} distinct sizes and ${symbol("W")}₊ = ${a.wPlus} here, ${a.otherSizes} and ${a.otherWPlus} there)`,
  },
  effects: {
    heading: "Effect sizes",
    caption: "“Cohen's d” of a paired test and Hedges' correction",
    dz: (level: string) => `${symbol("d_z")} here; “Cohen's d” in SPSS, JASP and jamovi, ${level}`,
    exact: `${symbol("g_z")} here (exact correction)`,
    approximate: "Hedges' g with 1 − 3/(4·df − 1)",
    note: `SPSS, JASP and jamovi divide the mean difference of a paired test by the standard deviation of the differences and call it “Cohen's d”. This report calls that ${symbol("d_z")} and leads with ${symbol("g_av")}, which divides by the average standard deviation of the two tests: the two can differ twofold. Books and spreadsheets mostly approximate Hedges' correction as in the last column.`,
  },
  rankBiserial: {
    heading: "Interval of the rank-biserial correlation",
    caption: "The rank-biserial correlation with two intervals",
    ours: (level: string) => `This report (jackknife), ${level}`,
    jasp: (level: string) => `JASP, ${level}`,
    note: "The estimate is the same. The interval of JASP and of R's package effectsize takes the standard error that holds where nothing changed; for large effects it missed the true value in a quarter to a third of our samples, where one in twenty is promised, and where all changed one way it has no width. Its sign, too, depends on the order of the columns.",
  },
  gain: {
    heading: "N-gain in spreadsheets",
    caption: "Normalized gain of the class and mean of individual gains",
    classGain: "⟨g⟩ of the class, this report (category)",
    individual: "Mean of individual g (category)",
    percent: "The same in percent",
    undefined: "Left out: at the maximum before",
    note: "Theses mostly average the gains of individuals, in percent, and hold the mean against Hake's categories. Hake's ⟨g⟩ is computed from the means of the class. Who began at the maximum has no gain of an own: a spreadsheet shows an error or leaves the cell empty, and the person is not in the mean.",
    binary: (groups: string) =>
      `A division in binary floating point puts gains of exactly 0.3 or 0.7 below their category. Individual categories as a spreadsheet counts them (high, medium, low), where they differ: ${groups}.`,
    bands: (a: { who: string; theirs: string; ours: string }) => `${a.who} ${a.theirs}, here ${a.ours}`,
  },
  same: {
    heading: "What is the same, and what is only printed differently",
    items: [
      `Mean, standard deviation, ${symbol("t")}, its degrees of freedom, ${symbol("p")} and interval are the same in SPSS, JASP, jamovi and R, and so is the ${symbol("p")} of Excel's T.TEST; if they differ, the pairs differ. Excel's STDEV.P divides by ${symbol("n")} and gives a smaller standard deviation.`,
      `The sign of ${symbol("t")}, ${symbol("d_z")} and the interval turns where a program takes pre-test minus post-test, as SPSS does when the pre-test is named first.`,
      `SPSS shows a small ${symbol("p")} as “.000” or “<.001”, JASP as “< .001”; none is 0.`,
      `Shapiro–Wilk is the same in R and JASP, for 3 to 5,000 pairs; test the differences, not pre-test and post-test each. SPSS prints Kolmogorov–Smirnov with Lilliefors' correction beside it, which is another test.`,
      "A mean over groups of means, as pivot tables give it, is not the mean over people.",
    ],
  },
};
