import { describe, expect, it } from "vitest";
import { analyseCompare } from "../../src/analyses/compare.ts";
import { study } from "../study.ts";

const csv = `id,Angkatan,pre,post\n${[
  ["A", 50, 61],
  ["A", 42, 50],
  ["B", 61, 60],
  ["B", 55, 71],
  ["C", 48, 48],
  ["C", 39, 66],
  ["C", 70, ""],
  ["B", "", 90],
]
  .map((cells, i) => `p${i},${cells.join(",")}\n`)
  .join("")}`;

async function sensitivity() {
  const [group] = analyseCompare(await study(csv), {}, { version: "1.0.0" }).groups;
  if (!("sign" in group!.sensitivity)) throw new Error("absent");
  return { group: group!, checks: group!.sensitivity };
}

describe("sensitivity", () => {
  it("describes everybody with a score beside the matched, without a test", async () => {
    const { group, checks } = await sensitivity();
    expect(group.pre).toMatchObject({ n: 6 });
    expect(checks.availableCases.pre).toMatchObject({ n: 7, max: 70 });
    expect(checks.availableCases.post).toMatchObject({ n: 7, max: 90 });
  });

  it("counts signs without zeros", async () => {
    // R: binom.test(4, 5)$p.value
    expect((await sensitivity()).checks.sign).toMatchObject({
      positive: 4,
      negative: 1,
      p: expect.closeTo(0.375, 14),
    });
  });

  it("takes each cohort's mean difference as one observation", async () => {
    const { checks } = await sensitivity();
    // mean of (11 + 8)/2, (−1 + 16)/2 and (0 + 27)/2
    expect(checks.clusterMeans).toMatchObject({
      clusters: 3,
      n: 6,
      meanDifference: { estimate: (9.5 + 7.5 + 13.5) / 3 },
    });
  });

  it("gives Pratt's p beside the normal one", async () => {
    const { checks } = await sensitivity();
    expect(checks.pratt).toMatchObject({ method: "exact" });
    // R: wilcox.test(c(11, 8, -1, 16, 27), exact = FALSE, correct = FALSE)$p.value
    expect("p" in checks.wilcoxonNormal && checks.wilcoxonNormal.p).toBeCloseTo(0.0796158, 6);
  });
});
