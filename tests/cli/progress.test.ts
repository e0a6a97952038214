import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Progress } from "../../src/cli/progress.ts";
import { catalogueOf } from "../../src/language/index.ts";
import { surroundings } from "./in-process.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is written when reading tells of itself at these milliseconds. */
function written(times: readonly number[], { terminal = false, quiet = false } = {}): string {
  const { io, stderr } = surroundings();
  const progress = new Progress(Object.assign(io.stderr, { isTTY: terminal }), quiet);
  let now = 0;
  for (const time of times) {
    vi.advanceTimersByTime(time - now);
    now = time;
    progress.show({ path: "a\u001bb.csv", rows: time }, catalogueOf("en"));
  }
  progress.clear();
  return stderr.text();
}

describe("Progress", () => {
  it("is silent for a second, then tells a log now and then", () => {
    expect(written([10, 500, 999])).toBe("");
    expect(written([999, 1500, 2000, 12_000])).toBe(
      "a\ufffdb.csv: 1,500 rows read …\na\ufffdb.csv: 12,000 rows read …\n",
    );
  });

  it("tells a terminal in place, more often, and takes the line back", () => {
    const lines = written([1500, 1600, 1800], { terminal: true });
    expect(lines).toBe(
      "\r\u001b[Ka\ufffdb.csv: 1,500 rows read …\r\u001b[Ka\ufffdb.csv: 1,800 rows read …\r\u001b[K",
    );
    expect(written([500], { terminal: true })).toBe("");
  });

  it("says nothing when it is to be quiet", () => {
    expect(written([5000, 20_000], { quiet: true })).toBe("");
    expect(written([5000, 20_000], { quiet: true, terminal: true })).toBe("");
  });

  it("tells which of several reports is made, on a terminal with a bar of one length", () => {
    const { io, stderr } = surroundings();
    const bar = new Progress(Object.assign(io.stderr, { isTTY: true }), false);
    for (const number of [12, 200]) {
      vi.advanceTimersByTime(1500);
      bar.step({ number, all: 200, label: `Angkatan \u001b${"x".repeat(99)}` }, catalogueOf("en"));
    }
    const lines = stderr.text().split("\r\u001b[K").slice(1);
    expect(lines[0]).toBe(`█${"░".repeat(19)} report 12 of 200: Angkatan \ufffd${"x".repeat(20)}`);
    expect(lines[1]!.startsWith(`${"█".repeat(20)} report 200 of 200`)).toBe(true);
    for (const line of lines) expect([...line].length).toBeLessThan(80);
  });
});
