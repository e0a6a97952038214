import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareOutcomes, gainsOutcomes } from "../../src/analyses/schemas/outcomes.schema.ts";
import { studyFolder } from "../data/descriptor/study-folder.ts";
import { everyValue } from "../every-value.ts";
import { runHere } from "./in-process.ts";
import { refused } from "./refused.ts";
import { folder } from "./run.ts";

const SAMPLE = "data-samples/diklat-berjenjang.csv";
const COMPETENCIES = ["Pedagogik", "Kepribadian", "Sosial", "Profesional"];
const asked = COMPETENCIES.flatMap((name) => ["--outcome", `${name}=Pre ${name}:Post ${name}`]);
const json = async (...args: string[]) => {
  const { code, stdout, stderr } = await runHere([...args, "--quiet", "--format", "json"]);
  expect(stderr).toBe("");
  return { code, result: JSON.parse(stdout) };
};

describe("several outcomes", () => {
  it.each(["gains", "compare"])(
    "are each what %s says of it alone, and a family besides",
    async (command) => {
      const { result } = await json(command, SAMPLE, ...asked);
      const schema = command === "gains" ? gainsOutcomes : compareOutcomes;
      expect(schema.safeParse(result).error?.issues ?? []).toEqual([]);
      expect(result.outcomes.map(({ outcome }: { outcome: string }) => outcome)).toEqual(COMPETENCIES);
      for (const [i, name] of COMPETENCIES.entries()) {
        const { result: alone } = await json(
          command,
          SAMPLE,
          "--pre",
          `Pre ${name}`,
          "--post",
          `Post ${name}`,
        );
        expect(result.outcomes[i].groups).toEqual(alone.groups);
        expect(result.outcomes[i].flow).toEqual(alone.flow);
      }
    },
  );

  // R 4.2.2: p <- sapply(c("Pedagogik", …), function(k) t.test(x[[paste("Post", k)]], x[[paste("Pre", k)]], paired = TRUE)$p.value)
  // p.adjust(p, "holm"), the four p of p.txt in tests/oracles/outcomes.json
  it("are adjusted by Holm over all that were declared", async () => {
    const oracle = JSON.parse(
      readFileSync(new URL("../oracles/outcomes.json", import.meta.url), "utf8"),
    ).outcomes;
    const { result } = await json("gains", SAMPLE, ...asked);
    expect(result.family).toHaveLength(oracle.length);
    for (const [i, want] of oracle.entries()) {
      const got = result.family[i];
      expect([got.outcome, got.n, got.df]).toEqual([want.outcome, want.n, want.df]);
      for (const key of ["t", "p", "pHolm"]) expect(Math.abs(got[key] / want[key] - 1)).toBeLessThan(1e-9);
    }
  });

  it("leave out of the family what cannot be tested", async () => {
    const csv = `id,a1,a2,b1,b2\n${Array.from({ length: 8 }, (_, i) => `p${i},${i},${i + 1 + (i % 3)},${i},${i + 2}\n`).join("")}`;
    const { stdout } = await runHere(
      ["gains", "-", "--outcome", "a=a1:a2", "--outcome", "b=b1:b2", "--format", "json"],
      csv,
    );
    const [a, b] = JSON.parse(stdout).family;
    expect(a.pHolm).toBe(a.p);
    expect(b).toEqual({ outcome: "b", n: 8, reason: "no-variation" });
    const report = await runHere(
      ["gains", "-", "--outcome", "a=a1:a2", "--outcome", "b=b1:b2", "--format", "markdown"],
      csv,
    );
    expect(report.stdout).toMatch(/^- b: /m);
    expect(report.stdout).not.toMatch(/^- a: /m);
  });

  it("are not tested of fewer than five people, as nowhere else", async () => {
    const csv = "id,a1,a2\na,1,2\nb,2,5\nc,3,4\nd,1,5\n";
    const { stdout } = await runHere(["gains", "-", "--outcome", "a=a1:a2", "--format", "json"], csv);
    expect(JSON.parse(stdout).family).toEqual([{ outcome: "a", n: 4, reason: "too-few-pairs" }]);
  });

  it("are read from standard input too, and from a long file by their score columns", async () => {
    const csv = "id,waktu,ped,sos\na,pre,1,2\na,post,3,5\nb,pre,2,2\nb,post,2,4\n";
    const { stdout } = await runHere(
      ["compare", "-", "--wave", "waktu", "--outcome", "P=ped", "--outcome", "S=sos", "--format", "json"],
      csv,
    );
    const [ped, sos] = JSON.parse(stdout).outcomes;
    expect([ped.groups[0].difference.mean, sos.groups[0].difference.mean]).toEqual([1, 2.5]);
    expect([ped.columns.score.header, sos.columns.score.header]).toEqual(["ped", "sos"]);
  });

  it.each([
    [["--pre", "a1"], "outcome-and-columns"],
    [["--follow-up", "a3"], "outcome-and-columns"],
    [["--score", "a1"], "outcome-and-columns"],
    [["--pre-items", "a", "--subscale", "x=1"], "subscale-without-prefix"],
    [["--post-items", "a", "--subscale", "x=1"], "subscale-without-prefix"],
    [["--post-items", "a"], "prefix-without-subscale"],
  ])("do not go with %j", async (args, code) => {
    const error = await refused(["gains", "-", "--outcome", "a=a1:a2", ...args], "id,a1,a2,a3\nx,1,2,3\n");
    expect(error).toMatchObject({ code });
  });

  it("have follow-ups of their own", async () => {
    const { result } = await json(
      "compare",
      SAMPLE,
      "--outcome",
      "Pedagogik=Pre Pedagogik:Post Pedagogik:TL Pedagogik",
    );
    expect(result.outcomes[0].waves.retention[0].to).toBe("TL Pedagogik");
  });

  it("write their lines into one file, with the outcome before each", async () => {
    const { path } = folder();
    const rows = join(path, "rows.csv");
    await runHere(["gains", SAMPLE, ...asked.slice(0, 4), "--rows", rows]);
    const lines = readFileSync(rows, "utf8").trimEnd().split("\n");
    expect(lines[0]).toBe("outcome,id,group,pre,post,gain,g,c,category,reliable_change,status");
    expect(lines.slice(1).filter((line) => line.startsWith("Pedagogik,"))).toHaveLength(240);
    expect(lines.slice(1).filter((line) => line.startsWith("Kepribadian,"))).toHaveLength(240);
  });

  it.each(["en", "id"])("are reported in %s with one summary, and what all share told once", async (lang) => {
    const csv = `id,a1,a2,b1,b2\n${Array.from({ length: 12 }, (_, i) => `p${i},${i},${i + 1 + (i % 3)},${i},${i + 2 + (i % 2)}\n`).join("")}p0,0,1,0,2\n`;
    const { stdout } = await runHere(
      [
        "compare",
        "-",
        "--outcome",
        "a=a1:a2",
        "--outcome",
        "*b*=b1:b2",
        "--lang",
        lang,
        "--format",
        "markdown",
      ],
      csv,
    );
    expect(stdout.match(/^## /gm)!.length).toBeLessThan(9);
    expect(stdout).toMatch(/^## a$/m);
    expect(stdout).toContain("## \\*b\\*");
    expect(stdout.match(/p0|p1\b/g)).toBeNull();
    expect(stdout).not.toMatch(/undefined|\[object/);
    expect(stdout.match(lang === "en" ? /counted once/g : /dihitung satu kali/g)).toHaveLength(1);
    expect(stdout).toContain('--outcome "a=a1:a2"');
  });

  it("keep hostile names what they are: names", async () => {
    const csv = "id,a1,a2\nx,1,2\ny,2,4\n";
    for (const name of ["__proto__", "constructor", "=cmd|' /C calc'!A0", "\u202eabc", "<img onerror=x>"]) {
      const { stdout, code } = await runHere(
        ["gains", "-", "--outcome", `${name.replace("=", "")}=a1:a2`, "--format", "json"],
        csv,
      );
      expect(code).toBe(0);
      const result = JSON.parse(stdout);
      expect(result.outcomes[0].outcome).toBe(name.replace("=", ""));
      for (const [at, value] of everyValue(result)) expect(Number.isNaN(value), at).toBe(false);
    }
  });
});

describe("the summary of several outcomes", () => {
  it("counts one tested outcome in the singular", async () => {
    const csv = "id,a,b,c,d\n1,1,3,5,5\n2,2,5,5,5\n3,3,4,5,5\n4,1,4,5,5\n5,2,2,5,5\n";
    const { stdout } = await runHere(["gains", "-", "--outcome", "x=a:b", "--outcome", "k=c:d"], csv);
    expect(stdout).toContain("allows for the 1 outcome tested here");
  });

  it("keeps their names whole in 80 columns, whatever the figures are", async () => {
    const names = ["Pedagogik", "Kepribadian", "Sosial", "Profesional"];
    const rows = Array.from(
      { length: 40 },
      (_, i) => `p${i},${40 + ((i * 7) % 31)},${72 + ((i * 5) % 29)}\n`,
    );
    const asked = names.flatMap((name) => ["--outcome", `${name}=pre:post`]);
    for (const command of ["gains", "compare"])
      for (const lang of ["en", "id"]) {
        const args = [command, "-", ...asked, "--lang", lang, "--format", "terminal", "--no-color"];
        const { stdout } = await runHere(args, `id,pre,post\n${rows.join("")}`);
        for (const name of names)
          expect(stdout.match(new RegExp(`^${name} {2,}\\d`, "gm")), `${command} ${lang}`).toHaveLength(2);
        expect(Math.max(...stdout.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
      }
  });
});

describe("a subscale", () => {
  const csv = "id,pre_1,pre_2,pre_3,post_1,post_2,post_3\na,0,1,0,1,1,1\nb,0,0,1,1,0,1\nc,1,0,0,1,1,\n";

  it("is the sum of its items, on the scale of so many right answers", async () => {
    const { stdout } = await runHere(
      [
        ...["gains", "-", "--pre-items", "pre_", "--post-items", "post_", "--format", "json"],
        ...["--subscale", "Awal=1,2", "--subscale", "Semua=1,2,3"],
      ],
      csv,
    );
    const [first, all] = JSON.parse(stdout).outcomes;
    expect(first.groups[0]).toMatchObject({ n: 3, pre: { mean: 2 / 3 }, post: { mean: 5 / 3 } });
    expect(first.options.scale).toEqual({ min: 0, max: 2, source: "items" });
    expect(first.groups[0].classAverageNormalizedGain.estimate).toBeCloseTo((5 - 2) / (6 - 2), 12);
    expect(all.flow).toMatchObject({ matched: 2, preOnly: 1 });
  });

  it("is told as it is asked for again: with what its items begin with, without the scale of another", async () => {
    const args = [
      ...["--pre-items", "pre_", "--post-items", "post_"],
      ...["--subscale", "Awal=1,2", "--subscale", "Semua=1,2,3"],
    ];
    const { stdout } = await runHere(["gains", "-", ...args, "--format", "markdown"], csv);
    const options = stdout.match(/^.*--subscale.*$/m)![0];
    expect(options).toContain("--pre-items pre\\_ --post-items post\\_");
    expect(options).not.toContain("--scale");
    expect(options).toContain("--confidence 0.95");
  });
});

describe("instruments of a study", () => {
  const descriptor = {
    resources: [
      {
        name: "nilai",
        path: "nilai.csv",
        paud: {
          kind: "scores",
          instruments: [
            {
              name: "pedagogik",
              waves: { pre: "a1", post: "a2", followUp: ["a3"] },
              scale: { min: 0, max: 10 },
            },
            { name: "sosial", waves: { pre: "b1", post: "b2" }, scale: { min: 0, max: 40 } },
          ],
        },
      },
    ],
  };
  const study = () =>
    studyFolder({
      "datapackage.json": JSON.stringify(descriptor),
      "nilai.csv": `id,a1,a2,a3,b1,b2\n${Array.from({ length: 8 }, (_, i) => `p${i},${i % 5},${5 + (i % 4)},${4 + (i % 5)},${i},${20 + ((3 * i) % 7)}\n`).join("")}`,
    });

  it("are chosen by their names, each with its own scale and waves", async () => {
    const { result } = await json("compare", study(), "--outcome", "pedagogik", "--outcome", "sosial");
    const [ped, sos] = result.outcomes;
    expect([ped.options.scale.max, sos.options.scale.max]).toEqual([10, 40]);
    expect([ped.columns.followUp[0].header, sos.columns.followUp]).toEqual(["a3", undefined]);
    expect(ped.waves.n).toBe(8);
    expect(result.descriptor.path).toMatch(/datapackage\.json$/);
  });

  it("are taken by their names also where the file has waves of its own, each with what means no score in it", async () => {
    const three = structuredClone(descriptor);
    const resource = three.resources[0]!;
    Object.assign(resource.paud, { waves: { pre: "a1", post: "a2", followUp: ["a3"] } });
    Object.assign(resource, {
      schema: {
        fields: ["id", "a1", "a2", "a3", "b1", "b2"].map((name) => ({
          ...{ name, type: "string" },
          ...(name === "a3" && { missingValues: ["99"] }),
        })),
      },
    });
    const path = studyFolder({
      "datapackage.json": JSON.stringify(three),
      "nilai.csv": `id,a1,a2,a3,b1,b2\n${Array.from({ length: 8 }, (_, i) => `p${i},${i % 5},${5 + (i % 4)},${i === 0 ? 99 : 4 + (i % 5)},${i},${20 + ((3 * i) % 7)}\n`).join("")}`,
    });
    const { result } = await json("compare", path, "--outcome", "sosial", "--outcome", "pedagogik");
    const [sos, ped] = result.outcomes;
    expect([sos.columns.pre.header, ped.columns.pre.header]).toEqual(["b1", "a1"]);
    expect([ped.waves.n, ped.options.missing]).toEqual([7, ["99"]]);
    expect(sos.options.missing).not.toContain("99");
  });

  it("bring the covariates of their study where groups are compared", async () => {
    const four = structuredClone(descriptor);
    const paud = four.resources[0]!.paud;
    Object.assign(paud, { roles: { by: ["g"], covariates: ["b1"] } });
    const path = studyFolder({
      "datapackage.json": JSON.stringify(four),
      "nilai.csv": `id,g,a1,a2,a3,b1,b2\n${Array.from({ length: 12 }, (_, i) => `p${i},${i % 2},${i % 5},${5 + (i % 4)},${4 + (i % 5)},${(i * i) % 7},9\n`).join("")}`,
    });
    const { result } = await json("gains", path, "--outcome", "pedagogik");
    const [ped] = result.outcomes;
    expect(ped.columns.covariates).toEqual([{ header: "b1", recognised: false }]);
    expect(ped.between.ancova.covariates[0].header).toBe("b1");
  });

  it("do not lend their follow-ups to other columns", async () => {
    const one = structuredClone(descriptor);
    const paud = one.resources[0]!.paud;
    Object.assign(paud, { waves: { pre: "a1", post: "a2", followUp: ["a3"] }, roles: { days: ["hari"] } });
    const path = studyFolder({
      "datapackage.json": JSON.stringify(one),
      "nilai.csv": `id,a1,a2,a3,b1,b2,hari\n${Array.from({ length: 8 }, (_, i) => `p${i},${i % 5},${5 + (i % 4)},${4 + (i % 5)},${i},${20 + ((3 * i) % 7)},90\n`).join("")}`,
    });
    const { result } = await json("compare", path, "--outcome", "B=b1:b2", "--outcome", "A=a1:a2");
    const [b, a] = result.outcomes;
    expect([b.columns.followUp, b.columns.days, b.waves]).toEqual([undefined, undefined, undefined]);
    expect([a.columns.followUp[0].header, a.columns.days[0].header]).toEqual(["a3", "hari"]);
  });

  it("that differ in which way is better say so each for itself", async () => {
    const two = structuredClone(descriptor);
    Object.assign(two.resources[0]!.paud.instruments[0]!, { lowerIsBetter: true });
    const path = studyFolder({
      "datapackage.json": JSON.stringify(two),
      "nilai.csv": `id,a1,a2,a3,b1,b2\n${Array.from({ length: 8 }, (_, i) => `p${i},${5 + (i % 4)},${i % 5},${i % 5},${i},${20 + ((3 * i) % 7)}\n`).join("")}`,
    });
    const asking = ["--outcome", "pedagogik", "--outcome", "sosial"];
    const { result } = await json("gains", path, ...asking);
    const ways = [result, ...result.outcomes].map(({ options }) => options.lowerIsBetter);
    expect(ways).toEqual([false, true, false]);
    const { stdout } = await runHere(["gains", path, ...asking, "--format", "markdown"]);
    expect(stdout).not.toContain("--lower-is-better");
  });
});
