import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/language/index.ts";
import { reportCatalogueOf } from "../../../src/language/report/index.ts";
import type { CohortReport } from "../../../src/report/cohort/cohort-report.ts";
import { svgFile } from "../../../src/report/figure-file.ts";
import { figuresOf } from "../../../src/report/figures/index.ts";
import { CASES, drawn } from "./cases.ts";
import { cohortOf } from "./cohort.ts";
import { all, titles, written } from "./read-svg.ts";
import { expectWellDrawn } from "./well-drawn.ts";

const LANGUAGES = ["en", "id"] as const;
const OURS = ["flow", "slopes", "raincloud", "gain-histogram", "pre-and-gain"] as const;
describe.each(Object.keys(CASES))("the figures of a study with %s", (name) => {
  const report = CASES[name]!();

  it.each(LANGUAGES)("are well-formed, named, described and within their bounds (%s)", async (language) => {
    const figures = figuresOf(await report, catalogueOf(language), reportCatalogueOf(language));
    expect(figures.size).toBeGreaterThan(2);
    for (const figure of figures.values()) expectWellDrawn(figure);
  });

  it("are drawn alike a second time", async () => {
    const files = async () =>
      [...figuresOf(await report, catalogueOf("id"), reportCatalogueOf("id")).values()].map(svgFile);
    expect(await files()).toEqual(await files());
  });
});

/** Which of these figures a study has. */
async function idsOf(report: CohortReport | Promise<CohortReport>): Promise<string[]> {
  const ours: readonly string[] = OURS;
  return [...drawn(await report).keys()].filter((id) => ours.includes(id));
}

describe("figures of scores", () => {
  it("are five where a scale is known, and lack only the normalized gain where it is not", async () => {
    expect(await idsOf(CASES["five people"]!())).toEqual(OURS);
    expect(await idsOf(CASES["no scale"]!())).toEqual(OURS.filter((id) => id !== "gain-histogram"));
  });

  it("of fewer people than the least cell only say where they went", async () => {
    const few = [1, 2, 3, 4].map((i): readonly [string, number, number] => ["A", 10 * i, 20 * i]);
    expect(await idsOf(cohortOf(few, { scale: { min: 0, max: 100 } }))).toEqual(["flow"]);
    expect(await idsOf(cohortOf(few, { scale: { min: 0, max: 100 } }, { minCell: 4 }))).toEqual(OURS);
  });

  it("do not exist without scores", async () => {
    const { result } = await CASES["five people"]!();
    const { gains: _gains, compare: _compare, ...without } = result;
    expect(drawn({ result: without }).size).toBe(0);
    expect(await idsOf({ result })).toEqual(["flow"]);
  });

  it("show names from the data as text alone, and a long one whole in its title", async () => {
    const figures = drawn(await CASES["hostile names"]!());
    const slopes = figures.get("slopes")!;
    expect(written(slopes).some((text) => text.startsWith("<img"))).toBe(true);
    expect(titles(slopes).find((title) => title.startsWith("=cmd"))!.length).toBeGreaterThan(4990);
    for (const svg of figures.values()) {
      expect(JSON.stringify(svg)).not.toMatch(/\u202e|\\u001b/);
      for (const { attributes } of all(svg)) {
        expect(Object.keys(attributes).filter((key) => key.startsWith("on") || key === "href")).toEqual([]);
      }
    }
  });

  it("write numbers as the language does", async () => {
    const report = await CASES["three tiers, followed up"]!();
    expect(written(drawn(report, "id").get("slopes")!)).toContain("53,71");
    expect(written(drawn(report, "en").get("slopes")!)).toContain("53.71");
  });

  it("are the same bytes wherever they are drawn", async () => {
    const figures = figuresOf(await CASES["five people"]!(), catalogueOf("id"), reportCatalogueOf("id"));
    for (const id of ["flow", "slopes", "gain-histogram"] as const)
      await expect(svgFile(figures.get(id)!)).toMatchFileSnapshot(`../../golden/${id}.id.svg`);
  });
});
