import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What a run of the built command line did. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `bin/paud-analyze.js` in the project's root, without colours or a terminal. */
export function run(args: readonly string[], input?: string | Buffer, env: Record<string, string> = {}): Run {
  const { NODE_OPTIONS: _options, FORCE_COLOR: _color, NO_COLOR: _none, ...inherited } = process.env;
  const done = spawnSync(process.execPath, [join(root, "bin/paud-analyze.js"), ...args], {
    cwd: root,
    input: input ?? "",
    env: { ...inherited, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}

/** A run that must give JSON. */
export function runJson(args: readonly string[], input?: string | Buffer) {
  const done = run([...args, "--format", "json"], input);
  return { ...done, json: JSON.parse(done.stdout) };
}

/** A folder for one test file's fixtures, removed afterwards. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), "paud-analyze-test-"));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    write: (name: string, content: string | Buffer) => {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
  };
}
