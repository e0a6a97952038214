import { describe, expect, it } from "vitest";
import type { ThemesResult } from "../../../src/analyses/schemas/themes.schema.ts";
import { catalogueOf } from "../../../src/language/index.ts";
import { reportCatalogueOf } from "../../../src/language/report/index.ts";
import { visible } from "../../../src/language/visible.ts";
import type { CohortReport } from "../../../src/report/cohort/cohort-report.ts";
import { svgFile } from "../../../src/report/figure-file.ts";
import { figuresOf } from "../../../src/report/figures/index.ts";
import { filled, type Paint } from "../../../src/report/figures/kit/paint.ts";
import { drawn } from "./cases.ts";
import { INTERVIEWS, interviewsOfRows } from "./interview-cases.ts";
import { all, type Read, titles, written } from "./read-svg.ts";
import { expectWellDrawn } from "./well-drawn.ts";

const SAMPLE = "twelve interviews, as the sample has them";
const { numbers } = catalogueOf("en");
const resultOf = ({ result }: CohortReport) => result.themes as ThemesResult;
const marks = (svg: Read, name: string, paint: string) =>
  all(svg).filter((element) => element.name === name && element.attributes["class"] === paint);
const of = ({ attributes }: Read, key: string) => Number(attributes[key]);
/** The mark with a title, and the title. */
const entitled = (svg: Read) =>
  all(svg).flatMap((element) => {
    const title = element.children.find(({ name }) => name === "title");
    return title === undefined || ["svg", "text"].includes(element.name)
      ? []
      : [{ element, title: title.text }];
  });

describe.each(Object.keys(INTERVIEWS))("the figures of %s", (name) => {
  const report = INTERVIEWS[name]!();

  it.each(["en", "id"] as const)("are well drawn (%s)", async (language) => {
    const figures = figuresOf(await report, catalogueOf(language), reportCatalogueOf(language));
    expect(figures.has("themes")).toBe(true);
    for (const figure of figures.values()) expectWellDrawn(figure);
  });

  it("are drawn alike a second time", async () => {
    const files = async () =>
      [...figuresOf(await report, catalogueOf("id"), reportCatalogueOf("id")).values()].map(svgFile);
    expect(await files()).toEqual(await files());
  });
});

describe("the bars of themes", () => {
  it("have the counts of the result, as long as they say", async () => {
    const report = await INTERVIEWS[SAMPLE]!();
    const { themes, informants } = resultOf(report);
    const svg = drawn(report).get("themes")!;
    const bars = entitled(svg).filter(({ element }) => element.name === "rect");
    expect(bars).toHaveLength(themes.length);
    const texts = written(svg);
    const unit = of(bars[0]!.element, "width") / themes[0]!.informants;
    for (const [i, theme] of themes.entries()) {
      const { element, title } = bars[i]!;
      const share = (theme.informantShare as { estimate: number }).estimate;
      expect(title).toBe(
        `${theme.theme}: ${theme.informants} of ${informants} informants (${numbers.percent(share, 0)}); codings: ${theme.codings}`,
      );
      expect(of(element, "width")).toBeCloseTo(unit * theme.informants, 1);
      expect(texts).toContain(theme.theme);
      expect(texts).toContain(numbers.integer(theme.codings));
    }
    expect(texts.filter((text) => /^\d+\/12$/.test(text))).toEqual(
      themes.map((theme) => `${theme.informants}/${informants}`),
    );
  });

  it("are told in words: every theme with its informants, and the range of the codes", async () => {
    const report = await INTERVIEWS[SAMPLE]!();
    const description = drawn(report).get("themes")!.children[1]!.text;
    for (const { theme, informants, path } of resultOf(report).themes)
      if (path.length === 1) expect(description).toContain(`${theme} ${informants}`);
    expect(description).toContain("17, from 12 (kebiasaan baru) down to 4 (kualifikasi beragam)");
  });

  it("are set in under their theme, in a lighter colour and thinner", async () => {
    const svg = drawn(await INTERVIEWS[SAMPLE]!()).get("themes")!;
    const height = (paint: Paint) => of(marks(svg, "rect", paint)[0]!, "height");
    expect(marks(svg, "rect", "mark-1")).toHaveLength(5);
    expect(marks(svg, "rect", "shade-3")).toHaveLength(17);
    expect(height("mark-1")).toBeGreaterThan(height("shade-3"));
    const places = all(svg).filter(
      ({ name, text }) => name === "text" && /^(Pendampingan|umpan balik)$/.test(text),
    );
    expect(of(places[1]!, "x")).toBeGreaterThan(of(places[0]!, "x"));
  });

  it("are as many as a page holds: all themes, the codes most speak of, and how many there are", async () => {
    const report = await INTERVIEWS["sixty themes and codes"]!();
    const { themes } = resultOf(report);
    expect(themes).toHaveLength(60);
    const svg = drawn(report).get("themes")!;
    const bars = entitled(svg).filter(({ element }) => element.name === "rect");
    expect(bars).toHaveLength(36);
    expect(marks(svg, "rect", "mark-1")).toHaveLength(20);
    expect(written(svg).some((text) => text.includes("Shown: 36 of 60"))).toBe(true);
    const shown = themes.filter(({ theme }) => bars.some(({ title }) => title.startsWith(`${theme}: `)));
    const codes = (its: typeof themes) => its.filter(({ path }) => path.length > 1).map((t) => t.informants);
    const left = themes.filter((theme) => !shown.includes(theme));
    expect(Math.min(...codes(shown))).toBeGreaterThanOrEqual(Math.max(...codes(left)));
  });

  it("count segments where no informant is known", async () => {
    const report = await INTERVIEWS["nobody known"]!();
    const { informants, themes } = resultOf(report);
    expect(informants).toBe(0);
    const svg = drawn(report).get("themes")!;
    expect(titles(svg)[0]).toBe(`T: segments: ${themes[0]!.segments}; codings: ${themes[0]!.codings}`);
    expect(written(svg)).toContain("Segments");
    expect(svg.children[1]!.text).toContain("no informant is known");
  });

  it("have intervals where they were asked for, and say so", async () => {
    const report = await INTERVIEWS["intervals asked for"]!();
    const svg = drawn(report).get("themes")!;
    const [bar] = marks(svg, "rect", "mark-1");
    const { informantShare } = resultOf(report).themes[0]!;
    const { interval, estimate } = informantShare as {
      estimate: number;
      interval: { low: number; high: number };
    };
    const whole = of(bar!, "width") / estimate;
    const whisker = marks(svg, "line", "ink").find((line) => line.attributes["stroke-width"] === "1.25")!;
    expect(of(whisker, "x1")).toBeCloseTo(of(bar!, "x") + whole * interval.low, 1);
    expect(of(whisker, "x2")).toBeCloseTo(of(bar!, "x") + whole * interval.high, 1);
    expect(written(svg)).toContain("Lines: 95% intervals.");
  });
});

describe("the table of overlaps", () => {
  it("has the overlaps of each pair and the codings of each code, and 0 where none overlap", async () => {
    const report = await INTERVIEWS[SAMPLE]!();
    const { coOccurrence, themes } = resultOf(report);
    const svg = drawn(report).get("co-occurrence")!;
    const pairs = coOccurrence as Exclude<typeof coOccurrence, { reason: unknown }>;
    const told = titles(svg);
    for (const { a, b, overlaps, informants } of pairs) {
      const its = `${overlaps} overlaps; informants with both: ${informants}`;
      expect(
        told.filter((title) => [`${a} and ${b}: ${its}`, `${b} and ${a}: ${its}`].includes(title)),
      ).toHaveLength(1);
    }
    const codes = themes.filter(({ path }) => path.length === 2);
    for (const { theme, codings } of codes) expect(told).toContain(`${theme}: codings: ${codings}`);
    expect(told).toHaveLength((17 * 18) / 2);
    const counts = written(svg).filter((text) => /^\d+$/.test(text));
    expect(counts.filter((text) => text === "0")).toHaveLength((17 * 16) / 2 - pairs.length);
  });

  it("is the darker, the more overlap, and its numbers can be read on it", async () => {
    const svg = drawn(await INTERVIEWS[SAMPLE]!()).get("co-occurrence")!;
    const cells = entitled(svg).filter(({ element }) => element.name === "rect");
    const shades = cells.map(({ element, title }) => ({
      shade: Number(element.attributes["class"]!.slice(-1)),
      overlaps: Number(/(\d+) overlaps/.exec(title)?.[1] ?? 0),
    }));
    for (const a of shades)
      for (const b of shades) if (a.overlaps < b.overlaps) expect(a.shade).toBeLessThan(b.shade);
    const numbersOn = all(svg).filter(({ name, text }) => name === "text" && text === "6");
    expect(numbersOn[0]!.attributes["fill"]).toBe(filled("paper").fill);
  });

  it("counts a code's own codings where codes stand under it", async () => {
    const rows = ["Induk", "Induk", "anak", "anak", "anak"].map((code, i) => ({
      ...{ document: "W", informant: "I", coder: "A", text: `kutipan ${i % 3}`, code },
      theme: code === "anak" ? "Induk" : "",
    }));
    const told = titles(drawn(await interviewsOfRows(rows)).get("co-occurrence")!);
    expect(told).toContain("anak: codings: 3");
    expect(told).toContain("Induk: codings: 2");
  });

  it("shows the codes most often given where there are many, and says which and what is missing", async () => {
    const report = await INTERVIEWS["sixty themes and codes"]!();
    const svg = drawn(report).get("co-occurrence")!;
    expect(titles(svg)).toHaveLength((18 * 19) / 2);
    const remarks = written(svg).at(-1)!;
    expect(remarks).toContain("Shown: the 18 codes with most codings, of 40.");
    expect(remarks).toMatch(/Not shown: \d+ overlapping pairs, at most kode \d+ and kode \d+ \(\d+\)/);
  });

  it("is not drawn where nothing overlaps", async () => {
    expect(drawn(await INTERVIEWS["one theme"]!()).has("co-occurrence")).toBe(false);
    expect(drawn(await INTERVIEWS["intervals asked for"]!()).has("co-occurrence")).toBe(false);
    const report = await INTERVIEWS[SAMPLE]!();
    const themes: ThemesResult = { ...resultOf(report), coOccurrence: { reason: "too-many-codes" } };
    expect(drawn({ ...report, result: { ...report.result, themes } }).has("co-occurrence")).toBe(false);
  });
});

describe("the curve of saturation", () => {
  it("has a point for each interview, as high as its codes, and a bar for the new ones", async () => {
    const report = await INTERVIEWS[SAMPLE]!();
    const { saturation } = resultOf(report);
    if ("reason" in saturation) throw new Error(saturation.reason);
    const svg = drawn(report).get("saturation")!;
    const points = entitled(svg);
    expect(points.map(({ title }) => title)).toEqual(
      saturation.curve.map(
        (its) => `Interview ${its.interview}: new codes ${its.newCodes}, so far ${its.cumulative}`,
      ),
    );
    const bars = marks(svg, "rect", "mark-2").slice(1); // the first is that of the legend
    const added = saturation.curve.filter(({ newCodes }) => newCodes > 0);
    expect(bars).toHaveLength(added.length);
    const unit = of(bars[0]!, "height") / added[0]!.newCodes;
    const bottom = of(bars[0]!, "y") + of(bars[0]!, "height");
    for (const [i, bar] of bars.entries())
      expect(of(bar, "height")).toBeCloseTo(unit * added[i]!.newCodes, 1);
    for (const [i, { element }] of points.entries())
      expect(bottom - of(element, "cy")).toBeCloseTo(unit * saturation.curve[i]!.cumulative, 1);
  });

  it("has the band of the random orders", async () => {
    const report = await INTERVIEWS[SAMPLE]!();
    const { saturation } = resultOf(report);
    if ("reason" in saturation) throw new Error(saturation.reason);
    const svg = drawn(report).get("saturation")!;
    const ys = marks(svg, "path", "shade-1")[0]!
      .attributes["d"]!.match(/-?[\d.]+/g)!
      .map(Number)
      .filter((_, i) => i % 2 === 1);
    const heights = entitled(svg).map(({ element }) => of(element, "cy"));
    const [first, last] = [saturation.curve[0]!, saturation.curve.at(-1)!];
    const unit = (heights[0]! - heights.at(-1)!) / (last.cumulative - first.cumulative);
    const height = (codes: number) => heights[0]! - unit * (codes - first.cumulative);
    const edges = saturation.curve.map(({ band }) => band!);
    for (const [i, { high }] of edges.entries()) expect(ys[i]).toBeCloseTo(height(high), 1);
    for (const [i, { low }] of edges.toReversed().entries())
      expect(ys[edges.length + i]).toBeCloseTo(height(low), 1);
  });

  it("is marked after the interview at which no more came, once where two thresholds meet", async () => {
    const svg = drawn(await INTERVIEWS[SAMPLE]!()).get("saturation")!;
    expect(written(svg)).toContain("New information ≤ 5% and 0% at 7+2");
    expect(written(svg)).toContain("Base: 4 interviews, 14 codes");
    const dashed = all(svg).filter(({ attributes }) => attributes["stroke-dasharray"] !== undefined);
    expect(dashed).toHaveLength(1);
    const at = entitled(svg).map(({ element }) => of(element, "cx"));
    expect(of(dashed[0]!, "x1")).toBeCloseTo((at[6]! + at[7]!) / 2, 1);
  });

  it("says where a threshold is not reached", async () => {
    const svg = drawn(await INTERVIEWS["eighty interviews that never stop bringing codes"]!()).get(
      "saturation",
    )!;
    expect(all(svg).filter(({ attributes }) => attributes["stroke-dasharray"] !== undefined)).toEqual([]);
    expect(written(svg)).toContain("New information ≤ 5% and 0%: not reached.");
    expect(svg.children[1]!.text).toContain("not reached");
  });

  it("is not drawn of too few interviews", async () => {
    expect(drawn(await INTERVIEWS["one theme"]!()).has("saturation")).toBe(false);
  });
});

describe("figures of interviews", () => {
  it("do not exist without interviews", async () => {
    const { result } = await INTERVIEWS[SAMPLE]!();
    const { themes: _themes, ...without } = result;
    expect(drawn({ result: without }).size).toBe(0);
  });

  it("show names from the data as text alone", async () => {
    const figures = drawn(await INTERVIEWS["hostile names"]!());
    expect([...figures.keys()]).toEqual(["themes", "co-occurrence", "saturation"]);
    expect(
      titles(figures.get("themes")!).some((title) => title.startsWith("=cmd") && title.length > 4990),
    ).toBe(true);
    expect(written(figures.get("themes")!).some((text) => text.startsWith("<img"))).toBe(true);
    for (const svg of figures.values()) {
      expect(JSON.stringify(svg)).not.toMatch(/\u202e|\\u001b/);
      for (const { attributes } of all(svg))
        expect(Object.keys(attributes).filter((key) => key.startsWith("on") || key === "href")).toEqual([]);
    }
    expect(visible("\u202e")).not.toBe("\u202e");
  });

  it("write numbers and words as the language does", async () => {
    const report = await INTERVIEWS[SAMPLE]!();
    const texts = [...drawn(report, "id").values()].flatMap(written);
    for (const text of [
      "Informan",
      "Pengodean",
      "95% dari 1.000 urutan acak",
      "Wawancara, menurut urutan tanggal",
    ])
      expect(texts).toContain(text);
  });

  it("are the same bytes wherever they are drawn", async () => {
    const report = await INTERVIEWS[SAMPLE]!();
    for (const [id, figure] of figuresOf(report, catalogueOf("id"), reportCatalogueOf("id")))
      await expect(svgFile(figure)).toMatchFileSnapshot(`../../golden/${id}.id.svg`);
  });
});
