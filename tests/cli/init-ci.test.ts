import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseArguments } from "../../src/cli/program.ts";
import { COMMANDS } from "../../src/commands/index.ts";
import { catalogueOf } from "../../src/language/index.ts";
import { runHere, surroundings } from "./in-process.ts";
import { folderOf, listOf } from "./init-runs.ts";

const version: string = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
).version;

/** What is wrong with a command line of ours: it must be one that the program understands. */
async function faultsOf(line: string): Promise<string[]> {
  const [npx, yes, program, ...argv] = line.split(" ");
  if (`${npx} ${yes} ${program}` !== `npx --yes paud-analyze@${version}`)
    return [`starts another program: ${line}`];
  if (!COMMANDS.some(({ name }) => String(name) === "check")) {
    console.warn("SKIPPED: there is no command check yet, so the options in CI files were not looked up");
    return argv[0] === "check" ? [] : [`no command ${argv[0]}`];
  }
  try {
    const request = await parseArguments(argv, COMMANDS, catalogueOf("en"), surroundings().io);
    return String(request?.command.name) === "check" ? [] : [`runs ${request?.command.name}`];
  } catch (error) {
    return [String(error)];
  }
}

describe("--ci", () => {
  const files = { "a.csv": "id,pre,post\nA,30,40\n", "t/I01.txt": "x", "x/codes.xlsx": "never named" };

  it.each(["data", "data banten"])("goes to the root of the repository, where %s lies", async (name) => {
    const root = folderOf({ ".git/HEAD": "ref: refs/heads/main\n", [`${name}/a.csv`]: files["a.csv"] });
    const done = await runHere(["init", join(root, name), "--quiet", "--ci", "github"]);
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(done.stdout).toContain(`${join(root, ".github/workflows/paud-check.yml")}: runs`);
    const workflow = parse(readFileSync(join(root, ".github/workflows/paud-check.yml"), "utf8"));
    expect(workflow.on.push.paths.slice(0, 2)).toEqual([`${name}/datapackage.yaml`, `${name}/**/*.csv`]);
    const [line] = workflow.jobs.check.steps.flatMap((step: { run?: string }) => step.run ?? []);
    expect(line).toContain(name === "data" ? " check data --format" : " check 'data banten' --format");
  });

  it("github writes a workflow that runs the check, shows findings and keeps the report", async () => {
    const folder = folderOf(files);
    const done = await runHere(["init", folder, "--quiet", "--ci", "github"]);
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(done.stdout).toContain("paud-check.yml");
    const workflow = parse(readFileSync(join(folder, ".github/workflows/paud-check.yml"), "utf8"));
    expect(Object.keys(workflow.on)).toEqual(["push", "pull_request"]);
    expect(workflow.on.push.paths).toEqual([
      "datapackage.yaml",
      "**/*.csv",
      "**/*.txt",
      ".github/workflows/paud-check.yml",
    ]);
    expect(workflow.permissions).toEqual({ contents: "read", "security-events": "write" });
    const { steps } = workflow.jobs.check;
    const uses = steps.flatMap((step: { uses?: string }) => step.uses ?? []);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w/-]+@v\d+$/);
    const lines = steps.flatMap((step: { run?: string }) => step.run ?? []);
    expect(lines.length).toBe(1);
    expect(await faultsOf(lines[0])).toEqual([]);
    const output = /-o (\S+)/.exec(lines[0])![1];
    const after = steps.slice(steps.findIndex((step: { run?: string }) => step.run !== undefined) + 1);
    expect(after.map((step: { if?: string }) => step.if)).toEqual(["always()", "always()"]);
    expect([after[0].with.sarif_file, after[1].with.path]).toEqual([output, output]);
  });

  it("gitlab writes a job whose report is shown in merge requests", async () => {
    const folder = folderOf(files);
    const path = join(folder, "study.datapackage.yaml");
    expect((await runHere(["init", folder, "--quiet", "--ci", "gitlab", "-o", path])).code).toBe(0);
    const { "paud-check": job, ...rest } = parse(readFileSync(join(folder, ".gitlab-ci.yml"), "utf8"));
    expect(rest).toEqual({});
    expect(job.script.length).toBe(1);
    expect(await faultsOf(job.script[0])).toEqual([]);
    expect(job.script[0]).toContain("check study.datapackage.yaml --format junit");
    expect(job.artifacts).toMatchObject({
      when: "always",
      reports: { junit: /-o (\S+)/.exec(job.script[0])![1] },
    });
  });

  it.each(["github", "gitlab"])("%s replaces no file, and writes no descriptor then", async (ci) => {
    const name = ci === "github" ? ".github/workflows/paud-check.yml" : ".gitlab-ci.yml";
    const folder = folderOf({ ...files, [name]: "mine" });
    const before = listOf(folder);
    const done = await runHere(["init", folder, "--quiet", "--ci", ci]);
    expect([done.code, done.stdout]).toEqual([2, ""]);
    expect(done.stderr).toContain(`${name}: is there already`);
    expect(listOf(folder)).toEqual(before);
    expect(readFileSync(join(folder, name), "utf8")).toBe("mine");
    expect((await runHere(["init", folder, "--quiet", "--ci", ci, "--force"])).code).toBe(0);
    expect(readFileSync(join(folder, name), "utf8")).toContain("paud-analyze@");
  });
});
