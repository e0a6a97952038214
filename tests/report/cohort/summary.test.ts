import { describe, expect, it } from "vitest";
import type { ReadScoresOptions } from "../../../src/data/scores/read-scores.ts";
import { reportCatalogueOf } from "../../../src/language/report/index.ts";
import type { CohortReport } from "../../../src/report/cohort/cohort-report.ts";
import { study, wideCsv } from "../../study.ts";
import { reportOf, sampleInterviews, sampleReport, scoreParts } from "./sample-report.ts";
import { chapterText, told } from "./texts.ts";

const { titles, summary: says, limits } = reportCatalogueOf("en").chapters;

async function reportOn(
  csv: string,
  settings: Parameters<typeof scoreParts>[1] = {},
  reading: ReadScoresOptions = {},
): Promise<CohortReport> {
  const scores = await study(csv, { scale: { min: 0, max: 100 }, ...reading });
  return { result: reportOf(scoreParts(scores, settings)), scores };
}

const summaryOf = (report: CohortReport, language: "en" | "id" = "en") =>
  chapterText(told(report, language), reportCatalogueOf(language).chapters.titles.summary);

describe("the key findings", () => {
  it("hold the figures of the report, and say where they stand", async () => {
    const text = summaryOf(await sampleReport());
    expect(text).toContain("Of 240 participants in the files, 230 took both");
    expect(text).toContain("from 58.27 to 80.22 on a scale of 0–100: a mean gain of 21.96 points");
    expect(text).toContain("227 improved, 1 stayed the same and 2 got worse");
    expect(text).toContain("by 15.2% before and 81.7% after");
    expect(text).toContain("t(229) = 31.15, p < .001");
    expect(text).toContain("[17.79, 26.12]");
    expect(text).toContain("87.4% of the gain was kept");
    expect(text).toContain("among the 169 of 230");
    expect(text).toContain("Krippendorff's α = .80");
    expect(text).toContain("Only these 243 of 423 segments");
    expect(text).toMatch(/See Figure \d+, Table \d+\./);
    expect(text).toContain(`Not in this report: ${titles.joint}.`);
    // Nobody misses what was not asked for.
    expect(text).not.toContain(titles.earlier);
  });

  it("say in every study that the training is not shown to be the cause", async () => {
    expect(summaryOf(await sampleReport())).toContain(says.noCause);
    expect(summaryOf(await sampleReport(), "id")).toContain(reportCatalogueOf("id").chapters.summary.noCause);
  });

  it("claim no change where none is shown, nor that there was none", async () => {
    const pairs = Array.from({ length: 12 }, (_, i) => [50 + i, 50 + i + (i % 2 === 0 ? 4 : -4)] as const);
    const text = summaryOf(await reportOn(wideCsv(pairs)));
    expect(text).toContain("A change beyond chance is not shown");
    expect(text).toContain("that is no proof that there was none");
    expect(text).not.toContain("unlikely explanation");
  });

  it("say when two tests come to different verdicts", async () => {
    // One very large fall hides a rise from the t test, not from the ranks.
    const pairs = Array.from({ length: 14 }, (_, i) => [40, i === 0 ? 5 : 41 + i] as const);
    const report = await reportOn(wideCsv(pairs));
    expect(summaryOf(report)).toContain("comes to another verdict");
    expect(chapterText(told(report), titles.limits)).toContain("The verdict depends on the test in: All.");
  });

  it("say that lower is better where it is", async () => {
    const pairs = Array.from({ length: 12 }, (_, i) => [60 + i, 40 + i + (i % 3)] as const);
    expect(summaryOf(await reportOn(wideCsv(pairs), { lowerIsBetter: true }))).toContain(says.lowerIsBetter);
    expect(summaryOf(await reportOn(wideCsv(pairs)))).not.toContain(says.lowerIsBetter);
  });

  it("say why nothing was tested", async () => {
    const text = summaryOf(await reportOn(wideCsv([[40, 50]])));
    expect(text).toContain("was not tested, for there are too few pairs or people");
    expect(text).not.toContain("50.00");
  });

  it("tell a gain that was the same for everybody, without an interval", async () => {
    const pairs = Array.from({ length: 12 }, (_, i) => [40 + i, 45 + i] as const);
    const report = await reportOn(wideCsv(pairs));
    expect(summaryOf(report)).toContain("a mean gain of 5.00 points; there is no interval, for all values");
    expect(summaryOf(report, "id")).toContain("5,00 poin; selangnya tidak ada karena semua nilai sama");
  });

  it("count who is behind each figure of a follow-up", async () => {
    // Six have no pre-test: they are among those followed since the post-test only.
    const rows = Array.from({ length: 30 }, (_, i) => {
      const late = i % 3 === 0 ? "" : 58 + (i % 7);
      return `p${i},${i % 5 === 0 ? "" : 50 + (i % 9)},${62 + (i % 11)},${late}\n`;
    });
    const report = await reportOn(`id,pre,post,late\n${rows.join("")}`, {}, { followUp: ["late"] });
    expect(summaryOf(report)).toMatch(/among the 16 of 24 who .* among the 20 who took both that test and/);
    expect(summaryOf(report, "id")).toMatch(/16 dari 24 peserta .* pada 20 peserta yang mengikuti post-test/);
  });

  it("warn of cohorts behind a difference of groups, unless they are the groups", async () => {
    const rows = Array.from(
      { length: 60 },
      (_, i) => `p${i},t${i % 2},c${i % 6},${40 + (i % 11)},${55 + (i % 13)}\n`,
    );
    const grouped = (by: string) =>
      reportOn(`id,tier,class,pre,post\n${rows.join("")}`, {}, { by: [by], cohort: "class" });
    const caution = says.groupsInCohorts;
    expect(summaryOf(await grouped("tier"))).toContain(caution);
    expect(summaryOf(await grouped("class"))).not.toContain(caution);
  });

  it("leave the gains of few people and of many groups to the tables", async () => {
    const rows = (groups: number) =>
      Array.from({ length: 60 }, (_, i) => `p${i},g${i % groups},${40 + (i % 11)},${55 + (i % 13)}\n`);
    const by = { by: ["g"] };
    const few = summaryOf(await reportOn(`id,g,pre,post\n${rows(3).join("")}`, {}, by));
    expect(few).toContain("Mean gain by g: g0 ");
    expect(few).not.toContain(says.groupsInCohorts);
    const many = summaryOf(await reportOn(`id,g,pre,post\n${rows(7).join("")}`, {}, by));
    expect(many).not.toContain("Mean gain by g");
    expect(many).toContain("Welch");
  });

  it("say that coders were compared on other codings than those of the themes", async () => {
    const { themes, agreement } = await sampleInterviews();
    const inputs = agreement.inputs.map((input) => ({ ...input, path: "other.csv", sha256: "0".repeat(64) }));
    const document = told({ result: reportOf({ themes, agreement: { ...agreement, inputs } }) });
    expect(chapterText(document, titles.summary)).toContain(says.otherCodings);
    expect(chapterText(document, titles.agreement)).toContain("on the codings in other.csv");
    const same = told({ result: reportOf({ themes, agreement }) });
    expect(chapterText(same, titles.summary)).not.toContain(says.otherCodings);
    expect(chapterText(same, titles.agreement)).not.toContain("on the codings in");
  });

  it("name the most mentioned themes of many, and how many more there are", async () => {
    const { themes } = await sampleInterviews();
    const outermost = themes.themes.find(({ parent }) => parent === undefined)!;
    const more = Array.from({ length: 5 }, (_, i) => ({
      ...outermost,
      theme: `further ${i}`,
      informants: i,
    }));
    const text = summaryOf({
      result: reportOf({ themes: { ...themes, byGroup: [], themes: [...more, ...themes.themes] } }),
    });
    expect(text).toContain("“further 4” 4, and 4 further themes");
    expect(text).not.toContain("further 3”");
  });
});

describe("the limits", () => {
  const limitsOf = (report: CohortReport) => chapterText(told(report), titles.limits);

  it("are those that the data have", async () => {
    const text = limitsOf(await sampleReport());
    expect(text).toContain("6 of the 236 who took the pre-test have no post-test (2.5%)");
    expect(text).toContain("61 of the 230 with both tests did not take Nilai Tindak Lanjut (26.5%)");
    expect(text).toContain("3.38 [0.25, 6.51] points (95% CI)");
    expect(text).toContain("All 6 cohorts, design effect 5.16");
    expect(text).toContain("Mahir 4 of 39, 10.3%");
    expect(text).toContain("butir.csv, other files than the scores");
    expect(text).not.toContain(limits.noCohort);
    expect(text).not.toContain(limits.noSecondCoder);
    expect(text).not.toContain("Few people");
  });

  it("name few people, no cohorts, an assumed scale and unchecked codings", async () => {
    const pairs = Array.from({ length: 12 }, (_, i) => [50 + i, 60 + 2 * i] as const);
    const { themes } = await sampleInterviews();
    const scores = await study(wideCsv(pairs));
    const result = reportOf({ ...scoreParts(scores), themes });
    const text = limitsOf({ result, scores });
    expect(text).toContain("Few people have both tests in: All (12).");
    expect(text).toContain(limits.noCohort);
    expect(text).toContain("The scale 0–100 is an assumption");
    expect(text).toContain(limits.noSecondCoder);
    expect(text).not.toContain("have no post-test");
  });

  it("name differences that are not normal", async () => {
    const pairs = Array.from({ length: 30 }, (_, i) => [40, i < 27 ? 45 + (i % 3) : 95] as const);
    const text = limitsOf(await reportOn(wideCsv(pairs)));
    expect(text).toContain("not normally distributed (Shapiro–Wilk): All.");
  });

  it("show no ceiling of a group of few", async () => {
    const rows = Array.from(
      { length: 20 },
      (_, i) => `p${i},${i < 3 ? "few" : "many"},${40 + i},${i < 5 ? 100 : 70 + i}\n`,
    );
    const report = await reportOn(`id,g,pre,post\n${rows.join("")}`, {}, { by: ["g"] });
    expect(limitsOf(report)).toContain("(All 5 of 20, 25.0%)");
  });
});
