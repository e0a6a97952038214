import { describe, expect, it } from "vitest";
import { attritionOf } from "../../src/analyses/attrition.ts";
import { relativeError } from "../relative-error.ts";
import { study, wideCsv } from "../study.ts";

const completers = [40, 55, 50, 62, 47, 58, 51];
const left = [35, 44, 30, 52];

describe("attritionOf", () => {
  it("compares who left with who completed as R's t.test does", async () => {
    const pairs = [
      ...completers.map((pre) => [pre, pre + 10] as const),
      ...left.map((pre) => [pre, ""] as const),
    ];
    const { tally } = await study(wideCsv(pairs));
    const found = attritionOf(tally, 0.95);
    // R 4: t.test(left, completers); mean(left) - mean(completers)
    const oracle = [
      -11.60714285714285, -26.01765453591657, 2.803368821630832, -2.07399400304233, 4.972223020369066,
    ];
    if (found === undefined || !("t" in found) || !("estimate" in found.difference))
      throw new Error("no test");
    const { estimate, interval } = found.difference;
    const got = [estimate, interval!.low!, interval!.high!, found.t!, found.df!, found.p!];
    for (const [i, want] of [...oracle, 0.09308044221684357].entries())
      expect(relativeError(got[i]!, want)).toBeLessThan(1e-12);
    expect(found.completers).toMatchObject({ n: 7 });
    expect(found.preOnly).toMatchObject({ n: 4, mean: 40.25 });
  });

  it("is not there where nobody left, post-tests without a pre-test included", async () => {
    const { tally } = await study(
      wideCsv([
        [50, 60],
        [40, 70],
        ["", 80],
      ]),
    );
    expect(attritionOf(tally, 0.95)).toBeUndefined();
  });

  it("gives the means and no test where one person left", async () => {
    const { tally } = await study(
      wideCsv([
        [50, 60],
        [40, 70],
        [45, ""],
      ]),
    );
    expect(attritionOf(tally, 0.95)).toMatchObject({
      completers: { n: 2, mean: 45 },
      preOnly: { n: 1, mean: 45 },
      difference: { reason: "too-few-pairs" },
    });
  });

  it("has no completers to compare with where everybody left", async () => {
    const { tally } = await study(
      wideCsv([
        [50, ""],
        [40, ""],
        ["", 45],
      ]),
    );
    expect(attritionOf(tally, 0.95)).toEqual({ reason: "too-few-pairs" });
  });

  it("looks at one group only", async () => {
    const { tally, groups } = await study("id,pre,post,g\na,50,60,x\nb,40,,x\nc,30,,y\nd,20,30,y\n", {
      by: ["g"],
    });
    const codes = groups.map(({ code }) => code);
    expect(attritionOf(tally, 0.95, codes[0])).toMatchObject({
      completers: { mean: 50 },
      preOnly: { mean: 40 },
    });
    expect(attritionOf(tally, 0.95, codes[1])).toMatchObject({
      completers: { mean: 20 },
      preOnly: { mean: 30 },
    });
  });
});
