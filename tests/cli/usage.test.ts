import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/commands/index.ts";
import { wideCsv } from "../study.ts";
import { runHere } from "./in-process.ts";
import { folder, type Run } from "./run.ts";

const { path, write } = folder();
const CSV = wideCsv(Array.from({ length: 12 }, (_, i) => [40 + i, 55 + ((5 * i) % 17)] as const));
const file = write("scores.csv", CSV);
// biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what is looked for
const CODES = /\u001b\[/;

/** One line on standard error that says all of this, nothing on standard output, exit 2. */
function expectUsage({ code, stdout, stderr }: Run, ...said: readonly (string | RegExp)[]): void {
  expect(stderr).toMatch(/^paud-analyze: [^\n]+\n$/);
  for (const words of said) expect(stderr).toMatch(words);
  expect(stderr).not.toMatch(/ {2}|undefined/);
  expect([code, stdout]).toEqual([2, ""]);
}

describe("options that every command has", () => {
  it("may stand before the command too", async () => {
    const before = await runHere(["--lang", "id", "gains", file]);
    expect(before).toEqual(await runHere(["gains", file, "--lang", "id"]));
    expect(before.stdout).toContain("Alur peserta");
    const plain = await runHere(["--no-color", "gains", file, "--format", "terminal"], "", {
      FORCE_COLOR: "1",
    });
    expect(plain.stdout).not.toMatch(CODES);
  });
});

describe("what is misspelt is named, with where to look:", () => {
  it("an unknown command, with those there are", async () => {
    expectUsage(await runHere(["gain", file]), '"gain"', COMMANDS.map(({ name }) => `"${name}"`).join(", "));
    expectUsage(await runHere(["help", "gain"]), '"gain"', '"gains"');
  });
  it("an unknown option", async () => {
    expectUsage(await runHere(["gains", file, "--pretest", "x"]), "--pretest", "paud-analyze gains --help");
    expectUsage(await runHere(["--pretest"]), "--pretest", "See paud-analyze --help");
    expectUsage(
      await runHere(["compare", file, "--mastery", "70"]),
      "--mastery",
      "paud-analyze compare --help",
    );
    expectUsage(await runHere(["gains", file, "--test", "auto"]), "--test");
    expectUsage(await runHere(["gains", file, "--quiet=1"]), "--quiet=1");
    expectUsage(await runHere(["gains", file, "-x"]), "-x");
  });
  it("an option without its value", async () => {
    expectUsage(await runHere(["gains", file, "--pre"]), "--pre needs a value");
    expectUsage(await runHere(["gains", file, "-o"]), "--output needs a value");
  });
  it("a command without a file, a schema without a name, and too many names", async () => {
    expectUsage(await runHere(["gains"]), "no file given");
    expectUsage(await runHere(["schema"]), '"gains", "compare"');
    expectUsage(await runHere(["schema", "gains", "compare"]), "too many");
  });
});

describe("a value is what its option wants, to the letter:", () => {
  const NO_NUMBERS = [
    "1e",
    "0x10",
    "5abc",
    "",
    " ",
    "1,5",
    "1.5.0",
    "--5",
    "NaN",
    "Infinity",
    "1e999",
    "½",
    "٣",
  ];
  const refused: Readonly<Record<string, readonly string[]>> = {
    "--mastery": NO_NUMBERS,
    "--reliability": [...NO_NUMBERS, "-0.1", "1", "1.2"],
    "--confidence": [...NO_NUMBERS, "0.5", "1", "0", "95", "-0.95"],
    "--seed": [...NO_NUMBERS, "1.5", "-1", "9007199254740993"],
    "--min-cell": [...NO_NUMBERS, "2.5", "-1"],
    "--bootstrap": [...NO_NUMBERS, "99", "1000001", "150.5"],
    "--scale": ["", "100", "0:", ":100", "0:100:200", "100:0", "5:5", "a:b", "0-100", "0:1e999", "0x0:100"],
    "--delimiter": ["", ",,", '"', "\n", "\r", "ab", "😀"],
    "--decimal": ["", ";", "point", ".,"],
    "--format": ["", "pdf", "JSON", "odt"],
    "--fail-on": ["", "info", "errors"],
    "--lang": ["", "xx", "EN", "id-ID"],
  };
  const gains = (option: string, value: string) => runHere(["gains", file, `${option}=${value}`]);

  it.each(Object.entries(refused))("%s refuses what it does not understand", async (option, values) => {
    for (const value of values) expectUsage(await gains(option, value), `${option}: "`, / is not |bukan/);
  });

  it("compare refuses an equivalence margin of 0 and an unknown test", async () => {
    for (const value of [...NO_NUMBERS, "0", "-1"])
      expectUsage(await runHere(["compare", file, `--equivalence=${value}`]), "a number above 0");
    expectUsage(await runHere(["compare", file, "--test=wilcoxon"]), 'one of "t", "auto"');
  });

  it("an option that may be empty is not taken for one that was left out", async () => {
    expectUsage(await gains("--pre", ""), 'no column ""');
    expectUsage(await gains("--encoding", ""), "encoding");
    expectUsage(await gains("--output", ""), "names no format");
  });

  it("takes numbers in any usual writing", async () => {
    for (const [option, values] of Object.entries({
      "--mastery": ["70", "70.0", "+70", "7e1", " 70 ", "70."],
      "--confidence": ["0.9", ".9", "9e-1", "0.501", "0.9999"],
      "--scale": ["0:100", "-5:100.5", "+0:1e2", " 0 : 100 "],
      "--seed": ["0", "1e3", "9007199254740991"],
      "--delimiter": [","],
      "--min-cell": ["0", "10"],
    }))
      for (const value of values)
        expect(await gains(option, value), `${option}=${value}`).toMatchObject({ code: 0 });
  });

  it("reads the last of an option given twice, and all of --by", async () => {
    const { stdout } = await runHere([
      "gains",
      file,
      "--mastery",
      "1",
      "--mastery",
      "60",
      "--format",
      "json",
    ]);
    expect(JSON.parse(stdout).options.mastery).toBe(60);
    const twice = write("two.csv", "id,a,b,pre,post\nx,1,2,30,40\ny,1,3,35,50\n");
    const grouped = await runHere(["gains", twice, "--by", "b", "--by", "a", "--format", "json"]);
    expect(JSON.parse(grouped.stdout).groups[1].group).toEqual({ b: "2", a: "1" });
  });
});

describe("help", () => {
  const HELP = { en: ["Usage:", "Options:", "Examples:"], id: ["Pemakaian:", "Opsi:", "Contoh:"] };

  it.each(["en", "id"] as const)("in %s names every option and shows examples, exit 0", async (lang) => {
    for (const command of COMMANDS) {
      const { code, stdout, stderr } = await runHere([command.name, "--help", "--lang", lang]);
      expect([code, stderr]).toEqual([0, ""]);
      for (const words of HELP[lang]) expect(stdout).toContain(words);
      for (const option of command.options)
        expect(stdout).toMatch(new RegExp(`^ .*--${option.name}\\b`, "m"));
      expect(stdout).toContain(`  paud-analyze ${command.name} `);
      expect(stdout).not.toMatch(/undefined|\[object/);
      for (const line of stdout.split("\n"))
        if (!line.startsWith("  paud-analyze")) expect(line.length).toBeLessThan(81);
    }
  });

  it("names the commands when nothing was asked, exit 0", async () => {
    for (const argv of [[], ["--help"], ["-h"], ["help"]]) {
      const { code, stdout, stderr } = await runHere(argv);
      expect([code, stderr]).toEqual([0, ""]);
      for (const { name } of COMMANDS) expect(stdout).toContain(`  ${name} `);
    }
    expect((await runHere(["--help", "--lang=id"])).stdout).toContain("Pemakaian:");
    expect((await runHere(["help", "gains"])).stdout).toBe((await runHere(["gains", "--help"])).stdout);
  });

  it("tells the version of package.json", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    for (const flag of ["-V", "--version"])
      expect(await runHere([flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });
});

describe("--lang", () => {
  it("id speaks Indonesian in reports and in errors", async () => {
    expect((await runHere(["gains", file, "--lang", "id"])).stdout).toContain("Peningkatan");
    expectUsage(await runHere(["gains", "none.csv", "--lang", "id"]), "berkas tidak ada");
    expectUsage(await runHere(["gains", file, "--lang", "id", "--confidence", "2"]), "bukan angka antara");
    expectUsage(await runHere(["gain", "--lang=id"]), "tidak dikenal");
  });

  it("changes no figure: JSON is the same in both languages", async () => {
    const json = async (lang: string) =>
      (await runHere(["compare", file, "--format", "json", "--lang", lang])).stdout;
    expect(await json("id")).toBe(await json("en"));
  });
});

describe("colour", () => {
  const colored = async (argv: string[], env: Record<string, string>, terminal = true) =>
    CODES.test(
      (
        await runHere(
          ["gains", file, "--format", "terminal", ...argv],
          "",
          env,
          terminal ? { columns: 100 } : undefined,
        )
      ).stdout,
    );

  it("is for terminals", async () => {
    expect(await colored([], {})).toBe(true);
    expect(await colored([], {}, false)).toBe(false);
    expect(await colored([], { TERM: "dumb" })).toBe(false);
  });

  it("is off with NO_COLOR, on with FORCE_COLOR, and --no-color beats both", async () => {
    expect(await colored([], { NO_COLOR: "1" })).toBe(false);
    expect(await colored([], { NO_COLOR: "" })).toBe(true);
    expect(await colored([], { FORCE_COLOR: "1" }, false)).toBe(true);
    expect(await colored([], { FORCE_COLOR: "0" })).toBe(false);
    expect(await colored(["--no-color"], { FORCE_COLOR: "1" })).toBe(false);
  });

  it("is never in Markdown, JSON or files", async () => {
    const env = { FORCE_COLOR: "1" };
    for (const format of ["markdown", "json"])
      expect(
        (await runHere(["gains", file, "--format", format], "", env, { columns: 100 })).stdout,
      ).not.toMatch(CODES);
    const out = join(path, "colored.txt");
    await runHere(["gains", file, "-o", out], "", env, { columns: 100 });
    expect(readFileSync(out, "utf8")).not.toMatch(CODES);
  });
});

describe("the format", () => {
  it("is terminal on a terminal, as wide as it is, and Markdown into a pipe", async () => {
    const wide = (await runHere(["gains", file], "", {}, { columns: 200 })).stdout;
    expect(wide).not.toContain("\n# ");
    expect(Math.max(...wide.split("\n").map((line) => line.length))).toBeGreaterThan(120);
    expect((await runHere(["gains", file])).stdout).toMatch(/^# /);
  });

  it("of a file is what its ending says, unless --format says otherwise", async () => {
    const written = async (name: string, ...more: string[]) => {
      const done = await runHere(["gains", file, "-o", join(path, name), ...more], "", {}, { columns: 200 });
      expect(done).toEqual({ code: 0, stdout: "", stderr: "" });
      return readFileSync(join(path, name), "utf8");
    };
    expect(await written("a.md")).toMatch(/^# /);
    expect(await written("a.MARKDOWN")).toMatch(/^# /);
    expect(JSON.parse(await written("a.json")).report).toBe("gains");
    expect(await written("a.txt")).not.toMatch(/^#/);
    expect(JSON.parse(await written("a.dat", "--format", "json")).report).toBe("gains");
    expect(await written("a.md", "--format", "json")).toMatch(/^\{/);
  });

  it("keeps the report and the rows apart", async () => {
    expectUsage(
      await runHere(["gains", file, "-o", join(path, "x.md"), "--rows", join(path, ".", "x.md")]),
      "two files",
    );
  });
});

describe("standard input", () => {
  const figures = async (input: string | Buffer) => {
    const { code, stdout } = await runHere(["gains", "-", "--format", "json"], input);
    expect(code).toBe(0);
    const { inputs, flow, groups } = JSON.parse(stdout);
    expect(inputs[0].path).toBe("-");
    return { flow, groups };
  };

  it("is -, in any line ending and Unicode encoding", async () => {
    const want = await figures(CSV);
    expect(want.flow.matched).toBe(12);
    const crlf = CSV.replaceAll("\n", "\r\n");
    expect(await figures(crlf)).toEqual(want);
    expect(await figures(`\ufeff${crlf}`)).toEqual(want);
    expect(await figures(Buffer.from(`\ufeff${crlf}`, "utf16le"))).toEqual(want);
    expect(await figures(Buffer.from(`\ufeff${CSV}`, "utf16le").swap16())).toEqual(want);
  });
});

describe("several files", () => {
  const rows = CSV.trimEnd().split("\n").slice(1);
  const part = (name: string, some: readonly string[]) => write(name, `id,pre,post\n${some.join("\n")}\n`);
  const groups = async (...files: string[]) => {
    const { stdout } = await runHere(["compare", ...files, "--format", "json"]);
    return JSON.parse(stdout).groups;
  };

  it("give what one file of all their rows gives, in whatever order", async () => {
    const [first, second] = [part("first.csv", rows.slice(0, 5)), part("second.csv", rows.slice(5))];
    const want = await groups(file);
    expect(await groups(first, second)).toEqual(want);
    expect(await groups(second, first)).toEqual(want);
    expect(await groups(part("reversed.csv", rows.toReversed()))).toEqual(want);
  });
});

describe("progress", () => {
  /** The file in pieces, each after a pause. */
  const slow = (pieces: number, pause: number) =>
    Readable.from(
      (async function* () {
        const size = Math.ceil(CSV.length / pieces);
        for (let i = 0; i < pieces; i++) {
          await new Promise((resolve) => setTimeout(resolve, pause));
          yield Buffer.from(CSV.slice(i * size, (i + 1) * size));
        }
      })(),
    );

  it("is told on standard error once reading takes longer than a second", async () => {
    const { code, stdout, stderr } = await runHere(["gains", "-"], slow(8, 200));
    expect(code).toBe(0);
    expect(stderr).toMatch(/^-: \d+ rows read …\n$/);
    expect(stdout).toMatch(/^# /);
  });

  it("is not told with --quiet, nor when reading is quick", async () => {
    expect((await runHere(["gains", "-", "--quiet"], slow(8, 200))).stderr).toBe("");
    expect((await runHere(["gains", "-"], slow(2, 1))).stderr).toBe("");
  });
});
