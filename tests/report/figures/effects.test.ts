import { describe, expect, it } from "vitest";
import type { CompareResult } from "../../../src/analyses/schemas/compare.schema.ts";
import { differencesOf } from "../../../src/core/sample.ts";
import { pairsOf } from "../../../src/data/scores/tally.ts";
import { catalogueOf } from "../../../src/language/index.ts";
import { reportCatalogueOf } from "../../../src/language/report/index.ts";
import type { CohortReport } from "../../../src/report/cohort/cohort-report.ts";
import { svgFile } from "../../../src/report/figure-file.ts";
import { figuresOf } from "../../../src/report/figures/index.ts";
import { Format, present } from "../../../src/report/format.ts";
import { type NormalQQ, normalQQ, qqBand } from "../../../src/statistics/normal-q-q.ts";
import { CASES, drawn } from "./cases.ts";
import { cohortOf, type Person } from "./cohort.ts";
import { all, type Read, titles, written } from "./read-svg.ts";

const TIERS = "three tiers, followed up";
const format = new Format(catalogueOf("en"));
const { numbers } = catalogueOf("en");
const of = ({ attributes }: Read, key: string) => Number(attributes[key]);
const entitled = (svg: Read) =>
  all(svg).flatMap((element) => {
    const title = element.children.find(({ name }) => name === "title");
    return title === undefined || ["svg", "text"].includes(element.name)
      ? []
      : [{ element, title: title.text }];
  });
const compareOf = ({ result }: CohortReport) => result.compare as CompareResult;
/** Where a mark lies from left to right: the middle of its corners. */
function across({ attributes }: Read): number {
  const xs = attributes["d"]!.match(/-?[\d.]+/g)!
    .map(Number)
    .filter((_, i) => i % 2 === 0);
  return (Math.min(...xs) + Math.max(...xs)) / 2;
}
const widthOf = ({ attributes }: Read) => {
  const xs = attributes["d"]!.match(/-?[\d.]+/g)!
    .map(Number)
    .filter((_, i) => i % 2 === 0);
  return Math.max(...xs) - Math.min(...xs);
};
const dashed = (svg: Read) =>
  all(svg).filter(({ name, attributes }) => name === "line" && attributes["stroke-dasharray"] === "5 3");

describe("the forest of effect sizes", () => {
  it("has the effect size and the mean gain of everybody and each group, as the result has them", async () => {
    const report = await CASES[TIERS]!();
    const svg = drawn(report).get("effect-forest")!;
    const [marks, texts] = [entitled(svg), written(svg)];
    const { groups } = compareOf(report);
    expect(groups).toHaveLength(4);
    for (const { group, n, effects, t } of groups) {
      const name = format.group(group);
      const its = [
        { figure: "g_av", estimate: present(present(effects)!.gav)! },
        { figure: "mean gain", estimate: present(t)!.meanDifference },
      ];
      for (const { figure, estimate } of its) {
        const value = format.estimate(estimate);
        expect(marks.map(({ title }) => title)).toContain(`${name} (n = ${n}), ${figure}: ${value}`);
        expect(texts).toContain(numbers.fixed(estimate.estimate));
        expect(texts).toContain(format.interval(estimate.interval));
        expect(svg.children[1]!.text).toContain(`${figure} ${value}`);
      }
      expect(texts).toContain(String(n));
    }
  });

  it("has the share of the gain kept at each follow-up", async () => {
    const report = await CASES[TIERS]!();
    const svg = drawn(report).get("effect-forest")!;
    const { byGroup = [], retention } = compareOf(report).waves!;
    for (const { group, retention: its } of [{ group: {}, retention }, ...byGroup]) {
      const [{ to, n, estimate, interval }] = its as [(typeof its)[number]];
      const value = format.estimate({ estimate: estimate!, interval }, "points");
      expect(titles(svg)).toContain(
        `${format.group(group)} (n = ${n}), share of the gain kept at ${to}: ${value}`,
      );
      expect(svg.children[1]!.text).toContain(value);
    }
  });

  it("puts marks and the ends of intervals where their numbers are, and zero at a dashed line", async () => {
    const report = await CASES[TIERS]!();
    const svg = drawn(report).get("effect-forest")!;
    const groups = compareOf(report).groups.map(({ effects }) => present(present(effects)!.gav)!);
    const marks = entitled(svg).filter(({ title }) => title.includes(", g_av: "));
    const places = marks.map(({ element }) => across(element));
    const zero = of(dashed(svg)[0]!, "x1");
    const unit = (places[1]! - zero) / groups[1]!.estimate;
    for (const [i, { estimate, interval }] of groups.entries()) {
      expect(places[i]).toBeCloseTo(zero + unit * estimate, 1);
      const line = all(svg).find(
        (its) =>
          its.name === "line" &&
          its.attributes["stroke-width"] === "1.75" &&
          Math.abs(of(its, "x1") - (zero + unit * interval!.low!)) < 0.05 &&
          Math.abs(of(its, "x2") - (zero + unit * interval!.high!)) < 0.05,
      );
      expect(line, String(i)).toBeDefined();
    }
  });

  it("draws groups as squares, larger for more people, and everybody as a diamond", async () => {
    const svg = drawn(await CASES[TIERS]!()).get("effect-forest")!;
    const marks = entitled(svg).filter(({ title }) => title.includes(", g_av: "));
    expect(marks.map(({ element }) => element.attributes["class"])).toEqual([
      "ink",
      "mark-1",
      "mark-1",
      "mark-1",
    ]);
    const sizes = marks.slice(1).map(({ element }) => widthOf(element));
    expect(sizes.toSorted((a, b) => b - a)).toEqual(sizes); // 114, 77 and 39 people
    expect(new Set(sizes).size).toBe(3);
  });

  it("says on which side of zero the effects lie", async () => {
    const told = async (report: CohortReport) => drawn(report).get("effect-forest")!.children[1]!.text;
    expect(await told(await CASES[TIERS]!())).toContain("Every interval of an effect size lies above zero.");
    const flat = await cohortOf(
      Array.from({ length: 20 }, (_, i): Person => ["A", 50 + ((i * 7) % 20), 50 + ((i * 11) % 20)]),
      { hasGroups: false },
    );
    expect(await told(flat)).toContain("includes zero for: All.");
    const fallen = await cohortOf(
      Array.from({ length: 20 }, (_, i): Person => ["A", 70 + (i % 5), 40 + (i % 7)]),
      { hasGroups: false },
    );
    expect(await told(fallen)).toContain("lies below zero.");
  });

  it("lets an interval that is very wide go on, with an arrow and a word", async () => {
    const report = await CASES[TIERS]!();
    const compare = structuredClone(compareOf(report));
    const t = compare.groups[3]!.t as { meanDifference: { interval: { low: number } } };
    t.meanDifference.interval.low = -5000;
    const svg = drawn({ ...report, result: { ...report.result, compare } }).get("effect-forest")!;
    expect(written(svg).some((text) => text.includes("the interval goes on"))).toBe(true);
    const lines = all(svg).filter((its) => its.attributes["stroke-width"] === "1.75");
    expect(lines.every((its) => of(its, "x1") > 100)).toBe(true);
    expect(written(drawn(report).get("effect-forest")!).some((text) => text.includes("goes on"))).toBe(false);
  });

  it("draws an interval without a bound to the edge, with an arrow", async () => {
    const report = await CASES[TIERS]!();
    const compare = structuredClone(compareOf(report));
    const { interval } = compare.waves!.retention[0]! as { interval: { low?: number; high?: number } };
    delete interval.low;
    delete interval.high;
    const svg = drawn({ ...report, result: { ...report.result, compare } }).get("effect-forest")!;
    const arrows = all(svg).filter(
      ({ name, attributes, children }) =>
        name === "path" &&
        attributes["class"] === "ink" &&
        children.length === 0 &&
        attributes["d"]!.includes("L"),
    );
    expect(arrows).toHaveLength(2);
    expect(written(svg)).toContain("[−∞, ∞]");
  });

  it("writes a dash where there is no figure, and is not drawn where there is none at all", async () => {
    const report = await cohortOf(
      Array.from(
        { length: 23 },
        (_, i): Person => [i < 20 ? "A" : "B", 40 + ((i * 7) % 20), 60 + ((i * 11) % 20)],
      ),
    );
    const svg = drawn(report).get("effect-forest")!;
    expect(entitled(svg).map(({ title }) => title.split(" ")[0])).toEqual(["All", "A", "All", "A"]);
    expect(written(svg).filter((text) => text === "–")).toHaveLength(2);
    const few = await cohortOf([
      ["A", 1, 2],
      ["A", 3, 5],
      ["A", 4, 5],
    ]);
    expect(drawn(few).has("effect-forest")).toBe(false);
  });

  it("shows the first groups of very many, and says so", async () => {
    const report = await cohortOf(
      Array.from(
        { length: 300 },
        (_, i): Person => [`Kelas ${i % 30}`, 40 + ((i * 7) % 23), 60 + ((i * 11) % 29)],
      ),
    );
    const svg = drawn(report).get("effect-forest")!;
    expect(entitled(svg)).toHaveLength(48);
    expect(written(svg).some((text) => text.includes("Shown: the first 23 of 30 groups."))).toBe(true);
  });

  it("says that lower is better where it is", async () => {
    const svg = drawn(await CASES["lower is better"]!()).get("effect-forest")!;
    expect(written(svg).some((text) => text.includes("Lower scores are better"))).toBe(true);
  });
});

describe("the Q–Q plot", () => {
  const foundIn = ({ scores }: CohortReport) => normalQQ(differencesOf(pairsOf(scores!.tally))) as NormalQQ;

  it("has a point for each difference, where and as large as it should be", async () => {
    const report = await CASES[TIERS]!();
    const { points, line } = foundIn(report);
    const svg = drawn(report).get("q-q")!;
    const marks = entitled(svg);
    expect(marks).toHaveLength(points.length);
    const drawnAt = new Map(marks.map(({ element, title }) => [title, element]));
    const at = points.map(
      ({ value, count }) => drawnAt.get(`Difference ${numbers.fixed(value)}: n = ${count}`)!,
    );
    const [first, last] = [at[0]!, at.at(-1)!];
    const unitX = (of(last, "cx") - of(first, "cx")) / (points.at(-1)!.normal - points[0]!.normal);
    const unitY = (of(last, "cy") - of(first, "cy")) / (points.at(-1)!.value - points[0]!.value);
    for (const [i, { normal, value }] of points.entries()) {
      expect(of(at[i]!, "cx")).toBeCloseTo(of(first, "cx") + unitX * (normal - points[0]!.normal), 1);
      expect(of(at[i]!, "cy")).toBeCloseTo(of(first, "cy") + unitY * (value - points[0]!.value), 1);
    }
    const through = all(svg).find(
      (its) => its.name === "line" && its.attributes["stroke-width"] === "1.5" && of(its, "y1") > 60,
    )!;
    const y = (normal: number) =>
      of(first, "cy") + unitY * (line.intercept + line.slope * normal - points[0]!.value);
    const normalAt = (x: number) => points[0]!.normal + (x - of(first, "cx")) / unitX;
    expect(of(through, "y1")).toBeCloseTo(y(normalAt(of(through, "x1"))), 0);
    expect(of(through, "y2")).toBeCloseTo(y(normalAt(of(through, "x2"))), 0);
    const most = points.reduce((a, b) => (b.count > a.count ? b : a));
    const radii = at.map((its) => of(its, "r"));
    expect(radii[points.indexOf(most)]).toBe(Math.max(...radii));
  });

  it("tells how many lie outside its band, and what the test says", async () => {
    const people = Array.from(
      { length: 60 },
      (_, i): Person => ["A", 10, 20 + (i % 6) + (i % 10 === 0 ? 50 : 0)],
    );
    const report = await cohortOf(people, { hasGroups: false });
    const found = foundIn(report);
    const outside = found.points
      .filter(({ normal, value }) => {
        const band = qqBand(found, normal)!;
        return value < band.low || value > band.high;
      })
      .reduce((sum, { count }) => sum + count, 0);
    expect(outside).toBeGreaterThan(0);
    const svg = drawn(report).get("q-q")!;
    expect(svg.children[1]!.text).toContain(`Outside the pointwise 95% band lie ${outside} of 60 people.`);
    const test = present(compareOf(report).groups[0]!.shapiroWilk)!;
    const told = `Shapiro–Wilk W = ${numbers.bounded(test.w, 3)}, p ${numbers.pSentence(test.p)}`;
    expect(written(svg).map((text) => text.replace(/[\ue000\ue001]/g, ""))).toContain(told);
    expect(svg.children[1]!.text).toContain(`${told}.`);
  });

  it("has no band where the quartiles are equal, and says so", async () => {
    const people = Array.from({ length: 20 }, (_, i): Person => ["A", 50, i < 16 ? 60 : 50 + i]);
    const svg = drawn(await cohortOf(people, { hasGroups: false })).get("q-q")!;
    expect(all(svg).some(({ attributes }) => attributes["class"] === "shade-1")).toBe(false);
    expect(svg.children[1]!.text).toContain("no band");
  });

  it("puts neighbours together where there are very many, and keeps everybody", async () => {
    const people = Array.from(
      { length: 2000 },
      (_, i): Person => [
        "A",
        Math.round(4000 + ((i * 7919) % 2003)) / 100,
        Math.round(6000 + ((i * 104_729) % 2011)) / 100,
      ],
    );
    const report = await cohortOf(people, { hasGroups: false });
    expect(foundIn(report).points.length).toBeGreaterThan(400);
    const marks = entitled(drawn(report).get("q-q")!);
    expect(marks.length).toBeLessThanOrEqual(300);
    const counts = marks.map(({ title }) => Number(/: n = ([\d,]+)/.exec(title)![1]!.replace(",", "")));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2000);
  });

  it("is drawn of no fewer people than the least cell, nor without scores or spread", async () => {
    const people = Array.from({ length: 6 }, (_, i): Person => ["A", 50, 50 + i * i]);
    expect(drawn(await cohortOf(people)).has("q-q")).toBe(true);
    expect(drawn(await cohortOf(people, {}, { minCell: 7 })).has("q-q")).toBe(false);
    const { result } = await cohortOf(people);
    expect(drawn({ result }).has("q-q")).toBe(false);
    expect(drawn(await CASES["all scores the same"]!()).has("q-q")).toBe(false);
  });
});

describe("figures of effects", () => {
  it("are the same bytes wherever they are drawn", async () => {
    const figures = figuresOf(await CASES[TIERS]!(), catalogueOf("id"), reportCatalogueOf("id"));
    for (const id of ["effect-forest", "q-q"] as const)
      await expect(svgFile(figures.get(id)!)).toMatchFileSnapshot(`../../golden/${id}.id.svg`);
  });
});
