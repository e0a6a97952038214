import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { ReportResult } from "../../../src/analyses/schemas/report.schema.ts";
import { catalogueOf } from "../../../src/language/index.ts";
import { runHere } from "../../cli/in-process.ts";
import { folder } from "../../cli/run.ts";
import { type SeenTable, tablesOfDocx, tablesOfHtml, tablesOfMarkdown } from "./read-back.ts";

/** One report of the sample study, written in every format and read back: the same words and figures in all of them. */
describe.each(["en", "id"] as const)("the report of the sample in %s", (language) => {
  const { numbers } = catalogueOf(language);
  const place = folder();
  let html: SeenTable[];
  let docx: SeenTable[];
  let markdown: SeenTable[];
  let terminal: string;
  let json: ReportResult;
  const bytes: string[] = [];

  beforeAll(async () => {
    const write = async (ending: string) => {
      const path = join(place.path, `report.${ending}`);
      const asked = ["--lang", language, "--date", "2026-11-24", "--compare-conventions", "-o", path];
      const { code, stderr } = await runHere(["report", "data-samples", ...asked]);
      expect({ code, stderr }).toMatchObject({ code: 0 });
      const file = readFileSync(path);
      bytes.push(`${ending} ${createHash("sha256").update(file).digest("hex")}`);
      return file;
    };
    html = tablesOfHtml((await write("html")).toString("utf8"));
    markdown = tablesOfMarkdown((await write("md")).toString("utf8"));
    docx = await tablesOfDocx(await write("docx"));
    terminal = (await write("txt")).toString("utf8");
    json = JSON.parse((await write("json")).toString("utf8"));
  }, 60_000);

  it("has the same tables, cell by cell, as a page, a Word file and Markdown", () => {
    expect(html.length).toBeGreaterThan(40);
    expect(markdown).toEqual(html);
    expect(docx).toEqual(html);
  });

  it("is made of the same bytes on every Node", async () => {
    // Last digits in JSON may differ between versions of V8: people never see them.
    const seen = bytes.filter((line) => !line.startsWith("json"));
    await expect(`${seen.join("\n")}\n`).toMatchFileSnapshot(`../../golden/report-bytes.${language}.txt`);
  });

  it("has every figure of its tables in the terminal", () => {
    const figuresIn = (text: string) => text.match(/[−+]?\d[\d.,]*(?:e−?\d+| × 10[⁻⁰-⁹¹²³]+)?/g) ?? [];
    const told = new Map<string, number>();
    for (const figure of figuresIn(terminal)) told.set(figure, (told.get(figure) ?? 0) + 1);
    const asked = html.flatMap(({ rows }) => rows.flat().flatMap(figuresIn));
    expect(asked.length).toBeGreaterThan(1000);
    const missing = asked.filter((figure) => {
      const left = told.get(figure) ?? 0;
      told.set(figure, left - 1);
      return left === 0;
    });
    expect(missing).toEqual([]);
  });

  it("has the figures of the JSON in its tables", () => {
    const cells = new Set(html.flatMap(({ rows }) => rows.flat()));
    const holds = (text: string) =>
      expect([...cells].some((cell) => cell.includes(text)) ? "" : text).toBe("");
    const interval = (of: { low?: number; high?: number }) =>
      `[${numbers.fixed(of.low!)}${numbers.separator}${numbers.fixed(of.high!)}]`;
    let seen = 0;
    for (const group of json.gains!.groups) {
      if (!("mean" in group.gain && group.gain.interval !== undefined)) continue;
      holds(numbers.fixed(group.gain.mean));
      holds(interval(group.gain.interval));
      seen += 1;
    }
    for (const { effects, t } of json.compare!.groups) {
      if ("gav" in effects && "estimate" in effects.gav)
        holds(`${numbers.fixed(effects.gav.estimate)} ${interval(effects.gav.interval!)}`);
      if ("statistic" in t) holds(numbers.fixed(t.statistic));
      seen += 1;
    }
    for (const { retention } of json.joint!.groups)
      for (const { estimate } of retention)
        if (estimate !== undefined) holds(numbers.fixed(estimate * 100, 1));
    for (const { informants } of json.themes!.themes) holds(numbers.integer(informants));
    expect(seen).toBeGreaterThan(7);
  });
});
