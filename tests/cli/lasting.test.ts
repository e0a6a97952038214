import { describe, expect, it } from "vitest";
import { compareResult } from "../../src/analyses/schemas/compare.schema.ts";
import { everyValue } from "../every-value.ts";
import { runHere } from "./in-process.ts";

const run = async (csv: string, ...args: string[]) => {
  const { code, stdout } = await runHere(["compare", "-", ...args, "--format", "json"], csv);
  const result = JSON.parse(stdout);
  expect(compareResult.safeParse(result).error?.issues ?? []).toEqual([]);
  for (const [at, value] of everyValue(result)) {
    expect(value, at).not.toBeNull();
    if (typeof value === "number") expect(Number.isFinite(value), at).toBe(true);
  }
  return { code, result };
};
const people = (n: number, cells: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => `p${i},${cells(i)}\n`).join("");
const LEVELS = ["Dasar", "Lanjut", "Mahir"];

describe("little or odd data", () => {
  const head = "id,g,pre,post,tl,x\n";
  it.each([
    ["nobody", ""],
    ["one person", "a,Dasar,1,2,3,4\n"],
    ["two people in two groups", "a,Dasar,1,2,3,4\nb,Lanjut,2,2,2,2\n"],
    ["a wave nobody took", people(9, (i) => `${LEVELS[i % 3]},${i},${i + (i % 4)},,${i}`)],
    [
      "a follow-up only one person took",
      people(9, (i) => `${LEVELS[i % 3]},${i},${i + (i % 4)},${i === 4 ? 6 : ""},${i}`),
    ],
    ["all scores equal", people(9, (i) => `${LEVELS[i % 3]},5,5,5,${i}`)],
    [
      "everybody gained the same and kept it",
      people(9, (i) => `${LEVELS[i % 3]},${i},${i + 3},${i + 3},${i}`),
    ],
    ["an empty group", people(9, (i) => `${LEVELS[i % 3]},${i},${i % 3 === 2 ? "" : i + (i % 4)},${i},${i}`)],
    [
      "a group of one",
      people(9, (i) => `${i === 0 ? "Mahir" : LEVELS[i % 2]},${i},${(5 * i) % 7},${(3 * i) % 7},${i % 4}`),
    ],
    ["a covariate the group tells", people(9, (i) => `${LEVELS[i % 3]},${i},${(5 * i) % 7},${i},k${i % 3}`)],
    ["a covariate that is constant", people(9, (i) => `${LEVELS[i % 3]},${i},${(5 * i) % 7},${i},1`)],
    ["a covariate that is the pre-test", people(9, (i) => `${LEVELS[i % 3]},${i},${(5 * i) % 7},${i},${i}`)],
    ["a covariate nobody has", people(9, (i) => `${LEVELS[i % 3]},${i},${(5 * i) % 7},${i},`)],
    ["pre-tests all equal", people(9, (i) => `${LEVELS[i % 3]},5,${(5 * i) % 7},${i},${i % 4}`)],
    [
      "as many people as coefficients",
      people(4, (i) => `${LEVELS[i % 3]},${i},${(5 * i) % 7},${i},${i % 2}`),
    ],
  ])("with %s gives figures or reasons, in both languages", async (_name, rows) => {
    const csv = head + rows;
    if (rows === "") {
      expect((await runHere(["compare", "-", "--by", "g", "--follow-up", "tl"], csv)).code).toBe(2);
      return;
    }
    const args = ["--by", "g", "--follow-up", "tl", "--covariate", "x", "--margin", "1"];
    const { result } = await run(csv, ...args);
    for (const key of ["welch", "oneWay", "kruskalWallis", "levene", "ancova", "pairwise"])
      expect(result.between[key], key).toBeDefined();
    for (const lang of ["en", "id"]) {
      const { stdout } = await runHere(
        ["compare", "-", ...args, "--lang", lang, "--format", "markdown"],
        csv,
      );
      expect(stdout.replace(/"NaN"/, "")).not.toMatch(/undefined|NaN|\[object|Infinity/);
    }
  });

  it("shows no mean of the few who did not come, nor what would give it away", async () => {
    const rows = people(
      14,
      (i) => `g${i % 2},${20 + i},${30 + ((3 * i) % 7)},${i < 3 ? "" : 29 + (i % 5)},1`,
    );
    const args = ["compare", "-", "--follow-up", "tl", "--format", "markdown"];
    const { stdout } = await runHere(args, head + rows);
    expect(stdout).toMatch(/\| All \| tl \| – \(11\) \| – \(3\) \| – \| – \|/);
    expect(stdout).toContain("Where fewer than 5 came");
    const shown = await runHere([...args, "--min-cell", "3"], head + rows);
    expect(shown.stdout).toMatch(/\| All \| tl \| [\d.]+ \(11\) \| [\d.]+ \(3\) \| \S+ \[/);
  });

  it("says why a covariate that the group tells is of no use", async () => {
    const { result } = await run(
      head + people(12, (i) => `${LEVELS[i % 3]},${i},${(5 * i) % 7},${i},k${i % 3}`),
      ...["--by", "g", "--covariate", "x"],
    );
    expect(result.between.ancova).toEqual({ reason: "collinear" });
    expect(result.between.welch.p).toBeDefined();
  });
});

describe("a second --by", () => {
  it("crosses groups, and compares the crossed ones", async () => {
    const { result } = await run(
      `id,g,h,pre,post\n${people(24, (i) => `${LEVELS[i % 2]},${i % 3 === 0 ? "L" : "P"},${i},${(7 * i) % 11}`)}`,
      ...["--by", "g", "--by", "h"],
    );
    expect(result.between.levels.map(({ level }: { level: string }) => level).sort()).toEqual([
      ...["Dasar · L", "Dasar · P", "Lanjut · L", "Lanjut · P"],
    ]);
    expect(result.between.pairwise).toHaveLength(6);
  });
});

describe("people in several tiers", () => {
  it("make tests between tiers void, and are followed from one to the next", async () => {
    const rows =
      people(8, (i) => `Dasar,${40 + i},${60 + ((3 * i) % 7)}`) +
      people(8, (i) => `Lanjut,${55 + ((5 * i) % 9)},${80 + i}`);
    const { result } = await run(`id,g,pre,post\n${rows}`, "--by", "g");
    expect(result.between.welch).toEqual({ reason: "not-independent" });
    const [step] = result.tierSteps;
    expect([step.from, step.to, step.n, step.incomplete]).toEqual(["Dasar", "Lanjut", 8, 0]);
    // post-test of Dasar: 60 63 66 62 65 61 64 60; pre-test of Lanjut: 55 60 56 61 57 62 58 63. Mean difference by hand: −29/8.
    expect(step.difference.mean).toBeCloseTo(-29 / 8, 12);
  });
});

describe("a step between tiers of a few people", () => {
  it("shows no mean of theirs in a report", async () => {
    const rows = (n: number) =>
      people(n, (i) => `Dasar,${40 + i},61.5`) + people(n, (i) => `Lanjut,77.25,${80 + i}`);
    const report = async (n: number) =>
      (await runHere(["compare", "-", "--by", "g"], `id,g,pre,post\n${rows(n)}`)).stdout
        .split("\n")
        .find((line) => line.startsWith("| Dasar post-test → Lanjut"))!;
    expect(await report(5)).toContain("61.50");
    expect(await report(4)).not.toMatch(/61\.50|77\.25/);
  });
});

describe("waves", () => {
  const WIDE = `id,pre,post,z tl,a tl\n${people(12, (i) => `${i},${i + 5 + (i % 3)},${i + 4 + (i % 4)},${i + 3 + (i % 5)}`)}`;

  it("stand in the order they were named in, never in that of the alphabet or the file", async () => {
    const order = async (...named: string[]) =>
      (await run(WIDE, ...named.flatMap((name) => ["--follow-up", name]))).result.waves.retention.map(
        ({ to }: { to: string }) => to,
      );
    expect(await order("z tl", "a tl")).toEqual(["z tl", "a tl"]);
    expect(await order("a tl", "z tl")).toEqual(["a tl", "z tl"]);
  });

  it("of a long file that nobody named are taken as they first stand, and the report warns", async () => {
    const long = `id,waktu,nilai\n${Array.from({ length: 9 }, (_, i) => ["pre", "post", "z", "a"].map((wave, w) => `p${i},${wave},${i + 2 * w + ((i + w) % 3)}\n`).join("")).join("")}`;
    const { result } = await run(long);
    expect(
      result.waves.contrasts.map(({ from, to }: { from: string; to: string }) => `${from}-${to}`),
    ).toEqual([...["pre-post", "post-z", "pre-z", "post-a", "pre-a"]]);
    expect(result.findings).toContainEqual(
      expect.objectContaining({ rule: "wave-order-assumed", severity: "warning" }),
    );
    const { result: alone } = await run(long, "--follow-up", "a");
    expect(alone.waves.retention.map(({ to }: { to: string }) => to)).toEqual(["a"]);
    expect(alone.flow.otherWaveRows).toBe(9);
  });

  it("are the same from a long file as from a wide one", async () => {
    const long = `id,waktu,nilai\n${WIDE.split("\n")
      .slice(1, -1)
      .flatMap((line) => {
        const [id, ...scores] = line.split(",");
        return scores.map((score, w) => `${id},${["pre", "post", "z tl", "a tl"][w]},${score}`);
      })
      .reverse()
      .join("\n")}\n`;
    const named = ["--follow-up", "z tl", "--follow-up", "a tl", "--margin", "2"];
    const [{ result: a }, { result: b }] = [await run(WIDE, ...named), await run(long, ...named)];
    expect(b.waves).toEqual(a.waves);
  });

  it.each([
    [["--margin", "5"], "--follow-up"],
    [["--covariate", "x"], "--by"],
    [["--post-items", "q"], "--subscale"],
  ])("and groups are needed for %j, which is not passed over in silence", async (args, needed) => {
    const csv = "id,pre,post,x\na,1,2,3\nb,2,4,5\n";
    const { code, stderr } = await runHere(["compare", "-", ...args], csv);
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^paud-analyze: ${args[0]}.*${needed}\\b.*leave ${args[0]} out`));
  });

  it("know of cohorts, and warn of each group", async () => {
    const csv = `id,Angkatan,g,pre,post,tl\n${people(24, (i) => `A${i % 3},${LEVELS[i % 2]},${i},${(7 * i) % 11},${i % 2 === 0 ? (5 * i) % 13 : ""}`)}`;
    const { result } = await run(csv, "--by", "g", "--follow-up", "tl");
    for (const { sensitivity } of result.waves.contrasts) expect(sensitivity.clusterMeans.clusters).toBe(3);
    const warned = result.findings.filter(({ rule }: { rule: string }) => rule === "no-follow-up");
    expect(warned.map(({ args }: { args: object }) => args)).toEqual([{ group: "Lanjut", to: "tl" }]);
  });

  it("need a margin above 0", async () => {
    expect((await runHere(["compare", "-", "--follow-up", "z tl", "--margin", "0"], WIDE)).code).toBe(2);
  });
});
