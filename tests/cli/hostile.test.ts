import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, type Run, run, runJson } from "./run.ts";

const { path, write } = folder();
const HEAD = "id,pre,post\n";
const GOOD = Array.from({ length: 12 }, (_, i) => `p${i},${40 + i},${60 + 2 * i}\n`).join("");

/** One clear line on stderr, nothing on stdout, exit 2, no stack. */
function expectRefusal({ code, stdout, stderr }: Run, ...said: readonly (string | RegExp)[]): void {
  expect(stderr).toMatch(/^paud-analyze: [^\n]+\n$/);
  expect(stderr).not.toMatch(/\bat .*\(|Error:/);
  for (const words of said) expect(stderr).toMatch(words);
  expect(stdout).toBe("");
  expect(code).toBe(2);
}

describe.each(["gains", "compare"])("%s refuses in one line what cannot be read as a table:", (command) => {
  const refuses = (content: string | Buffer, ...said: (string | RegExp)[]) =>
    expectRefusal(run([command, write("hostile.csv", content)]), "hostile.csv", ...said);

  it("a row with too few cells, by its row", () =>
    refuses(`${HEAD}a,1,2\nb,3\nc,4,5\n`, "row 3", "2 cells", "3"));
  it("a row with too many cells, by its row", () => refuses(`${HEAD}a,1,2,9\nb,3,4\n`, "row 2"));
  it("an unclosed quote, by the row and column where it opened", () =>
    refuses(`${HEAD}a,1,2\nb,"3,4\n${GOOD}`, "row 3", "pre", "never closes"));
  it("a stray quote", () => refuses(`${HEAD}a,1,2\nb,3"x,4\n`, "row 3"));
  it("a NUL byte", () => refuses(`${HEAD}a,1,2\nb,\0,4\n`, "row 3", "NUL"));
  it("an empty file", () => refuses("", "is empty"));
  it("a file of white space", () => refuses("\n\n  \n", "is empty"));
  it("a header without rows", () => refuses(HEAD, "no rows"));
  it("a missing column, naming those there are", () =>
    refuses("id,pre,final\na,1,2\n", "post-test", '"final"', "--post"));
  it("an ambiguous header, naming the candidates", () =>
    refuses("id,pretest.1,pretest.2,post\na,1,2,3\n", '"pretest.1", "pretest.2"', "--pre"));
  it("10 MB in one cell", () => refuses(`${HEAD}a,1,2\nb,${"7".repeat(10_000_000)},4\n`, "row 3", "longer"));
  it("10 MB in one quoted cell", () =>
    refuses(`${HEAD}a,1,2\nb,"${"7".repeat(10_000_000)}",4\n`, "row 3", "longer"));
  it("a score column without a single number", () =>
    refuses("id,pre,post\na,x,1\nb,y,2\n", '"pre"', "not one cell"));
  it("a workbook under another name", () => refuses(Buffer.from("PK\u0003\u0004rest"), "not a CSV file"));
  it("UTF-8 that stops being UTF-8", () =>
    refuses(
      Buffer.concat([Buffer.from(`${HEAD}é,1,2\n`), Buffer.from([0x62, 0xff, 0x2c, 0x31, 0x2c, 0x32, 0x0a])]),
      "row 3",
      "--encoding",
    ));

  it("a path that does not exist", () =>
    expectRefusal(run([command, join(path, "none.csv")]), "no such file"));
  it("a folder", () => expectRefusal(run([command, path]), "is a folder"));
  it("the same file twice", () => {
    const file = write("twice.csv", HEAD + GOOD);
    expectRefusal(run([command, file, file]), "same content");
    expectRefusal(run([command, file, write("copy.csv", HEAD + GOOD)]), "same content");
  });
  it("files with other columns", () =>
    expectRefusal(
      run([command, write("a.csv", HEAD + GOOD), write("b.csv", "id,pretest,post\nz,1,2\n")]),
      "b.csv",
      '"pretest"',
      '"pre"',
    ));
  it("a column named that is not there", () =>
    expectRefusal(
      run([command, write("by.csv", HEAD + GOOD), "--by", "tier"]),
      '"tier"',
      '"id", "pre", "post"',
    ));
  it("an output in a folder that does not exist, before any work", () => {
    const file = write("out.csv", HEAD + GOOD);
    expectRefusal(
      run([command, file, "-o", join(path, "none", "report.md")]),
      "it would lie in does not exist",
    );
    expectRefusal(
      run([command, file, "--rows", join(path, "none", "rows.csv")]),
      "it would lie in does not exist",
    );
  });
  it("an output that is the input", () => {
    const file = write("same.csv", HEAD + GOOD);
    expectRefusal(run([command, file, "--format", "json", "-o", file]), "also an input");
    expect(readFileSync(file, "utf8")).toBe(HEAD + GOOD);
  });
  it("an output whose ending names no format", () =>
    expectRefusal(
      run([command, write("fmt.csv", HEAD + GOOD), "-o", join(path, "report.pdf")]),
      "names no format",
    ));
  it.runIf(existsSync("/dev/full"))("a full disk, leaving nothing behind", () => {
    const file = write("full.csv", HEAD + GOOD);
    const before = readdirSync("/dev").length;
    expectRefusal(run([command, file, "--format", "json", "-o", "/dev/full"]), "ENOSPC");
    expect(readdirSync("/dev").length).toBe(before);
  });
});

describe("gains and compare go on without what is unsound, and say so:", () => {
  const BAD = {
    "not-a-number": "x,12abc,50\n",
    "ambiguous-number": 'x,"1,500",50\n',
    "spreadsheet-error": "x,#DIV/0!,50\n",
    "missing-id": ",50,60\n",
    "conflicting-id": "p0,1,2\n",
  };
  it.each(Object.entries(BAD))(
    "%s is a finding with its row, exit 1, and the rest is analysed",
    (rule, row) => {
      const file = write("bad.csv", `${HEAD}${GOOD}${row}`);
      for (const command of ["gains", "compare"]) {
        const { code, json } = runJson([command, file]);
        expect(code).toBe(1);
        const found = json.findings.find(
          (finding: { rule: string; row: number }) => finding.rule === rule && finding.row === 14,
        );
        expect(found).toMatchObject({ severity: "error", file, row: 14 });
        expect(json.flow.matched).toBe(rule === "conflicting-id" ? 11 : 12);
        expect(json.flow.invalid + json.flow.duplicates).toBe(rule === "conflicting-id" ? 2 : 1);
        const report = run([command, file]);
        expect(report.code).toBe(1);
        expect(report.stdout.indexOf("left out of the figures")).toBeGreaterThan(0);
        expect(report.stdout.indexOf("left out of the figures")).toBeLessThan(
          report.stdout.indexOf("What was read"),
        );
      }
    },
  );

  it("a score outside the scale is never clamped", () => {
    const { code, json } = runJson([
      "gains",
      write("scale.csv", `${HEAD}${GOOD}x,50,101\n`),
      "--scale",
      "0:100",
    ]);
    expect(code).toBe(1);
    expect(json.flow.invalid).toBe(1);
    expect(json.groups[0].post.max).toBe(82);
  });

  it("--fail-on never exits 0, --fail-on warning exits 1 on a warning", () => {
    const error = write("e.csv", `${HEAD}${GOOD}x,abc,1\n`);
    expect(run(["gains", error, "--fail-on", "never"]).code).toBe(0);
    const warning = write("w.csv", `${HEAD}${GOOD}p0,40,60\n`);
    expect(run(["gains", warning]).code).toBe(0);
    expect(run(["gains", warning, "--fail-on", "warning"]).code).toBe(1);
  });
});

describe("names that mean something to JavaScript are ordinary names:", () => {
  it("__proto__ and constructor as columns, levels and ids", () => {
    const rows = GOOD.trim()
      .split("\n")
      .map((row, i) => `${row},${i % 2 === 0 ? "__proto__" : "constructor"}`);
    const file = write(
      "proto.csv",
      `__proto__,pre,post,constructor\n${rows.join("\n")}\n__proto__,50,70,toString\n`,
    );
    const { code, stdout } = run([
      "gains",
      file,
      "--id",
      "__proto__",
      "--by",
      "constructor",
      "--format",
      "json",
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('"constructor": "__proto__"');
    const swapped = run([
      "gains",
      file,
      "--id",
      "constructor",
      "--by",
      "__proto__",
      "--format",
      "json",
      "--fail-on",
      "never",
    ]);
    expect(swapped.stdout).toContain('"__proto__": "p0"');
  });
});

describe("what the data say cannot act:", () => {
  const EVIL =
    "<script>alert(1)</script> | [x](javascript:alert(1)) \u001b[31mred\u001b[0m \u202egnp.exe www.evil.example";
  const rows = Array.from({ length: 12 }, (_, i) => `p${i},${40 + i},${60 + i},"${i < 6 ? EVIL : "plain"}"`);
  const file = () => write("evil.csv", `id,pre,post,"tier <b>"\n${rows.join("\n")}\n`);

  it("Markdown escapes HTML, links, pipes and bare addresses", () => {
    const { stdout } = run(["gains", file(), "--by", "tier <b>"]);
    expect(stdout).toContain("\\<script>");
    expect(stdout).not.toMatch(/(?<!\\)<script|(?<!\\)\[x\]\(javascript/);
    expect(stdout).not.toMatch(/(?<!\\)www\.evil|[^\\]\| \[x/);
    expect(stdout).toContain("tier \\<b>");
  });

  it("no format lets a control or bidirectional character through", () => {
    for (const format of ["terminal", "markdown", "json", "html"]) {
      const { stdout } = run(["gains", file(), "--by", "tier <b>", "--format", format, "--list-unmatched"]);
      expect(stdout.replace(/[\n]/g, "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }
  });

  it("nor does standard error", () => {
    const { stderr, code } = run([
      "gains",
      write("col.csv", "id,\u001b]0;owned\u0007pre,p\u001b[2Jost\nx,1,2\n"),
      "--by",
      "zz",
    ]);
    expect(code).toBe(2);
    expect(stderr.replace(/\n$/, "")).not.toMatch(/\p{Cc}/u);
  });

  it("--rows makes formulas harmless and leaves negative gains numbers", () => {
    const source = write(
      "formula.csv",
      `id,pre,post\n"=HYPERLINK(""http://x"")",50,40\n+1,50,60\n@a,1,2\n-b,3,4\n${GOOD}`,
    );
    const out = join(path, "rows.csv");
    expect(run(["gains", source, "--rows", out]).code).toBe(0);
    const lines = readFileSync(out, "utf8").trim().split("\n");
    expect(lines[0]).toBe("id,group,pre,post,gain,g,c,category,reliable_change,status");
    expect(lines[1]).toBe(`"'=HYPERLINK(""http://x"")",,50,40,-10,-0.2,-0.2,low,,matched`);
    expect(lines.slice(2, 5).every((line) => line.startsWith("'"))).toBe(true);
    expect(lines).toHaveLength(17);
  });

  it("a number of 16 digits in a score column is masked, and ids stay out of reports unless asked for", () => {
    const nik = "3602041234567890";
    const source = write("nik.csv", `id,pre,post\n${GOOD}secret-person,${nik},50\nsecret-other,50,\n`);
    for (const format of ["terminal", "markdown", "json", "html"]) {
      const { stdout } = run(["gains", source, "--scale", "0:100", "--format", format]);
      expect(stdout).not.toContain(nik);
      expect(stdout).not.toContain("secret");
      expect(
        run(["gains", source, "--scale", "0:100", "--format", format, "--list-unmatched"]).stdout,
      ).toContain("secret-other");
    }
  });
});

describe("output is whole or not at all:", () => {
  it("a failing run leaves no file", () => {
    mkdirSync(join(path, "empty"));
    const out = join(path, "empty", "report.json");
    expect(run(["gains", write("broken.csv", `${HEAD}a,"1,2\n`), "-o", out]).code).toBe(2);
    expect(readdirSync(join(path, "empty"))).toEqual([]);
  });

  it("a written report has no temporary file beside it", () => {
    mkdirSync(join(path, "written"));
    const out = join(path, "written", "report.json");
    expect(
      run(["gains", write("fine.csv", HEAD + GOOD), "-o", out, "--rows", join(path, "written", "rows.csv")])
        .stdout,
    ).toBe("");
    expect(readdirSync(join(path, "written")).sort()).toEqual(["report.json", "rows.csv"]);
    expect(JSON.parse(readFileSync(out, "utf8")).report).toBe("gains");
  });
});
