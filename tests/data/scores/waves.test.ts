import { describe, expect, it } from "vitest";
import { readScores } from "../../../src/data/scores/read-scores.ts";
import {
  completeCases,
  daysTo,
  wavePairs,
  wavePairsByCohort,
  waveScores,
} from "../../../src/data/scores/wave-tally.ts";
import { folder } from "../../cli/run.ts";
import { study } from "../../study.ts";

const { write } = folder();

const WIDE = [
  "id,Jenjang,pre,post,tl1,tl2,hari1,hari2,Pendidikan,Masa kerja",
  "a,Dasar,50,60,58,,90,,S1,3",
  "b,Dasar,40,70,65,66,95,180,D-IV,4.5",
  "c,Lanjut,30,50,,55,,200,S1,",
  "d,Lanjut,55,,70,,88,,S1,10",
  "e,Lanjut,60,80,abc,81,91,x,-,2",
  "",
].join("\n");
const LONG = [
  "id,Jenjang,waktu,nilai,hari",
  ...["a,Dasar,pre,50,", "a,Dasar,post,60,", "a,Dasar,tl1,58,90"],
  ...["b,Dasar,tl2,66,180", "b,Dasar,pre,40,", "b,Dasar,tl1,65,95", "b,Dasar,post,70,0"],
  ...["c,Lanjut,pre,30,", "c,Lanjut,post,50,", "c,Lanjut,tl2,55,200"],
  ...["d,Lanjut,pre,55,", "d,Lanjut,tl1,70,88"],
  ...["e,Lanjut,pre,60,", "e,Lanjut,post,80,", "e,Lanjut,tl1,abc,91", "e,Lanjut,tl2,81,x"],
  "",
].join("\n");
const wide = () =>
  study(WIDE, {
    by: ["Jenjang"],
    followUp: ["tl1", "tl2"],
    days: ["hari1", "hari2"],
    covariates: ["Pendidikan", "Masa kerja"],
  });
const long = () => study(LONG, { by: ["Jenjang"], followUp: ["tl1", "tl2"], days: ["hari"] });
const rows = ({ waves, counts }: ReturnType<typeof completeCases>) =>
  [...counts].map((count, i) => [...waves.map((wave) => wave[i]), count]);

describe.each([
  ["wide", wide],
  ["long", long],
] as const)("a file with follow-ups in %s layout", (_layout, read) => {
  it("gives complete cases of any waves, of all and of a group", async () => {
    const tally = (await read()).waves!;
    expect(rows(completeCases(tally, [0, 1, 2, 3]))).toEqual([[40, 70, 65, 66, 1]]);
    expect(rows(completeCases(tally, [0, 1, 3]))).toEqual([
      [40, 70, 66, 1],
      [30, 50, 55, 1],
      [60, 80, 81, 1],
    ]);
    expect(rows(completeCases(tally, [0, 1, 3], 1))).toHaveLength(2);
    expect(completeCases(tally, [0, 2], 7)).toMatchObject({ n: 0 });
  });

  it("pairs two waves by person, whatever else they took", async () => {
    const { pre, post, n } = wavePairs((await read()).waves!, 0, 2);
    expect([[...pre], [...post], n]).toEqual([[40, 50, 55], [65, 58, 70], 3]);
  });

  it("tells who came back from who did not", async () => {
    const tally = (await read()).waves!;
    const at = (which: object) => [...waveScores(tally, 1, which).values];
    expect(at({ having: [0, 2] })).toEqual([60, 70]);
    expect(at({ having: [0], lacking: [2] })).toEqual([50, 80]);
  });

  it("keeps the days of each follow-up, where they are days", async () => {
    const tally = (await read()).waves!;
    expect([...daysTo(tally, 0, [2]).values]).toEqual([88, 90, 95]);
    expect([...daysTo(tally, 1, [0, 1, 3]).values]).toEqual([180, 200]);
    expect(daysTo(tally, 1, [0, 1, 3], 0).n).toBe(1);
  });

  it("counts people by their pre-test and post-test, and tells each cell that cannot be used", async () => {
    const { flow, findings, scale } = await read();
    expect(flow).toMatchObject({ rows: 5, matched: 4, preOnly: 1, invalid: 0 });
    // The pair of pre-test and post-test stays: only this score is left out, not the row.
    expect(findings[0]!.args).toEqual({ left: "score", ...(scale && { min: scale.min, max: scale.max }) });
    expect(findings.map(({ rule, severity, row }) => [rule, severity, row])).toEqual([
      ["not-a-number", "error", expect.any(Number)],
      ["bad-days", "warning", expect.any(Number)],
    ]);
  });
});

describe("a long file with waves that nobody named", () => {
  it("leaves them out, and takes them for follow-ups where told to, with a warning", async () => {
    const quiet = await study(LONG);
    expect([quiet.waves, quiet.otherWaveRows, quiet.findings]).toEqual([undefined, 7, []]);
    const { waves, columns, otherWaveRows, findings } = await study(LONG, { assumeFollowUps: true });
    const named = (await study(LONG, { followUp: ["tl1", "tl2"] })).waves;
    expect(waves).toEqual({ ...named, days: [] });
    expect(waves?.scores).toHaveLength(4);
    expect(columns.followUp).toEqual([
      { header: "tl1", recognised: true },
      { header: "tl2", recognised: true },
    ]);
    expect(otherWaveRows).toBe(0);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: "wave-order-assumed",
        severity: "warning",
        args: { waves: "pre < post < tl1 < tl2" },
      }),
    );
  });

  it("lets somebody who has only a follow-up be neither", async () => {
    const { flow, waves } = await study("id,waktu,nilai\na,pre,5\na,post,6\nb,tl,7\n", { followUp: ["tl"] });
    expect(flow).toMatchObject({ rows: 2, matched: 1, neither: 1 });
    expect(waves?.counts).toHaveLength(2);
  });
});

describe("people who are alike", () => {
  it("are counted, with their days", async () => {
    const csv = "id,pre,post,tl,hari\na,1,2,3,90\nb,1,2,3,90\nc,1,2,3,\n";
    const tally = (await study(csv, { followUp: ["tl"], days: ["hari"] })).waves!;
    expect(tally.counts).toHaveLength(2);
    expect(completeCases(tally, [0, 1, 2]).n).toBe(3);
    const { n, values, counts } = daysTo(tally, 0, [0, 1, 2]);
    expect([n, [...values], [...counts]]).toEqual([2, [90], [2]]);
  });

  it("are told apart by their cohort, and are in none without one", async () => {
    const csv = "id,Angkatan,pre,post,tl\na,I,1,2,3\nb,II,1,2,3\nc,,1,2,3\nd,I,1,2,3\n";
    const tally = (await study(csv, { followUp: ["tl"] })).waves!;
    expect(wavePairsByCohort(tally, 1, 2).map(({ n }) => n)).toEqual([2, 1]);
    expect(wavePairs(tally, 1, 2).n).toBe(4);
  });
});

describe("a pre-test that cannot be used", () => {
  it("leaves its person out of every wave", async () => {
    const { waves, flow } = await study("id,pre,post,tl\na,x,2,3\nb,1,2,4\n", { followUp: ["tl"] });
    expect(flow.invalid).toBe(1);
    expect([...waveScores(waves!, 2, {}).values]).toEqual([4]);
  });
});

describe("days", () => {
  it("are no days where they are out of something, or below 0", async () => {
    const csv = "id,pre,post,tl,hari\na,1,2,3,9 / 10\nb,1,3,3,-1\nc,1,4,3,0\n";
    const { waves, findings } = await study(csv, { followUp: ["tl"], days: ["hari"] });
    expect([...daysTo(waves!, 0, [0]).values]).toEqual([0]);
    expect(findings.filter(({ rule }) => rule === "bad-days").map(({ row }) => row)).toEqual([2, 3]);
  });
});

describe("a wave nobody took", () => {
  it("is a wave with no score in it", async () => {
    const { waves } = await study("id,pre,post,tl\na,5,6,\nb,6,8,-\n", { followUp: ["tl"] });
    expect(wavePairs(waves!, 0, 2).n).toBe(0);
    expect(wavePairs(waves!, 0, 1).n).toBe(2);
  });
});

describe("rows that differ in a follow-up", () => {
  it("put the person in conflict, as those of other waves do", async () => {
    const { flow, waves } = await study("id,pre,post,tl\na,5,6,7\na,5,6,8\nb,6,8,9\n", { followUp: ["tl"] });
    expect(flow).toMatchObject({ rows: 3, duplicates: 2, matched: 1 });
    expect(waves?.counts).toHaveLength(1);
  });
});

describe("covariates", () => {
  it("are numbers where every cell is one, else categories, and unknown where blank or missing", async () => {
    const { covariates } = await wide();
    expect([...covariates!.counts]).toEqual([1, 1, 1, 1]);
    const [education, years] = covariates!.covariates;
    expect(education).toMatchObject({ kind: "categorical", header: "Pendidikan", levels: ["S1", "D-IV"] });
    expect(years).toMatchObject({ kind: "numeric", header: "Masa kerja" });
    // In ascending order of group, pre and post: b, a, c, e.
    expect([...covariates!.pre]).toEqual([40, 50, 30, 60]);
    expect(education?.kind === "categorical" && [...education.codes]).toEqual([1, 0, 0, -1]);
    expect(years?.kind === "numeric" && [...years.values]).toEqual([4.5, 3, Number.NaN, 2]);
  });

  it("are left out, with a warning, where the rows of one person differ", async () => {
    const csv = "id,waktu,nilai,usia\na,pre,5,30\na,post,6,31\nb,pre,5,\nb,post,7,40\n";
    const { covariates, findings } = await study(csv, { covariates: ["usia"] });
    const [age] = covariates!.covariates;
    expect(age?.kind === "numeric" && [...age.values]).toEqual([Number.NaN, 40]);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "several-covariates", severity: "warning", row: 2, column: "usia" }),
    );
  });

  it("are one category in all files, in the order in which they first stand", async () => {
    const first = write("a.csv", "id,pre,post,asal\na,1,2,S1\nb,1,3,D-IV\n");
    const second = write("b.csv", "id,pre,post,asal\nc,1,4,D-IV\nd,1,5,S1\n");
    const [origin] = (await readScores([first, second], { covariates: ["asal"] })).covariates!.covariates;
    expect(origin).toMatchObject({ levels: ["S1", "D-IV"], codes: Int32Array.of(0, 1, 1, 0) });
  });

  it("stand in the order of the rows, not of the people", async () => {
    const csv = "id,waktu,nilai,asal\na,pre,1,\nb,pre,1,S1\na,post,2,D-IV\nb,post,3,\n";
    const [origin] = (await study(csv, { covariates: ["asal"] })).covariates!.covariates;
    expect(origin).toMatchObject({ levels: ["S1", "D-IV"], codes: Int32Array.of(1, 0) });
  });

  it("may be thirty categories, and no more", async () => {
    const people = (n: number) => Array.from({ length: n }, (_, i) => `p${i},${i},${i + 1},k${i}\n`).join("");
    const read = (n: number) => study(`id,pre,post,asal\n${people(n)}`, { covariates: ["asal"] });
    expect((await read(30)).covariates!.covariates[0]).toMatchObject({ kind: "categorical" });
    await expect(read(31)).rejects.toMatchObject({ code: "covariate-levels" });
  });

  it("are refused where they are neither numbers nor a few categories", async () => {
    const people = Array.from({ length: 40 }, (_, i) => `p${i},${i},${i + 1},${i === 7 ? "5 th" : i}\n`);
    await expect(
      study(`id,pre,post,masa\n${people.join("")}`, { covariates: ["masa"] }),
    ).rejects.toMatchObject({ code: "covariate-levels", args: { row: 9, column: "masa", levels: 40 } });
  });
});

describe("a score that is the sum of several columns", () => {
  const read = (csv: string) => study(csv, { pre: ["a1", "a2"], post: ["b1", "b2"] });

  it("is summed on the decimals as written", async () => {
    const { tally, columns } = await read("id,a1,a2,b1,b2\nx,0.1,0.2,0.7,0.1\n");
    expect([tally.pre[0], tally.post[0]]).toEqual([0.3, 0.8]);
    expect(columns.pre.header).toBe("a1 + a2");
  });

  it("is missing where one of them is", async () => {
    const { flow } = await read("id,a1,a2,b1,b2\nx,1,,1,1\ny,1,0,1,1\nz,1,1,-,1\n");
    expect(flow).toMatchObject({ matched: 1, preOnly: 1, postOnly: 1 });
  });

  it("names the column of a cell that cannot be used", async () => {
    const { findings, flow } = await read("id,a1,a2,b1,b2\nx,1,?,1,1\ny,1,0,1,1\n");
    expect(findings).toEqual([
      expect.objectContaining({ rule: "not-a-number", row: 2, column: "a2", value: "?" }),
    ]);
    expect(flow.invalid).toBe(1);
  });

  it("is out of nothing where one of the cells does not say its maximum", async () => {
    const { scale, flow } = await read("id,a1,a2,b1,b2\nx,3 / 10,4,8,9\n");
    expect([scale, flow.matched]).toEqual([undefined, 1]);
  });

  it("sums the maxima of cells such as 8 / 10", async () => {
    const { scale, tally } = await read("id,a1,a2,b1,b2\nx,3 / 10,4 / 10,8 / 10,9 / 10\n");
    expect(scale).toEqual({ min: 0, max: 20, source: "out-of" });
    expect([tally.pre[0], tally.post[0]]).toEqual([7, 17]);
  });
});

describe("people in several tiers", () => {
  const CSV = [
    "id,LPD,Jenjang,pre,post",
    "a,X,Dasar,40,70",
    "a,Y,Lanjut,60,80",
    "a,X,Mahir,75,90",
    "b,X,Dasar,50,72",
    "b,X,Mahir,66,88",
    "c,X,Lanjut,55,77",
    "c,Y,Dasar,45,",
    "d,X,Dasar,41,71",
    "e,X,Dasar,41,71",
    "e,Y,Dasar,42,72",
    "e,X,Lanjut,60,61",
    "",
  ].join("\n");

  it("are followed from the post-test of one to the pre-test of the next they took", async () => {
    const { tierSteps, sharedIds, twiceInTier } = await study(CSV, { by: ["LPD", "Jenjang"] });
    expect(
      tierSteps.map(({ from, to, pairs, incomplete }) => [
        from,
        to,
        [...pairs.pre],
        [...pairs.post],
        incomplete,
      ]),
    ).toEqual([
      ["Dasar", "Lanjut", [70], [60], 1],
      ["Dasar", "Mahir", [72], [66], 0],
      ["Lanjut", "Mahir", [80], [75], 0],
    ]);
    expect([sharedIds, twiceInTier]).toEqual([4, 1]);
  });

  it("are not followed by a score whose person has another that cannot be used", async () => {
    const csv = "id,Jenjang,pre,post\na,Dasar,x,70\na,Lanjut,60,80\nb,Dasar,1,2\nb,Lanjut,3,4\n";
    const [step] = (await study(csv, { by: ["Jenjang"] })).tierSteps;
    expect([step!.pairs.n, step!.incomplete]).toEqual([1, 1]);
  });

  it("are followed only where groups are tiers", async () => {
    const { tierSteps, sharedIds } = await study(CSV, { by: ["LPD"] });
    expect([tierSteps, sharedIds]).toEqual([[], 3]);
  });
});
