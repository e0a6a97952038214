import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { studyFolder } from "../data/descriptor/study-folder.ts";
import { run } from "./run.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const SCORES = "id,pre,post\na,10,30\nb,20,50\nc,40,90\n";
const STUDY =
  "paud: {language: id, mastery: 50}\nresources: [{name: n, path: n.csv, paud: {kind: scores}}]\n";

describe("the built command line", () => {
  it("reads a descriptor in YAML and one in JSON", () => {
    const yaml = studyFolder({ "n.csv": SCORES, "datapackage.yaml": STUDY });
    const done = run(["gains", yaml]);
    expect(done.stderr).toBe("");
    expect(done.stdout).toContain("--mastery 50");
    const json = studyFolder({
      "n.csv": SCORES,
      "datapackage.json": '{"resources": [{"name": "n", "path": "n.csv"}]}',
    });
    expect(run(["compare", json])).toMatchObject({ code: 0, stderr: "" });
  });

  it.each([
    ["paud: {mastry: 50}\nresources: [{name: n, path: n.csv}]\n", 'did you mean "mastery"?'],
    ["resources: [\n", "datapackage.yaml, line 2, character 1: "],
    ["resources: [{name: n, path: /etc/passwd}]\n", "/etc/passwd"],
  ])("says what is wrong with one in a line, exit 2", (text, sentence) => {
    const { code, stdout, stderr } = run(["gains", studyFolder({ "datapackage.yaml": text })]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("needs none of its chunks for a table of scores", () => {
    const alone = studyFolder({ "n.csv": SCORES });
    mkdirSync(join(alone, "dist"));
    for (const part of ["bin", "package.json", "dist/cli.cjs"])
      cpSync(join(root, part), join(alone, part), { recursive: true });
    const gains = (input: string) =>
      spawnSync(process.execPath, [join(alone, "bin/paud-analyze.js"), "gains", input], { encoding: "utf8" });
    expect(gains(join(alone, "n.csv"))).toMatchObject({ status: 0, stderr: "" });
    // With a descriptor it does: without its chunk it breaks.
    expect(gains(studyFolder({ "n.csv": SCORES, "datapackage.yaml": STUDY })).status).toBe(70);
  });
});
