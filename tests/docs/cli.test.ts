import { spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/commands/index.ts";
import { SCHEMA_NAMES } from "../../src/commands/schema.ts";
import { folder, run } from "../cli/run.ts";

const page = readFileSync(new URL("../../docs/cli.md", import.meta.url), "utf8");
const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

describe("docs/cli.md", () => {
  it("has a section for every command, in their order, and for no other", () => {
    const sections = [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    expect(sections).toEqual(COMMANDS.map(({ name }) => name));
    expect(sections).toContain("agreement");
  });

  it.each([[], ...COMMANDS.map(({ name }) => [name])])(
    "shows what %s --help prints (npm run docs)",
    (...words) => {
      const { stdout, code } = run([...words, "--help"]);
      expect(code).toBe(0);
      expect(stdout.length).toBeGreaterThan(300);
      expect(page).toContain(stdout.trimEnd());
    },
  );
});

describe("paud-analyze schema", () => {
  it.each(SCHEMA_NAMES)("prints a JSON Schema of %s", (name) => {
    const { stdout, code } = run(["schema", name]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).title).toBe(`paud-analyze ${name}`);
  });

  it("has one for every command that makes a report, for the summary of several and for the descriptor, and --help names each", () => {
    const reports = COMMANDS.filter(({ options }) => options.some(({ name }) => name === "format")).map(
      ({ name }) => name,
    );
    expect([...SCHEMA_NAMES]).toEqual([...reports, "report-summary", "descriptor"]);
    const help = run(["schema", "--help"]).stdout;
    expect(SCHEMA_NAMES.filter((name) => !help.includes(name))).toEqual([]);
  });
});

/** The words of a command as a shell takes them; "…" is one. */
const wordsOf = (command: string) =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);

describe("the README", () => {
  const commands = [...readme.matchAll(/^node bin\/paud-analyze\.js (.+)$/gm)].map((match) => match[1]!);

  it("has commands to try, and each works as it is written", () => {
    expect(commands.length).toBeGreaterThanOrEqual(2);
    // In a copy: some of them write beside the samples.
    const { path } = folder();
    cpSync(new URL("../../data-samples", import.meta.url), join(path, "data-samples"), { recursive: true });
    const bin = fileURLToPath(new URL("../../bin/paud-analyze.js", import.meta.url));
    for (const command of commands) {
      const { status, stderr } = spawnSync(process.execPath, [bin, ...wordsOf(command)], {
        cwd: path,
        encoding: "utf8",
      });
      expect(status, `${command}: ${stderr}`).toBe(0);
    }
  });

  it("has one of every command that makes a report", () => {
    const tried = new Set(commands.map((command) => command.split(" ")[0]));
    expect(
      COMMANDS.filter(
        ({ name, options }) => options.some((its) => its.name === "format") && !tried.has(name),
      ),
    ).toEqual([]);
  });

  it("starts with the two commands of the quick start", () => {
    const scripts = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).scripts;
    expect(readme).toContain("npm install && npm run demo");
    expect(readme).toContain("npm test");
    const [, ...script] = scripts.demo.split(" ");
    const root = fileURLToPath(new URL("../../", import.meta.url));
    const demo = spawnSync(process.execPath, script, { cwd: root, encoding: "utf8" });
    expect(demo.status, demo.stderr).toBe(0);
    expect(demo.stdout).toContain("Key findings");
    const [, page = ""] = /open (\S+) in a browser/.exec(demo.stdout) ?? [];
    expect(readFileSync(join(root, page), "utf8")).toContain("<svg");
  });

  it("shows a library example that runs", async () => {
    const code = /```js\n([\s\S]+?)```/.exec(readme)![1]!;
    const body = code
      .replace(/^import .*$/m, "")
      .replace(/^gainsOf/m, "const gain = gainsOf")
      .replace(/^pairedT/m, "const test = pairedT");
    const library = await import("../../src/index.ts");
    const example = new Function(
      "library",
      `const { gainsOf, pairedSampleOf, pairedT, differencesOf } = library;${body}; return [gain, test];`,
    );
    const [gain, test] = example(library);
    expect(gain.estimate).toBeCloseTo((74 - 55) / (100 - 55), 12);
    expect(test.df).toBe(4);
  });
});
