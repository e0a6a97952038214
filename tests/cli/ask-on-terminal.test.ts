import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { main } from "../../src/cli/main.ts";
import { surroundings } from "./in-process.ts";
import { folderOf, listOf } from "./init-runs.ts";

const ENTER = "\r";
const DOWN = "\u001b[B";
const CTRL_C = "\u0003";

/** Runs the program on a terminal at which somebody presses these keys, each once something new was drawn. */
async function typed(argv: readonly string[], keys: readonly string[]) {
  const { io, stdout, stderr } = surroundings("", {}, { columns: 80 });
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  let drawn = "";
  const left = [...keys];
  const presses = setInterval(() => {
    if (stdout.text() === drawn || left.length === 0) return;
    drawn = stdout.text();
    stdin.write(left.shift());
  }, 60);
  try {
    const code = await main([...argv, "--quiet"], { ...io, stdin: stdin as unknown as Io["stdin"] });
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    clearInterval(presses);
  }
}

const CSV = `id,pre,post\n${[1, 2, 3, 4, 5, 6].map((i) => `P${i},3${i},5${i}\n`).join("")}`;

describe("questions on a terminal", () => {
  it("are answered with keys", async () => {
    const folder = folderOf({ "a.csv": CSV });
    const done = await typed(["init", folder, "--lang", "en"], [ENTER, "7", "0", ENTER]);
    expect([done.code, done.stderr]).toEqual([0, ""]);
    const text = readFileSync(join(folder, "datapackage.yaml"), "utf8");
    expect(text).toContain("mastery: 70");
    expect(text).toContain("scale: { min: 0, max: 100 }");
  });

  it("are answered by choosing: Indonesian stands above English", async () => {
    const folder = folderOf({ "a.txt": "", "t/a.txt": "x" });
    const done = await typed(["init", folder], ["\u001b[A", ENTER]);
    expect(done.code).toBe(0);
    expect(readFileSync(join(folder, "datapackage.yaml"), "utf8")).toContain("language: id");
    const other = folderOf({ "t/a.txt": "x" });
    await typed(["init", other], [DOWN, DOWN, ENTER]);
    expect(readFileSync(join(other, "datapackage.yaml"), "utf8")).toContain("language: en");
  });

  it.each([0, 1])("broken off with Ctrl-C after %i answers leave nothing behind, exit 2", async (answers) => {
    const folder = folderOf({ "a.csv": CSV });
    const keys = [...Array<string>(answers).fill(ENTER), CTRL_C];
    const done = await typed(["init", folder, "--lang", "en"], keys);
    expect([done.code, done.stderr]).toEqual([2, "paud-analyze: cancelled; nothing was written.\n"]);
    expect(listOf(folder)).toEqual(["a.csv"]);
  });

  it("are not asked with --yes", async () => {
    const folder = folderOf({ "a.csv": CSV });
    const done = await typed(["init", folder, "--yes"], []);
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(listOf(folder)).toEqual(["a.csv", "datapackage.yaml"]);
  });
});
