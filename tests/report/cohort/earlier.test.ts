import { describe, expect, it } from "vitest";
import type { ReportResult } from "../../../src/analyses/schemas/report.schema.ts";
import { reportCatalogueOf } from "../../../src/language/report/index.ts";
import { study, wideCsv } from "../../study.ts";
import { reportOf, sampleScores, scoreParts } from "./sample-report.ts";
import { chapterCalled, chapterText, textOf, told } from "./texts.ts";

const { titles, earlier: says } = reportCatalogueOf("en").chapters;
type Earlier = NonNullable<ReportResult["earlier"]>;

async function beside(more: Partial<Earlier> = {}) {
  const other = await study(
    wideCsv(Array.from({ length: 20 }, (_, i) => [50 + i, 60 + i + (i % 5)] as const)),
    { scale: { min: 0, max: 100 } },
  );
  const scores = await sampleScores();
  const earlier: Earlier = {
    title: "Diklat 2025",
    ...scoreParts(other),
    difference: { estimate: 9.96, interval: { level: 0.95, low: 8.4, high: 11.5, method: "welch" } },
    alsoHere: 0,
    ...more,
  };
  return told({ result: reportOf({ ...scoreParts(scores), earlier }), scores });
}

describe("an earlier study", () => {
  it("stands beside this one, with the difference of the gains", async () => {
    const document = await beside();
    const table = chapterCalled(document, titles.earlier).find(({ type }) => type === "captionedTable")!;
    if (table.type !== "captionedTable") throw new Error("no table");
    const rows = table.table.children.map((row) => row.children.map(textOf));
    expect(rows).toEqual([
      ["Figure", "This study", "Diklat 2025"],
      ["Participants with both tests (n)", "230", "20"],
      ["Mean pre-test (SD)", "58.27 (11.44)", "59.50 (5.92)"],
      ["Mean post-test (SD)", "80.22 (11.54)", "71.50 (6.43)"],
      ["Mean gain", "21.96 [20.57, 23.35]", "12.00 [11.32, 12.68]"],
      ["⟨g⟩ of class", expect.stringMatching(/^0\.53 \[0\.50/), expect.stringMatching(/^0\.30 \[/)],
      ["g_av", expect.stringMatching(/^1\.91 \[1\.72/), expect.stringMatching(/^1\.\d\d \[/)],
      ["Gain kept at Nilai Tindak Lanjut (%)", "87.4 [81.1, 93.8]", "–"],
    ]);
    const text = chapterText(document, titles.earlier);
    expect(text).toContain("minus that of Diklat 2025 is 9.96 points, 95% CI [8.40, 11.50]");
    expect(text).toContain(says.excludesZero);
    expect(text).toContain(says.caution);
    expect(text).not.toContain("Ids that stand in both");
    expect(chapterText(document, titles.summary)).toContain("Compared with Diklat 2025");
  });

  it("is not shown to differ where the interval holds 0", async () => {
    const interval = { level: 0.95, low: -1, high: 2, method: "welch" as const };
    const text = chapterText(await beside({ difference: { estimate: 0.5, interval } }), titles.earlier);
    expect(text).toContain(says.includesZero);
    expect(text).not.toContain(says.excludesZero);
  });

  it("says why there is no difference, and that people stand in both", async () => {
    const document = await beside({ difference: { reason: "too-few-pairs" }, alsoHere: 3 });
    const text = chapterText(document, titles.earlier);
    expect(text).toContain("There is no interval of the difference of the mean gains, for there are too few");
    expect(text).toContain("Ids that stand in both studies: 3.");
    expect(chapterText(document, titles.summary)).not.toContain("Compared with");
  });

  it("is told to be of another scale", async () => {
    const other = await study(wideCsv(Array.from({ length: 8 }, (_, i) => [i, i + 3] as const)), {
      scale: { min: 0, max: 20 },
    });
    expect(chapterText(await beside(scoreParts(other)), titles.earlier)).toContain(says.scalesDiffer);
    expect(chapterText(await beside(), titles.earlier)).not.toContain(says.scalesDiffer);
  });
});
