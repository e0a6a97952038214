import { describe, expect, it } from "vitest";
import type { JointDisplay } from "../../../src/analyses/schemas/joint-display.schema.ts";
import type { LanguageTag } from "../../../src/language/catalogue.ts";
import { catalogueOf } from "../../../src/language/index.ts";
import { reportCatalogueOf } from "../../../src/language/report/index.ts";
import type { CohortReport } from "../../../src/report/cohort/cohort-report.ts";
import { svgFile } from "../../../src/report/figure-file.ts";
import { jointDisplay } from "../../../src/report/figures/joint-display.ts";
import { jointReport } from "../cohort/joint-report.ts";
import { expectWellDrawn } from "./well-drawn.ts";

const sample = await jointReport();
const display = sample.result.joint!;

function figureOf(report: CohortReport, language: LanguageTag = "en") {
  return jointDisplay(report, catalogueOf(language), reportCatalogueOf(language));
}

/** The figure as it is written, with a changed display or another smallest cell. */
async function drawn(change: (joint: JointDisplay) => JointDisplay, minCell = 5) {
  const report = await jointReport(change, {
    options: { sections: ["joint"], minCell, pseudonyms: false, compareConventions: false },
  });
  const figure = figureOf(report)!;
  expectWellDrawn(figure);
  return { figure, svg: svgFile(figure) };
}

/** What is written in it, as if lines were not broken. */
const wordsIn = (svg: string): string => svg.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

const titlesIn = (svg: string): string[] =>
  [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, text]) => text!);

describe("the figure of the joint display", () => {
  it("has a cell for every theme and tier with its count, and everybody's", () => {
    const titles = titlesIn(svgFile(figureOf(sample)!));
    for (const { group, informants, themes } of display.groups)
      for (const theme of themes) {
        const name = Object.values(group)[0] ?? "All";
        const wanted = `${theme.theme}, ${name}: ${theme.informants} of ${informants} (`;
        expect(titles.filter((title) => title.startsWith(wanted))).toHaveLength(1);
      }
  });

  it("has each tier's gain and what is left of it, as the table says", () => {
    const titles = titlesIn(svgFile(figureOf(sample)!));
    expect(titles).toContain("Dasar, gain to Nilai Posttest (n = 114): 23.45 [21.47, 25.44]");
    expect(titles.filter((title) => title.includes(", gain to "))).toHaveLength(8);
  });

  it("has both sides of every theme at the post-test and at the follow-up", () => {
    const titles = titlesIn(svgFile(figureOf(sample)!));
    const [theme] = display.themes;
    const { mention, others } = theme!.gains[1]!;
    const start = (side: string, n: number, mean: number) =>
      `${theme!.theme}, ${side} (n = ${n}): ${mean.toFixed(2)} [`;
    expect(titles.some((title) => title.startsWith(start("mention it", mention.n, mention.mean!)))).toBe(
      true,
    );
    expect(titles.some((title) => title.startsWith(start("do not", others.n, others.mean!)))).toBe(true);
  });

  it.each(["en", "id"] as const)("says in words what there is to see: %s", (language) => {
    const { title, description } = figureOf(sample, language)!;
    expect(title.length).toBeGreaterThan(10);
    for (const { theme } of display.themes) expect(description).toContain(theme);
    expect(description).toContain(language === "en" ? "Dasar: 23.45, 19.60." : "Dasar: 23,45; 19,60.");
    expect(description).not.toMatch(/undefined|NaN/);
  });

  it("draws no mean of one person, and no strips where there is nothing to set beside", async () => {
    const { svg } = await drawn((its) => ({
      ...its,
      themes: its.themes.map((theme) => ({
        ...theme,
        gains: theme.gains.map((gain) => ({ ...gain, others: { n: 1, mean: 77.77 } })),
      })),
    }));
    expect(svg).not.toContain("77.77");
    expect(wordsIn(svg)).not.toContain("interviewed participants");
  });

  it("hides the counts that the tables hide", async () => {
    const { svg, figure } = await drawn((its) => its, 7);
    expect(wordsIn(svg)).toContain("•: too few to be shown.");
    expect(svg).not.toMatch(/: [1-6] of 8 \(/);
    expect(figure.description).not.toMatch(/\b[1-6]\/8\b/);
    expect((await drawn((its) => its, 5)).svg).not.toContain("•");
  });

  it("ends an interval that goes on in an arrow, and says so", async () => {
    const wide = (its: JointDisplay): JointDisplay => ({
      ...its,
      themes: its.themes.map((theme) => ({
        ...theme,
        gains: theme.gains.map((gain) => ({
          ...gain,
          others: { n: 2, mean: 20, interval: { level: 0.95, low: -900, high: 940, method: "t" } },
        })),
      })),
    });
    const { svg } = await drawn(wide);
    expect(wordsIn(svg)).toContain("ends in an arrow goes on");
    const xs = [...svg.matchAll(/\bx[12]="(-?[\d.]+)"/g)].map(([, x]) => Number(x));
    expect(Math.max(...xs)).toBeLessThanOrEqual(680);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(wordsIn(svgFile(figureOf(sample)!))).not.toContain("goes on");
  });

  it("draws the first of many themes and tiers, and says of how many", async () => {
    const { svg } = await drawn((its) => ({
      ...its,
      groups: [
        its.groups[0]!,
        ...Array.from({ length: 9 }, (_, i) => ({ ...its.groups[1]!, group: { Jenjang: `J${i}` } })),
      ].map((group) => ({
        ...group,
        themes: Array.from({ length: 30 }, (_, i) => ({ theme: `T${i}`, informants: 6 })),
      })),
      themes: Array.from({ length: 30 }, (_, i) => ({ theme: `T${i}`, gains: its.themes[0]!.gains })),
    }));
    expect(wordsIn(svg)).toContain("the first 5 of 9 groups");
    expect(wordsIn(svg)).toContain("the first 16 of 30 themes");
    expect(svg).not.toContain(">T16<");
  });

  it("keeps what comes from the data as text, however long", async () => {
    const bad = `</text><script>alert(1)</script>\u202e\u0000${"panjang ".repeat(700)}`;
    const { svg } = await drawn((its) => ({
      ...its,
      waves: [bad, bad],
      groups: its.groups.map((group, i) => (i === 0 ? group : { ...group, group: { Jenjang: bad } })),
      themes: its.themes.map(({ gains }) => ({
        theme: bad,
        gains: gains.map((gain) => ({ ...gain, wave: bad })),
      })),
    }));
    expect(svg).not.toContain("<script");
    expect(svg.includes("\u202e") || svg.includes("\u0000")).toBe(false);
  });

  it("is the same bytes each time, and has no place that is no number", () => {
    expect(svgFile(figureOf(sample)!)).toBe(svgFile(figureOf(sample)!));
    expect(svgFile(figureOf(sample)!)).not.toMatch(/NaN|Infinity|undefined|\d\.\d{3,}"/);
  });

  it("does without follow-ups, groups and gains", async () => {
    const bare = await drawn((its) => ({
      ...its,
      waves: its.waves.slice(0, 1),
      groups: [{ ...its.groups[0]!, n: 1, retention: [] }],
      themes: its.themes.map((theme) => ({ ...theme, gains: [{ ...theme.gains[0]!, mention: { n: 0 } }] })),
    }));
    expect(bare.figure.title).toBe("What was gained and kept, and who mentions what");
    expect(titlesIn(bare.svg).some((title) => title.includes("gain to"))).toBe(false);
  });

  it("is not drawn without a display or without themes", async () => {
    const { joint: _, ...rest } = sample.result;
    expect(figureOf({ result: rest })).toBeUndefined();
    const none = await jointReport((its) => ({ ...its, themes: [] }));
    expect(figureOf(none)).toBeUndefined();
  });
});
