import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportResult } from "../../src/analyses/schemas/report.schema.ts";
import { REPORT_SECTIONS } from "../../src/core/report-section.ts";
import { runHere } from "./in-process.ts";
import { folder } from "./run.ts";

const { path, write } = folder();
const DAY = ["--date", "2026-01-31"];
const json = async (...argv: readonly string[]) => {
  const { code, stdout, stderr } = await runHere(["report", ...argv, ...DAY, "--format", "json", "--quiet"]);
  expect(stderr).toBe("");
  return { code, result: reportResult.parse(JSON.parse(stdout)) };
};
const SCORES = write("nilai.csv", "id,tim,pre,post\na,x,1,2\nb,x,2,4\nc,y,3,4\nd,y,3,5\ne,y,2,2\n");
const leftOutOf = ({ leftOut }: { leftOut: readonly { section: string; reason: string }[] }) =>
  Object.fromEntries(leftOut.map(({ section, reason }) => [section, reason]));

describe("the report of a study", () => {
  it("has every part the study has, and keeps the contract", async () => {
    const { code, result } = await json("data-samples");
    expect(code).toBe(0);
    expect(leftOutOf(result)).toEqual({ earlier: "not-asked", conventions: "not-asked" });
    expect(result.sections).toEqual(
      REPORT_SECTIONS.filter((section) => section !== "earlier" && section !== "conventions"),
    );
    expect(result.study).toMatchObject({
      title: "Laporan Diklat Berjenjang (data contoh)",
      authors: ["Tim Evaluasi"],
      date: "2026-01-31",
      instrument: "Tes empat kompetensi",
    });
    expect(result.joint?.informants.participants).toBeGreaterThan(5);
    expect(result.compare?.waves?.retention).toHaveLength(1);
    expect(result.items?.key).toBeDefined();
  });

  it("gives the figures that the single commands give", async () => {
    const { result } = await json("data-samples");
    const one = async (...argv: string[]) =>
      JSON.parse((await runHere([...argv, "--format", "json"])).stdout).groups;
    expect(result.gains?.groups).toEqual(
      await one("gains", "data-samples", "--resource", "diklat-berjenjang"),
    );
    expect(result.compare?.groups).toEqual(
      await one("compare", "data-samples", "--resource", "diklat-berjenjang"),
    );
  });

  it("tells what every part found, each finding once", async () => {
    const { result } = await json("data-samples");
    const parts = [result.gains, result.compare, result.items, result.themes, result.agreement];
    const all = new Set(parts.flatMap((part) => part!.findings.map((finding) => JSON.stringify(finding))));
    expect(result.findings.map((finding) => JSON.stringify(finding)).sort()).toEqual([...all].sort());
    expect(all.size).toBeGreaterThan(3);
  });

  it("takes what was said on the command line before what the descriptor says", async () => {
    const { result } = await json(
      ...["data-samples", "--title", "Lain", "--author", "A", "--author", "B", "--organisation", "LPD"],
      ...["--resource", "wawancara", "--quotes", "1", "--min-cell", "7"],
    );
    expect(result.study).toMatchObject({ title: "Lain", authors: ["A", "B"], organisation: "LPD" });
    expect(result.options.minCell).toBe(7);
    expect(result.themes?.options.quotes).toBe(1);
    // The interviews of trainers, of whom none is a participant.
    expect(leftOutOf(result)["joint"]).toBe("no-informant-with-scores");
  });

  it("is the same bytes every time, in every format", async () => {
    for (const format of ["terminal", "markdown", "json", "html"]) {
      const [a, b] = [await runHere(asked(format)), await runHere(asked(format))];
      expect(a.stdout.length).toBeGreaterThan(10_000);
      expect(a.stdout, format).toBe(b.stdout);
    }
  });

  it("shows nobody's id, in any format", async () => {
    for (const format of ["terminal", "markdown", "json", "html"]) {
      const { stdout } = await runHere(asked(format));
      expect(stdout.match(/\b[DLMB]-\d{3}\b/g), format).toBeNull();
    }
  });

  const asked = (format: string) => ["report", "data-samples", ...DAY, "--format", format];
});

describe("the report of bare files", () => {
  it("tells what they hold by their content", async () => {
    const files = [
      "diklat-berjenjang.csv",
      "butir.csv",
      "wawancara.csv",
      "informan.csv",
      "segmen-kategori.csv",
    ];
    const { result } = await json(
      ...files.map((name) => `data-samples/${name}`),
      ...["data-samples/wawancara/I01.txt", "--key", "data-samples/kunci.csv"],
    );
    expect(result.gains?.inputs.map((input) => input.path)).toEqual(["data-samples/diklat-berjenjang.csv"]);
    expect(result.gains?.columns.by.map(({ header }) => header)).toEqual(["Jenjang"]);
    expect(result.items?.inputs.map((input) => input.path)).toEqual(["data-samples/butir.csv"]);
    expect(result.themes?.inputs.map((input) => input.path)).toEqual(["data-samples/wawancara.csv"]);
    expect(result.agreement?.inputs.map((input) => input.path)).toEqual(["data-samples/segmen-kategori.csv"]);
    expect(result.study.title).toBeUndefined();
  });

  it("takes no row of scores for the heads of items", async () => {
    const { result } = await json(write("tiga.csv", "id,pre,post,follow-up\na,1,2,3\nb,1,3,2\nc,0,1,2\n"));
    expect(leftOutOf(result)["items"]).toBe("no-items");
    const { result: one } = await json(write("seorang.csv", "id,pre,post,follow-up\na,1,2,3\n"));
    expect(one.gains?.groups[0]?.n).toBe(1);
  });

  it("leaves out what there are no data for, and says why", async () => {
    const { result } = await json(SCORES);
    expect(leftOutOf(result)).toEqual({
      lasting: "no-follow-up",
      groups: "no-groups",
      earlier: "not-asked",
      items: "no-items",
      themes: "no-interviews",
      agreement: "no-interviews",
      joint: "no-interviews",
      conventions: "not-asked",
    });
    const { result: spoken } = await json("data-samples/wawancara.csv");
    expect(leftOutOf(spoken)).toMatchObject({ gains: "no-scores", joint: "no-scores", flow: "no-scores" });
    expect(spoken.sections).toContain("themes");
  });

  it("leaves out items whose key was not given, and agreement of one coder", async () => {
    expect(leftOutOf((await json("data-samples/butir.csv")).result)["items"]).toBe("no-items");
    const one = write("satu.csv", "informan,kode,kutipan,pengode\nI1,senang,ya,A\nI2,senang,tidak,A\n");
    expect(leftOutOf((await json(one)).result)["agreement"]).toBe("one-coder");
  });

  it("says which columns it cannot tell apart, of this study and of an earlier one", async () => {
    const two = write("dua.csv", "id,Nilai Pretest,Skor Pretest,Posttest\na,1,1,2\nb,2,2,2\n");
    for (const [column, argv] of [
      ["Skor Pretest", [two]],
      ["Skor Pretest", [SCORES, "--compare-with", two]],
      // They look like the items of a test, but an earlier study is one of scores.
      ["pretest.1", [SCORES, "--compare-with", "data-samples/baumann.csv"]],
    ] as const) {
      const { code, stderr } = await runHere(["report", ...argv]);
      expect(code).toBe(2);
      expect(stderr).toContain(column);
    }
  });

  it("does not choose the unit where coders cut the text differently", async () => {
    const rows = Array.from(
      { length: 8 },
      (_, i) => `D,I,${10 * i},${10 * i + 5},x,A\nD,I,${10 * i + 2},${10 * i + 8},x,B\n`,
    );
    const cut = write("potongan.csv", `dokumen,informan,mulai,akhir,kode,pengode\n${rows.join("")}`);
    expect(leftOutOf((await json(cut)).result)["agreement"]).toBe("no-common-unit");
  });

  it("has the sections that were asked for, in their order", async () => {
    const { stdout } = await runHere([
      "report",
      SCORES,
      ...["--sections", "gains,flow,items", ...DAY, "--format", "markdown"],
    ]);
    const headings = [...stdout.matchAll(/^# (.+)$/gm)].map((match) => match[1]);
    expect(headings).toHaveLength(3);
    const { result } = await json(SCORES, "--sections", "gains,flow,items,gains");
    expect(result.sections).toEqual(["gains", "flow"]);
    expect(result.options.sections).toEqual(["gains", "flow", "items"]);
    expect(leftOutOf(result)).toEqual({ items: "no-items" });
  });

  it("puts an earlier study beside this one, with the difference of mean gains", async () => {
    const other = write("lama.csv", "id,pre,post\na,1,1\np,2,3\nq,3,3\n");
    const { result } = await json(SCORES, "--compare-with", other);
    expect(result.sections).toContain("earlier");
    expect(result.earlier).toMatchObject({ alsoHere: 1 });
    // Mean gains 1.2 and 1/3.
    expect((result.earlier!.difference as { estimate: number }).estimate).toBeCloseTo(1.2 - 1 / 3, 12);
    expect(result.earlier!.gains.groups[0]!.n).toBe(3);
  });

  it("numbers informants who are called by the ids of participants, and masks ids in what they said", async () => {
    const ids = ["P-001", "P-002", "P-003", "P-004"];
    const scores = write("berid.csv", `id,pre,post\n${ids.map((id, i) => `${id},${i},${i + 2}\n`).join("")}`);
    const said = (by: string) =>
      write(
        "berkata.csv",
        `${by}kode,kutipan,pengode\n${ids.map((id, i) => `${by === "informan," ? "" : `I${i},`}${id},senang,bersama ${id} dan p002,${"AB"[i % 2]}\n`).join("")}`,
      );
    for (const by of ["informan,", "informan,id peserta,"])
      for (const format of ["json", "markdown", "html"]) {
        const { stdout, code } = await runHere(["report", scores, said(by), "--format", format]);
        expect(code).toBe(0);
        expect(stdout).toContain("bersama");
        expect(stdout.match(/\bP-?00[1-4]\b/gi), `${by} ${format}`).toBeNull();
      }
  });

  it("calls informants by their pseudonyms, and never by another's number", async () => {
    const said = write("kata.csv", "informan,kode,kutipan\nAni,senang,ya\nBudi,senang,tidak\n");
    const names = write("samaran.csv", "informan,samaran\nAni,I02\n");
    const { result } = await json(said, "--pseudonyms", names);
    const speakers = result.themes!.quotes.map(({ informant }) => informant);
    expect([...speakers].sort()).toEqual(["I02", "I02a"]);
    expect(result.options.pseudonyms).toBe(true);
  });
});

describe("the files of a report", () => {
  it("has its figures beside Markdown, and only those it refers to", async () => {
    const place = join(path, "100% laporan.md");
    const { code } = await runHere(["report", SCORES, "-o", place, ...DAY]);
    expect(code).toBe(0);
    const named = [...readFileSync(place, "utf8").matchAll(/!\[[^\]]*\]\(<?([^)>]+)>?\)/g)].map((match) =>
      decodeURIComponent(match[1]!.split("/").join("/")),
    );
    const there = readdirSync(join(path, "100% laporan-figures")).map(
      (name) => `100% laporan-figures/${name}`,
    );
    expect(named.length).toBeGreaterThan(2);
    expect([...named].sort()).toEqual([...there].sort());
  });

  it("writes figures alone, as SVG and as PNG", async () => {
    for (const format of ["svg", "png"]) {
      const place = join(path, `figures-${format}`);
      const { code, stdout } = await runHere([
        "report",
        SCORES,
        "--figures",
        place,
        "--figure-format",
        format,
        "--sections",
        "flow,gains",
      ]);
      expect(code).toBe(0);
      const files = readdirSync(place);
      expect(stdout).toContain(String(files.length));
      expect(files).toContain(`flow.${format}`);
      const start = readFileSync(join(place, `flow.${format}`)).toString("latin1", 0, 5);
      expect(start).toBe(format === "svg" ? "<?xml" : "\x89PNG\r");
    }
  });

  it("never replaces what it reads", async () => {
    const logo = write("flow.svg", "<svg xmlns='http://www.w3.org/2000/svg'></svg>");
    const before = readFileSync(logo, "utf8");
    const figures = await runHere(["report", SCORES, "--logo", logo, "--figures", path]);
    expect(figures.code).toBe(2);
    expect(figures.stderr).toContain("flow.svg");
    const report = await runHere(["report", SCORES, "-o", SCORES, "--format", "html"]);
    expect(report.code).toBe(2);
    const earlier = write("dulu.csv", readFileSync(SCORES, "utf8").replace("a,x", "z,x"));
    expect(
      (await runHere(["report", SCORES, "--compare-with", earlier, "-o", earlier, "--format", "json"])).code,
    ).toBe(2);
    expect(readFileSync(logo, "utf8")).toBe(before);
  });

  it("ends with 1 for findings as the other commands do", async () => {
    const twice = write("ganda.csv", "id,pre,post\na,1,2\na,3,4\nb,2,2\nc,3,5\n");
    expect((await runHere(["report", twice, "--format", "json"])).code).toBe(1);
    expect((await runHere(["report", twice, "--format", "json", "--fail-on", "never"])).code).toBe(0);
  });
});
