import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportResult } from "../../src/analyses/schemas/report.schema.ts";
import { reportSummary } from "../../src/analyses/schemas/report-summary.schema.ts";
import { runHere } from "./in-process.ts";
import { folder } from "./run.ts";

const { path, write } = folder();
let made = 0;
/** Reports of a run with `--each`: what it said, and the files it wrote, JSON taken apart. */
async function each(format: string, ...argv: readonly string[]) {
  made += 1;
  const out = join(path, `out-${made}`);
  const run = await runHere([
    ...["report", ...argv, "-o", out, "--format", format, "--date", "2026-01-31", "--quiet"],
  ]);
  const files = existsSync(out) ? readdirSync(out).sort() : [];
  const text = (name: string) => readFileSync(join(out, name), "utf8");
  return { ...run, out, files, text, summary: () => reportSummary.parse(JSON.parse(text("summary.json"))) };
}
const HEAD = "id,Angkatan,pre,post\n";
const rows = (cohort: string, ids: string, post = 7) =>
  [...ids].map((id, i) => `${id},"${cohort}",${i + 1},${post + ((i * i) % 3)}\n`).join("");

describe("report --each", () => {
  it("writes a report for every cohort of the sample, an index that leads to each, and a summary", async () => {
    const { code, files, text, summary, stdout } = await each("html", "data-samples", "--each", "cohort");
    expect(code).toBe(0);
    expect(stdout).toContain("6");
    expect(files).toEqual(
      ["i", "ii", "iii", "iv", "v", "vi"]
        .map((n) => `angkatan-${n}.html`)
        .concat("index.html", "summary.json"),
    );
    const { column, reports, rows: read } = summary();
    expect(column).toBe("Angkatan");
    expect(reports.map(({ value }) => value)).toEqual(
      ["I", "II", "III", "IV", "V", "VI"].map((n) => `Angkatan ${n}`),
    );
    expect(read).toEqual({ read: 240, withoutValue: 0 });
    for (const { file } of reports) expect(text("index.html")).toContain(`href="${file}"`);
    // Once in the table and once in the forest.
    for (const gain of ["27,96", "19,18"]) expect(text("index.html").split(gain).length).toBeGreaterThan(2);
    expect(text("index.html")).toContain('id="effect-forest"');
    expect(text("angkatan-ii.html")).toContain("Angkatan II");
    expect(text("angkatan-ii.html")).not.toContain("Angkatan III");
  });

  it("gives every cohort the figures it has in a file of its own", async () => {
    const whole = write("semua.csv", HEAD + rows("A", "abcde") + rows("B", "fghij", 9) + rows("A", "klm", 8));
    const alone = write("a.csv", HEAD + rows("A", "abcde") + rows("A", "klm", 8));
    const { text } = await each("json", whole, "--each", "Angkatan", "--scale", "0:12");
    const { gains, compare, study } = reportResult.parse(JSON.parse(text("a.json")));
    const single = JSON.parse(
      (await runHere(["report", alone, "--scale", "0:12", "--format", "json"])).stdout,
    );
    expect(gains!.groups).toEqual(single.gains.groups);
    expect(compare!.groups).toEqual(single.compare.groups);
    expect(study.part).toEqual({ column: "Angkatan", value: "A" });
  });

  it("has every row that was read in one report, or counts it", async () => {
    const text = `${HEAD}${rows("A", "abc")}x,,1,2\n${rows("B", "def")}y, ,2,3\nRata-rata,,2,5\n`;
    const {
      summary,
      stderr,
      text: fileText,
    } = await each("json", write("baris.csv", text), "--each", "cohort");
    const { reports, rows: read } = summary();
    const inReports = reports.map(
      ({ file }) => reportResult.parse(JSON.parse(fileText(file!))).gains!.inputs[0]!.rows,
    );
    expect(read).toEqual({ read: 8, withoutValue: 2 });
    expect(inReports).toEqual([3, 3]);
    expect(stderr).toContain("2 rows");
    expect(stderr).toContain('"Angkatan"');
  });

  it("takes the scale from all scores, not from those of one cohort", async () => {
    const low = rows("A", "abcde");
    const high = [..."fgh"].map((id) => `${id},B,40,9${id.charCodeAt(0) % 10}\n`).join("");
    const { text } = await each("json", write("skala.csv", HEAD + low + high), "--each", "Angkatan");
    const scaleOf = (name: string) => JSON.parse(text(name)).gains.options.scale;
    expect(scaleOf("a.json")).toEqual({ min: 0, max: 100, source: "assumed" });
    expect(scaleOf("b.json")).toEqual(scaleOf("a.json"));
  });

  it("does not stop at a cohort that cannot be told, and names it at the end and in the index", async () => {
    const broken = [..."fgh"].map((id) => `${id},B,1,hadir\n`).join("");
    const csv = write("rusak.csv", HEAD + rows("A", "abcde") + broken + rows("C", "ijklm"));
    const { code, files, text, stderr, stdout, summary } = await each("markdown", csv, "--each", "cohort");
    expect(code).toBe(2);
    expect(files).toContain("a.md");
    expect(files).toContain("c.md");
    expect(files).not.toContain("b.md");
    expect(stderr).toContain('no report of "B"');
    expect(stdout).toContain("2 of 3");
    expect(text("index.md")).toContain("Not made");
    expect(summary().reports[1]).toEqual({ value: "B", failed: "no-scores" });
  });

  it("gives hostile values names of files that are safe and their own", async () => {
    const values = [
      "../../etc/passwd",
      "CON",
      "index",
      "A/B",
      "a b",
      "a-b",
      "<img onerror=x>",
      "x".repeat(5000),
      "ā",
    ];
    const csv = write(
      "jahat.csv",
      HEAD +
        values
          .map((value, i) =>
            rows(
              value,
              [..."abc"]
                .map((c) => c + String(i))
                .join("")
                .replace(/\d/g, (d) => d),
            ),
          )
          .join(""),
    );
    const { code, files, text } = await each("html", csv, "--each", "Angkatan");
    expect(code).toBeLessThan(2);
    const reports = files.filter((name) => name !== "index.html" && name !== "summary.json");
    expect(reports).toHaveLength(values.length);
    for (const name of reports) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.html$/);
    expect(reports).toContain("report-con.html");
    expect(reports).toContain("report-index.html");
    expect(text("index.html")).not.toContain("<img");
    expect(readdirSync(path).filter((name) => name.includes("passwd"))).toEqual([]);
  });

  it("tells tiers in their order, and long files by wave", async () => {
    const { summary } = await each(
      ...(["json", "data-samples", "--resource", "diklat-berjenjang-panjang", "--each", "tier"] as const),
    );
    expect(summary().reports.map(({ value }) => value)).toEqual(["Dasar", "Lanjut", "Mahir"]);
    for (const { retained } of summary().reports) expect(retained).toHaveLength(1);
  });

  it("leaves out what does not say whose cohort it is of", async () => {
    const csv = write("c.csv", HEAD + rows("A", "abcde") + rows("B", "fghij"));
    const { text } = await each("json", csv, "data-samples/wawancara.csv", "--each", "cohort");
    const { leftOut } = reportResult.parse(JSON.parse(text("a.json")));
    expect(leftOut.find(({ section }) => section === "themes")).toEqual({
      ...{ section: "themes", reason: "no-such-column", detail: "Angkatan" },
    });
  });

  it("parts items and interviews by who the participants are", async () => {
    const csv = write("p.csv", HEAD + rows("A", "abcde") + rows("B", "fghij"));
    const items = write(
      "butir.csv",
      `id,q1,q2,q3\n${[..."abcdefgh"].map((id, i) => `${id},${i % 2},1,${(i >> 1) % 2}\n`).join("")}`,
    );
    const spoken = write("kata.csv", "informan,kode,kutipan\na,senang,ya\nb,lelah,tidak\ng,senang,betul\n");
    const { text } = await each("json", csv, items, spoken, "--each", "cohort");
    const [a, b] = ["a.json", "b.json"].map((name) => reportResult.parse(JSON.parse(text(name))));
    expect([a!.items!.inputs[0]!.rows, b!.items!.inputs[0]!.rows]).toEqual([5, 3]);
    expect([a!.themes!.informants, b!.themes!.informants]).toEqual([2, 1]);
    expect([a!.joint?.people.length, b!.joint?.people.length]).toEqual([2, 1]);
    // The ids of participants are theirs alone.
    expect(a!.joint!.people.map(({ informant }) => informant)).toEqual(["I01", "I02"]);
  });

  it("refuses to write over what it reads", async () => {
    const out = join(path, "sama");
    mkdirSync(out);
    const csv = write("sama/a.json", HEAD + rows("A", "abcde") + rows("B", "fghij"));
    const { code, stderr } = await runHere([
      "report",
      csv,
      "--each",
      "cohort",
      "-o",
      out,
      "--format",
      "json",
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain("a.json");
    expect(readFileSync(csv, "utf8")).toContain("Angkatan");
  });

  it("gives the same bytes again", async () => {
    const csv = write("lagi.csv", HEAD + rows("A", "abcde") + rows("B", "fghij"));
    const [one, two] = [
      await each("html", csv, "--each", "cohort"),
      await each("html", csv, "--each", "cohort"),
    ];
    for (const name of one.files) expect(two.text(name), name).toBe(one.text(name));
  });
});
