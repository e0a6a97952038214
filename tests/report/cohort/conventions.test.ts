import { beforeAll, describe, expect, it } from "vitest";
import type { ReportResult } from "../../../src/analyses/schemas/report.schema.ts";
import { catalogueOf } from "../../../src/language/index.ts";
import { reportCatalogueOf } from "../../../src/language/report/index.ts";
import { conventionsSections } from "../../../src/report/cohort/conventions.ts";
import { study, wideCsv } from "../../study.ts";
import { cellsOf, headingsOf } from "./blocks.ts";
import { askedForAll, fullReport } from "./full-report.ts";
import { reportOf } from "./sample-report.ts";
import { textOf } from "./texts.ts";

const blocksOf = (result: ReportResult, language: "en" | "id" = "en") =>
  conventionsSections({ result }, catalogueOf(language), reportCatalogueOf(language));

/** A report on a file of its own, with conventions. */
async function reportOn(csv: string, by: readonly string[] = []): Promise<ReportResult> {
  const parts = askedForAll(await study(csv, { by: [...by] }));
  const report = reportOf({ gains: parts.gains, compare: parts.compare });
  return {
    ...report,
    conventions: parts.conventions,
    options: { ...report.options, compareConventions: true },
  };
}

describe("conventionsSections", () => {
  let full: ReportResult;

  beforeAll(async () => {
    full = await fullReport();
  });

  it.each(["en", "id"] as const)("has every table for everybody and each tier, in %s", (language) => {
    const blocks = blocksOf(full, language);
    expect(headingsOf(blocks, 2)).toHaveLength(6);
    for (const name of ["wilcoxon", "effects", "rank-biserial", "gain"]) {
      expect(
        cellsOf(blocks, `table-conventions-${name}`)
          .slice(1)
          .map(([who]) => who),
      ).toEqual([catalogueOf(language).words.everybody, "Dasar", "Lanjut", "Mahir"]);
    }
    expect(cellsOf(blocks, "table-conventions-quartiles")).toHaveLength(13);
  });

  it("prints the figures of R, PSPP and JASP for the sample", () => {
    const blocks = blocksOf(full);
    expect(cellsOf(blocks, "table-conventions-wilcoxon")[1]).toEqual([
      "All",
      expect.stringMatching(/\(normal\)$/),
      "−13.095",
      "3.5e−39",
      "3.6e−39 (normal, corrected)",
      "13.092",
    ]);
    expect(cellsOf(blocks, "table-conventions-quartiles")[7]).toEqual([
      "Lanjut",
      "Pre-test",
      "50.00, 67.50",
      "50.00, 68.13",
      "50.00, 67.50",
    ]);
    expect(cellsOf(blocks, "table-conventions-rank-biserial")[4]).toEqual([
      "Mahir",
      "1.000",
      "[1.000, 1.000]",
    ]);
  });

  it("is left out unless it was asked for", () => {
    expect(blocksOf({ ...full, options: { ...full.options, compareConventions: false } })).toEqual([]);
    const { conventions: _, ...without } = full;
    expect(blocksOf(without)).toEqual([]);
  });

  it("shows no quartiles of groups in which they could tell a person", async () => {
    const rows = Array.from(
      { length: 9 },
      (_, i) => `p${i},${i < 3 ? "few" : "many"},${40 + i},${60 + 3 * i}\n`,
    );
    const report = await reportOn(`id,g,pre,post\n${rows.join("")}`, ["g"]);
    const blocks = blocksOf(report);
    expect(
      cellsOf(blocks, "table-conventions-quartiles")
        .map(([who]) => who)
        .filter((who) => who !== ""),
    ).toEqual(["Group", "All", "many"]);
    expect(blocks.map(textOf)).toContain(reportCatalogueOf("en").conventions.quartiles.hidden("5"));
  });

  it("says where programs rank otherwise, and where spreadsheets count categories otherwise", async () => {
    const pairs = [
      [77, 93.1],
      [81.9, 82.6],
      [86.7, 87.4],
      [50, 45],
      [40, 52],
      [60, 61],
    ] as const;
    const texts = blocksOf(await reportOn(wideCsv(pairs)))
      .map(textOf)
      .join("\n");
    expect(texts).toContain("All (5 distinct sizes and W₊ = 17 here, 6 and 17 there)");
    expect(texts).toContain("All 0–1–5, here 1–0–5");
    const same = blocksOf(full).map(textOf).join("\n");
    expect(same).not.toContain("binary floating point and");
    expect(same).not.toContain("division in binary");
  });

  it("leaves out tables without figures, and shows nothing of one person", async () => {
    const blocks = blocksOf(await reportOn(wideCsv([[50, 60]])));
    expect(blocks.filter(({ type }) => type === "captionedTable")).toEqual([]);
    expect(headingsOf(blocks, 2)).toEqual([reportCatalogueOf("en").conventions.same.heading]);
  });
});
