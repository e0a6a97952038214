import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { COMMANDS } from "../src/commands/index.ts";
import { folder } from "./cli/run.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const yaml = (name: string) => parse(readFileSync(join(root, name), "utf8"));
const { path, write } = folder();

/** The action's own script, with an npx that runs this checkout instead of a published package. */
function act(inputs: Record<string, string>) {
  const bin = join(path, "bin");
  mkdirSync(bin, { recursive: true });
  const npx = write(
    "bin/npx",
    `#!/bin/bash\n[ "$1" = --yes ] && [ "$2" = "paud-analyze@$WANTED" ] || exit 64\nexec "${process.execPath}" "${join(root, "bin/paud-analyze.js")}" "\${@:3}"\n`,
  );
  chmodSync(npx, 0o755);
  const action = yaml("action.yml");
  const [step] = action.runs.steps;
  const env: Record<string, string> = {};
  for (const [name, expression] of Object.entries<string>(step.env)) {
    const input = /inputs\.([\w-]+)/.exec(expression)?.[1];
    env[name] = input === undefined ? root : (inputs[input] ?? action.inputs[input].default);
  }
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const done = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run], {
    cwd: path,
    env: { ...env, WANTED: version, PATH: `${bin}${delimiter}${process.env["PATH"]}` },
    encoding: "utf8",
  });
  return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}

describe("the GitHub action", () => {
  const clean = write("clean.csv", "id,pre,post\nP1,40,60\nP2,50,70\n");
  const dirty = write("dirty.csv", "id,pre,post,catatan\nP1,40,60,3604124101900001\n");

  it("passes a clean dataset, and looked at it", () => {
    const { code, stdout, stderr } = act({ path: clean });
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toContain("rows: 2");
  });

  it("annotates what it finds and fails, with the identifier masked", () => {
    const { code, stdout } = act({ path: `${clean}\n\n${dirty}\n` });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=.*dirty\.csv,line=2,/m);
    expect(stdout).not.toContain("3604124101900001");
  });

  it("writes SARIF beside it, fails as told, and speaks Indonesian", () => {
    const sarif = join(path, "out.sarif");
    const { code, stdout } = act({ path: dirty, sarif, "fail-on": "never", lang: "id" });
    expect(code).toBe(0);
    expect(stdout).toContain("NIK");
    expect(JSON.parse(readFileSync(sarif, "utf8")).runs[0].language).toBe("id");
  });

  it("takes a path for a path, whatever stands in it", () => {
    const { code, stderr } = act({ path: '$(touch pwned); "; touch pwned #' });
    expect(code).toBe(2);
    expect(stderr).toContain("no such file");
    expect(existsSync(join(path, "pwned"))).toBe(false);
    expect(act({ path: "--explain" }).code).toBe(2);
  });
});

describe("the pre-commit hook", () => {
  const [hook] = yaml(".pre-commit-hooks.yaml");

  it("runs a command there is, with options it has", () => {
    const [program, command, ...options] = hook.entry.split(" ");
    expect(program).toBe(Object.keys(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).bin)[0]);
    const record = COMMANDS.find(({ name }) => name === command);
    const known = record?.options.map(({ name }) => `--${name}`);
    expect(options.filter((option: string) => !known?.includes(option))).toEqual([]);
    expect(hook.args).toEqual(["."]);
  });

  it("runs when data or a descriptor change", () => {
    const files = new RegExp(hook.files);
    for (const name of ["a.csv", "data/wawancara.qdpx", "study/datapackage.yaml", "datapackage.json"])
      expect(files.test(name), name).toBe(true);
    for (const name of ["src/a.ts", "package.json", "my-datapackage.json.ts"])
      expect(files.test(name), name).toBe(false);
  });
});
