import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "../cli/run.ts";

const page = readFileSync(new URL("../../docs/cli.md", import.meta.url), "utf8");
const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

describe("docs/cli.md", () => {
  it.each([[], ["gains"], ["compare"], ["schema"]])(
    "shows what %s --help prints (npm run docs)",
    (...words) => {
      const { stdout, code } = run([...words, "--help"]);
      expect(code).toBe(0);
      expect(stdout.length).toBeGreaterThan(300);
      expect(page).toContain(stdout.trimEnd());
    },
  );
});

describe("the README", () => {
  const commands = [...readme.matchAll(/^node bin\/paud-analyze\.js (.+)$/gm)].map((match) => match[1]!);

  it("has commands to try, and each works as it is written", () => {
    expect(commands.length).toBeGreaterThanOrEqual(2);
    for (const command of commands) expect(run(command.split(" ")).code, command).toBe(0);
  });

  it("starts with the two commands of the quick start", () => {
    const scripts = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).scripts;
    expect(readme).toContain("npm install && npm run demo");
    expect(readme).toContain("npm test");
    const demo = run(scripts.demo.replace("node bin/paud-analyze.js ", "").split(" "));
    expect(demo.code).toBe(0);
    expect(demo.stdout).toContain("Normalized gain");
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
