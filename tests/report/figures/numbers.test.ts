import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/language/index.ts";
import type { CohortReport } from "../../../src/report/cohort/cohort-report.ts";
import { CASES, drawn } from "./cases.ts";
import { cohortOf, type Person } from "./cohort.ts";
import { all, type Read, titles, written } from "./read-svg.ts";

const { numbers } = catalogueOf("en");
/** The n at the end of what a mark stands for. */
const counted = (title: string) => Number(/n = ([\d,]+)$/.exec(title)![1]!.replace(",", ""));
const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);
const marks = (svg: Read, name: string, paint: string) =>
  all(svg).filter((element) => element.name === name && element.attributes["class"] === paint);
/** Elements with a title of their own, and that title. */
const entitled = (svg: Read) =>
  all(svg).flatMap((element) => {
    const title = element.children.find(({ name }) => name === "title");
    return title === undefined || element.name === "svg" ? [] : [{ element, title: title.text }];
  });
const score = (value: number) => numbers.fixed(value, 2);
const meanOf = (part: object) => (part as { mean: number }).mean;
const TIERS = "three tiers, followed up";

describe("the flow", () => {
  it("has the counts of the result", async () => {
    const report = await CASES[TIERS]!();
    const { flow, groups } = report.result.gains!;
    const texts = written(drawn(report).get("flow")!);
    expect(texts).toContain(`n = ${flow.rows}`);
    expect(texts).toContain(`n = ${flow.rows - flow.duplicates - flow.invalid - flow.neither}`);
    expect(texts).toContain(`n = ${flow.matched}`);
    for (const key of ["duplicates", "invalid", "neither", "preOnly", "postOnly"] as const)
      expect(texts).toContain(`${catalogueOf("en").words[key]}: n = ${flow[key]}`);
    for (const { group, flow: its } of groups.slice(1))
      expect(texts).toContain(`${group["Jenjang"]}: n = ${its.matched}`);
    const followed = flow.waves[2]!;
    expect(texts).toContain(`n = ${followed.matched} (${numbers.percent(followed.matched / flow.matched)})`);
    expect(texts).toContain(`Without the follow-up: n = ${flow.matched - followed.matched}`);
  });

  it("counts people, not rows, where a row is a wave", async () => {
    const wide = drawn(await CASES["five people"]!()).get("flow")!;
    expect(written(wide)).toContain("Rows read");
    const { result, ...rest } = await CASES["five people"]!();
    const gains = { ...result.gains!, columns: { ...result.gains!.columns, layout: "long" as const } };
    expect(written(drawn({ ...rest, result: { ...result, gains } }).get("flow")!)).toContain(
      "Participants read",
    );
  });

  it("puts up to three follow-ups beside each other, and more in one box", async () => {
    const report = await CASES["four follow-ups and nine groups"]!();
    const { waves, matched } = report.result.gains!.flow;
    const texts = written(drawn(report).get("flow")!);
    expect(waves).toHaveLength(6);
    for (const { wave, matched: its } of waves.slice(2))
      expect(texts).toContain(`${wave}: n = ${its} (${numbers.percent(its / matched)})`);
    expect(texts.some((text) => text.startsWith("Kelas"))).toBe(false);
  });
});

describe("the slopes", () => {
  it("are as many people as the panels say, with their means", async () => {
    for (const name of [TIERS, "a scale of 18, where most fell", "5,000 people", "lower is better"]) {
      const report = await CASES[name]!();
      const svg = drawn(report).get("slopes")!;
      const [everybody, ...groups] = report.result.gains!.groups;
      expect(sum(entitled(svg).map(({ title }) => counted(title))), name).toBe(everybody!.n);
      const inPaint = (paint: string) =>
        sum(
          entitled(svg)
            .filter(({ element }) => element.attributes["class"] === paint)
            .map(({ title }) => counted(title)),
        );
      expect(inPaint("mark-1"), name).toBe(everybody!.improved);
      expect(inPaint("mark-3"), name).toBe(everybody!.unchanged);
      expect(inPaint("mark-2"), name).toBe(everybody!.lost);
      for (const { n, pre, post } of groups) {
        expect(written(svg), name).toContain(`n = ${numbers.integer(n)}`);
        expect(written(svg), name).toContain(score(meanOf(pre)));
        expect(written(svg), name).toContain(score(meanOf(post)));
      }
      expect(written(svg), name).toContain(
        `Improved: ${numbers.integer(everybody!.improved)} (${numbers.percent(everybody!.improved / everybody!.n)})`,
      );
    }
  });

  it("tell who fell by dashes, and lines of very many people from one another", async () => {
    const svg = drawn(await CASES["a scale of 18, where most fell"]!()).get("slopes")!;
    for (const { element, title } of entitled(svg)) {
      const [, pre, post] = /^(\S+) → (\S+):/.exec(title)!;
      expect(element.attributes["stroke-dasharray"] === undefined, title).toBe(Number(post) > Number(pre));
    }
    const many = drawn(await CASES["5,000 people"]!()).get("slopes")!;
    expect(entitled(many).length).toBeLessThan(4500);
    expect(written(many).join(" ")).toContain("nearly the same two scores");
  });

  it("count everybody in a line of nearly the same scores", async () => {
    const people = Array.from(
      { length: 1300 },
      (_, i): Person => ["A", (i % 650) / 10, 30 + (((i % 650) * 7) % 65)],
    );
    const figures = drawn(await cohortOf(people, { hasGroups: false, scale: { min: 0, max: 100 } }));
    const lines = entitled(figures.get("slopes")!);
    expect(sum(lines.map(({ title }) => counted(title)))).toBe(1300);
    expect(lines.length).toBeLessThan(600);
  });

  it("are of everybody where groups are many", async () => {
    const report = await CASES["four follow-ups and nine groups"]!();
    const texts = written(drawn(report).get("slopes")!);
    expect(texts).toContain("All");
    expect(texts).not.toContain("Kelas 1");
  });

  it("leave out a small group, and name it", async () => {
    const people = Array.from(
      { length: 13 },
      (_, i): Person => [i < 9 ? "Besar" : "Kecil", 40 + i, 61 + 2 * i],
    );
    const svg = drawn(await cohortOf(people, { scale: { min: 0, max: 100 } })).get("slopes")!;
    expect(sum(entitled(svg).map(({ title }) => counted(title)))).toBe(9);
    expect(written(svg)).toContain("Improved: 9 (100.0%)");
    expect(written(svg).join(" ")).toMatch(/Not drawn, with fewer than 5 people: Kecil\./);
  });
});

describe("the raincloud", () => {
  it("has the figures of the result, and as many drops as people", async () => {
    const report = await CASES[TIERS]!();
    const svg = drawn(report).get("raincloud")!;
    const { flow, groups } = report.result.gains!;
    const [{ pre, post }] = groups as [(typeof groups)[number]];
    const followed = flow.waves[2]!.matched;
    const texts = written(svg);
    for (const five of [pre, post]) {
      if (!("mean" in five)) throw new Error("there are scores");
      expect(texts).toContain(`n = ${five.n}`);
      expect(texts).toContain(`M = ${score(five.mean)}`);
      expect(texts).toContain(`SD = ${score(five.sd!)}`);
      const told = [five.min, five.q1, five.median, five.q3, five.max].map(score);
      expect(svg.children[1]!.text).toContain(
        `lowest ${told[0]}, quartiles ${told[1]}, ${told[2]} and ${told[3]}, highest ${told[4]}.`,
      );
    }
    expect(texts).toContain(`n = ${followed}`);
    expect(marks(svg, "circle", "muted")).toHaveLength(2 * flow.matched + followed);
  });

  it("shows everybody's score where it is on the axis", async () => {
    const svg = drawn(await CASES["five people"]!()).get("raincloud")!;
    const ticks = marks(svg, "text", "muted").filter(({ text }) => text === "0" || text === "100");
    const [low, high] = ticks.map(({ attributes }) => Number(attributes["x"])) as [number, number];
    const scores = marks(svg, "circle", "muted").map(({ attributes }) =>
      Math.round(((Number(attributes["cx"]) - low) / (high - low)) * 100),
    );
    expect(scores.slice(0, 5)).toEqual([40, 50, 60, 70, 90]);
    expect(scores.slice(5)).toEqual([65, 70, 70, 80, 85]);
  });

  it("has bars for very many people, who are all in them", async () => {
    const svg = drawn(await CASES["5,000 people"]!()).get("raincloud")!;
    const bars = entitled(svg).filter(({ element }) => element.name === "rect");
    expect(sum(bars.map(({ title }) => counted(title)))).toBe(10_000);
    expect(marks(svg, "circle", "muted")).toEqual([]);
  });

  it("has who reached the end of the scale in its last bar", async () => {
    const people = Array.from({ length: 401 }, (_, i): Person => ["A", i % 60, i < 7 ? 100 : 50 + (i % 49)]);
    const svg = drawn(await cohortOf(people, { hasGroups: false, scale: { min: 0, max: 100 } })).get(
      "raincloud",
    )!;
    expect(titles(svg)).toContain("99.00 to 100.00: n = 7");
  });

  it("has no cloud where all scores are the same", async () => {
    const clouds = (svg: Read) => marks(svg, "path", "mark-1").length;
    expect(clouds(drawn(await CASES["all scores the same"]!()).get("raincloud")!)).toBe(0);
    expect(clouds(drawn(await CASES["five people"]!()).get("raincloud")!)).toBe(2);
  });

  it("leaves out a follow-up of too few people", async () => {
    const texts = written(drawn(await CASES["four follow-ups and nine groups"]!()).get("raincloud")!);
    expect(texts).toContain("1 tahun");
    expect(texts).not.toContain("2 tahun");
  });
});

describe("the histogram of normalized gains", () => {
  const bars = (svg: Read) => {
    const all = entitled(svg).filter(({ element }) => element.name === "g");
    const inPaint = (paint: string) =>
      sum(
        all
          .filter(({ element }) => element.children.at(-1)!.attributes["class"] === paint)
          .map(({ title }) => counted(title)),
      );
    return { low: inPaint("shade-2"), medium: inPaint("shade-4"), high: inPaint("shade-6") };
  };

  it("has the bands of the result, in its bars and in words", async () => {
    for (const name of [
      TIERS,
      "a scale of 18, where most fell",
      "5,000 people",
      "lower is better",
      "scores below 0",
    ]) {
      const report = await CASES[name]!();
      const svg = drawn(report).get("gain-histogram")!;
      const { categories } = report.result.gains!.groups[0]!;
      if (!("high" in categories)) throw new Error("there is a scale");
      expect(bars(svg), name).toEqual(categories);
      const n = sum(Object.values(categories));
      for (const count of Object.values(categories))
        expect(
          written(svg).map((text) => text.replace(/^(\S+)\(/, "$1 (")),
          name,
        ).toContain(`${numbers.integer(count)} (${numbers.percent(count / n)})`);
    }
  });

  it("puts a gain that is exactly a bound above it", async () => {
    // As binary numbers 2.01/6.7 and 5.43/18.1 are below 0.3, and 5.81/8.3 is below 0.7.
    const people: Person[] = [
      ...[20, 23, 20, 27, 20, 29].map((_, i, list): Person => ["A", 20, list[i]!]),
      ...[
        [29.1, 29.37],
        [29.1, 29.73],
        [28.7, 29.09],
        [28.7, 29.61],
        [23.3, 25.31],
        [11.9, 17.33],
        [21.7, 27.51],
      ].map(([pre, post]): Person => ["A", pre, post]),
    ];
    const report = await cohortOf(people, { hasGroups: false, scale: { min: 0, max: 30 } });
    const { categories } = report.result.gains!.groups[0]!;
    expect(categories).toEqual({ low: 3, medium: 5, high: 5 });
    const svg = drawn(report).get("gain-histogram")!;
    expect(bars(svg)).toEqual(categories);
    expect(titles(svg)).toEqual([
      "0.00 to below 0.10: n = 3",
      "0.30 to below 0.40: n = 5",
      "0.70 to below 0.80: n = 4",
      "0.90 to 1.00: n = 1",
    ]);
  });

  it("has all gains below −1 in one bar, and says how many lost and how many have none", async () => {
    const people = [
      [90, 40],
      [99, 0],
      [50, 25],
      [50, 48],
      [50, 50],
      [50, 100],
      [100, 90],
      [100, 100],
    ].map(([pre, post]): Person => ["A", pre, post]);
    const svg = drawn(await cohortOf(people, { scale: { min: 0, max: 100 } })).get("gain-histogram")!;
    expect(titles(svg)).toEqual([
      "below −1.00: n = 2",
      "−0.50 to below −0.40: n = 1",
      "−0.10 to below 0.00: n = 1",
      "0.00 to below 0.10: n = 1",
      "0.90 to 1.00: n = 1",
    ]);
    const words = written(svg).join(" ");
    expect(words).toContain("< −1");
    expect(words).toContain("with a lower score than before: n = 4.");
    expect(words).toMatch(/best possible score already: n = 2\./);
  });
});

describe("the gain by pre-test score", () => {
  const ofPoints = (svg: Read) =>
    entitled(svg).filter(({ element }) => /^mark-/.test(element.attributes["class"] ?? ""));

  it("has everybody in a point, in the form of what happened", async () => {
    for (const name of [
      TIERS,
      "a scale of 18, where most fell",
      "5,000 people",
      "lower is better",
      "no scale",
    ]) {
      const report = await CASES[name]!();
      const { improved, unchanged, lost } = report.result.gains!.groups[0]!;
      const points = ofPoints(drawn(report).get("pre-and-gain")!);
      const inPaint = (paint: string) =>
        sum(
          points
            .filter(({ element }) => element.attributes["class"] === paint)
            .map(({ title }) => counted(title)),
        );
      expect([inPaint("mark-1"), inPaint("mark-3"), inPaint("mark-2")], name).toEqual([
        improved,
        unchanged,
        lost,
      ]);
    }
  });

  it("says how many are at the end of the scale, as the result does", async () => {
    for (const name of [TIERS, "everybody at both ends of the scale", "lower is better"]) {
      const report = await CASES[name]!();
      const { ceiling, n } = report.result.gains!.groups[0]!;
      if (!("post" in ceiling)) throw new Error("there is a scale");
      const words = drawn(report).get("pre-and-gain")!.children[1]!.text;
      expect(words).toContain(
        `at the post-test: n = ${ceiling.post} (${numbers.percent(ceiling.post / n)}).`,
      );
      if (ceiling.pre > 0) expect(words).toContain(`at the pre-test: n = ${ceiling.pre}.`);
    }
  });

  /** The line of the best score, and the points on it: x and y of each. */
  const onTheLine = async (report: CohortReport) => {
    const svg = drawn(report).get("pre-and-gain")!;
    const [line] = marks(svg, "line", "accent");
    const { x1, y1, x2, y2 } = Object.fromEntries(
      Object.entries(line!.attributes).map(([key, value]) => [key, Number(value)]),
    ) as Record<"x1" | "y1" | "x2" | "y2", number>;
    const circles = ofPoints(svg).filter(({ element }) => element.name === "circle");
    const offsets = circles.map(({ element: { attributes }, title }) => {
      const share = (Number(attributes["cx"]) - x1) / (x2 - x1);
      return { above: y1 + share * (y2 - y1) - Number(attributes["cy"]), count: counted(title) };
    });
    return {
      on: sum(offsets.filter(({ above }) => Math.abs(above) < 0.1).map(({ count }) => count)),
      above: offsets.filter(({ above }) => above > 0.1).length,
      below: offsets.filter(({ above }) => above < -0.1).length,
    };
  };

  it("has nobody above the line of the highest gain, and on it who has the best score", async () => {
    const report = await CASES[TIERS]!();
    const { ceiling } = report.result.gains!.groups[0]! as { ceiling: { post: number } };
    expect(await onTheLine(report)).toMatchObject({ on: ceiling.post, above: 0 });
  });

  it("has nobody below the line where lower is better", async () => {
    const report = await CASES["lower is better"]!();
    const { ceiling } = report.result.gains!.groups[0]! as { ceiling: { post: number } };
    expect(await onTheLine(report)).toMatchObject({ on: ceiling.post, below: 0 });
  });

  it("has no line without a scale", async () => {
    const svg = drawn(await CASES["no scale"]!()).get("pre-and-gain")!;
    expect(marks(svg, "line", "accent")).toEqual([]);
  });
});
