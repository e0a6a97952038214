import { expect, it } from "vitest";
import { reportResult } from "../../src/analyses/schemas/report.schema.ts";
import { runHere } from "../cli/in-process.ts";
import { samplePath } from "../report/cohort/sample-report.ts";

const run = (...asked: readonly string[]) =>
  runHere([
    "report",
    samplePath("diklat-berjenjang.csv"),
    "--by",
    "Jenjang",
    "--date",
    "2026-11-24",
    ...asked,
  ]);

it("says what other programs print when asked to, and of what is in the report", async () => {
  const { stdout } = await run("--compare-conventions", "--confidence", "0.9", "--format", "json");
  const { conventions, sections } = reportResult.parse(JSON.parse(stdout));
  expect(sections).toContain("conventions");
  expect([conventions?.confidence, conventions?.groups.map(({ n }) => n)]).toEqual([0.9, [230, 114, 77, 39]]);
  const text = await run("--compare-conventions", "--lang", "id", "--format", "terminal");
  expect(text.stdout).toContain("Keluaran menurut program lain");
  expect(text.stdout).toContain("QUARTILE.EXC");
});

it("does not say it unasked", async () => {
  const { stdout } = await run("--format", "json");
  expect(reportResult.parse(JSON.parse(stdout)).conventions).toBeUndefined();
});
