import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { run } from "./run.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const PROGRAM = `"${process.execPath}" bin/paud-analyze.js gains data-samples/diklat-berjenjang.csv --by Jenjang`;

/** Runs a line of the shell in the project's root. */
function shell(line: string) {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", line], { cwd: root, encoding: "utf8" });
  return { code: status, stdout, stderr };
}

describe.runIf(existsSync("/bin/bash"))("a pipe", () => {
  it("that is closed early (| head) is no error, and nothing is said", () => {
    for (const format of ["markdown", "json", "terminal"]) {
      const done = shell(
        `${PROGRAM} --list-unmatched --format ${format} | head -n 1; exit "\${PIPESTATUS[0]}"`,
      );
      expect([done.code, done.stderr], format).toEqual([0, ""]);
      expect(done.stdout.trimEnd().split("\n")).toHaveLength(1);
    }
  });

  it("that nobody reads at all is no error", () => {
    const done = shell(`${PROGRAM} | true; exit "\${PIPESTATUS[0]}"`);
    expect([done.code, done.stderr]).toEqual([0, ""]);
  });

  it("is closed early without a word by help and the schema too", () => {
    for (const argv of ["--help", "gains --help", "schema gains"]) {
      const done = shell(
        `"${process.execPath}" bin/paud-analyze.js ${argv} | true; exit "\${PIPESTATUS[0]}"`,
      );
      expect([done.code, done.stderr], argv).toEqual([0, ""]);
    }
  });

  it("that is closed from the start is an error in one line, not a stack", () => {
    const done = shell(`${PROGRAM} >&-`);
    expect(done.stderr).not.toMatch(/\bat .*\(/);
    expect([0, 2]).toContain(done.code);
  });

  it("gets all of a long output", () => {
    const { stdout, code } = shell(`${PROGRAM} --format json --list-unmatched | cat`);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).report).toBe("gains");
  });

  it.runIf(existsSync("/dev/full"))("into a full disk exits 2 with one line", () => {
    for (const argv of ["--format json", "--format markdown"]) {
      const done = shell(`${PROGRAM} ${argv} > /dev/full`);
      expect(done.code).toBe(2);
      expect(done.stderr).toMatch(/^paud-analyze: [^\n]*ENOSPC[^\n]*\n$/);
    }
  });
});

describe("the program as it is installed", () => {
  it("shows help without arguments, exit 0", () => {
    const { code, stdout, stderr } = run([]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("paud-analyze gains");
  });

  it("reads standard input, and obeys --no-color over FORCE_COLOR", () => {
    const argv = ["gains", "-", "--format", "terminal"];
    const csv = "id,pre,post\r\na,30,40\r\nb,35,50\r\n";
    expect(run([...argv, "--no-color"], csv, { FORCE_COLOR: "1" }).stdout).not.toContain("\u001b[");
    expect(run(argv, csv, { FORCE_COLOR: "1" }).stdout).toContain("\u001b[");
  });
});
