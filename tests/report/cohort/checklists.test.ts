import { beforeAll, describe, expect, it } from "vitest";
import type { ReportResult } from "../../../src/analyses/schemas/report.schema.ts";
import { REPORT_SECTIONS } from "../../../src/core/report-section.ts";
import { catalogueOf } from "../../../src/language/index.ts";
import { reportCatalogueOf } from "../../../src/language/report/index.ts";
import { checklistSections, checklistSources } from "../../../src/report/cohort/checklists.ts";
import { JARS_ITEMS } from "../../../src/report/cohort/jars/jars-items.ts";
import { cellsOf, headingsOf } from "./blocks.ts";
import { fullReport } from "./full-report.ts";
import { reportOf } from "./sample-report.ts";
import { textOf } from "./texts.ts";

const LANGUAGES = ["en", "id"] as const;

describe("checklistSections", () => {
  let full: ReportResult;

  beforeAll(async () => {
    full = await fullReport();
  });

  const blocksOf = (result: ReportResult, language: "en" | "id" = "en") =>
    checklistSections({ result }, catalogueOf(language), reportCatalogueOf(language));
  const stated = (statements: Readonly<Record<string, string>>): ReportResult => ({
    ...full,
    study: { ...full.study, statements },
  });
  /** The row of an item, without its number. */
  const rowOf = (result: ReportResult, list: string, item: string, language: "en" | "id" = "en") =>
    cellsOf(blocksOf(result, language), `table-checklists-${list}`)
      .find(([number]) => number === item)!
      .slice(1);

  it.each(LANGUAGES)("lists all items of COREQ, SRQR and JARS in %s, each with its topic", (language) => {
    const blocks = blocksOf(full, language);
    expect(headingsOf(blocks, 2)).toHaveLength(3);
    for (const [list, length] of [
      ["coreq", 32],
      ["srqr", 21],
      ["jars", JARS_ITEMS.length],
    ] as const) {
      const [, ...rows] = cellsOf(blocks, `table-checklists-${list}`);
      expect(rows.map(([number]) => number)).toEqual(Array.from({ length }, (_, i) => String(i + 1)));
      expect(new Set(rows.map(([, topic]) => topic)).size).toBe(length);
    }
  });

  it("has keys of JARS once each, and a topic for every key in both languages", () => {
    const keys = JARS_ITEMS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(keys.map((_, i) => `jars${i + 1}`));
    for (const language of LANGUAGES) {
      expect(Object.keys(reportCatalogueOf(language).jars.items)).toEqual(keys);
    }
  });

  it("prints what the data answer, and leaves the rest to the authors", () => {
    expect(rowOf(full, "coreq", "12")).toEqual(["Sample size", "informants: 12; documents: 12", "–"]);
    expect(rowOf(full, "coreq", "1")).toEqual(["Who interviewed or moderated", "–", "to be stated"]);
    expect(rowOf(full, "coreq", "16", "id").at(-1)).toBe("perlu dilengkapi");
    expect(rowOf(full, "jars", "20")).toEqual([
      "Flow of participants",
      "rows: 240; with both tests: 230; see “Participants”",
      "–",
    ]);
    expect(rowOf(full, "jars", "18")[1]).toBe("see “Participants”, “Limits”");
  });

  it("prints what authors state, whatever the data answer, as text that does nothing", () => {
    const said = stated({ coreq1: "  N. F. ", coreq12: "all who agreed", jars4: "a\u202eb\nc", srqr9: "  " });
    expect(rowOf(said, "coreq", "1")[2]).toBe("N. F.");
    expect(rowOf(said, "coreq", "12")[2]).toBe("all who agreed");
    expect(rowOf(said, "jars", "4")[2]).toBe("a\ufffdb c");
    expect(rowOf(said, "srqr", "9")[2]).toBe("to be stated");
  });

  it("takes no statement from what every object has", () => {
    expect(rowOf(stated({}), "jars", "4")[2]).toBe("to be stated");
  });

  it("counts what is answered, stated and left", () => {
    const tallyOf = (result: ReportResult) =>
      blocksOf(result)
        .map(textOf)
        .find((text) => text.startsWith("Of 32 items"));
    expect(tallyOf(full)).toContain(
      "this report answers 4 by itself; the authors have made statements on 0; 28 are left",
    );
    expect(tallyOf(stated({ coreq1: "N. F.", coreq12: "all" }))).toContain(
      "answers 4 by itself; the authors have made statements on 2; 27 are left",
    );
  });

  it("refers only to chapters that the report has", () => {
    const sections = REPORT_SECTIONS.filter((section) => section !== "flow" && section !== "limits");
    expect(rowOf({ ...full, sections }, "jars", "20")).toEqual([
      "Flow of participants",
      "rows: 240; with both tests: 230",
      "to be completed",
    ]);
    expect(rowOf({ ...full, sections }, "jars", "18").slice(1)).toEqual(["–", "to be stated"]);
  });

  it("refers to its own limits and summary in SRQR, where it has them", () => {
    expect(rowOf(full, "srqr", "19")).toEqual(["Limitations", "see “Limits”", "to be completed"]);
    const sections = REPORT_SECTIONS.filter((section) => section !== "limits");
    expect(rowOf({ ...full, sections }, "srqr", "19").slice(1)).toEqual(["–", "to be stated"]);
  });

  it("says where statements are written while one is missing", () => {
    const said = (result: ReportResult) => blocksOf(result).map(textOf).join("\n");
    expect(said(full)).toContain("below paud.report.statements: coreq1 for item 1");
    const all = Array.from({ length: 45 }, (_, i) =>
      ["coreq", "srqr", "jars"].map((list) => [`${list}${i + 1}`, "said"] as const),
    ).flat();
    expect(said(stated(Object.fromEntries(all)))).not.toContain("paud.report.statements");
  });

  it("has JARS only for scores, its mixed-methods part only with interviews, and nothing without both", () => {
    const { themes: _, ...scores } = full;
    const alone = reportOf({ gains: scores.gains!, compare: scores.compare! });
    expect(cellsOf(blocksOf(alone), "table-checklists-jars").at(-1)![0]).toBe("38");
    expect(checklistSources(alone)).toEqual(["appelbaum2018"]);
    const interviews = reportOf({ themes: full.themes! });
    expect(headingsOf(blocksOf(interviews), 2)).toHaveLength(2);
    expect(checklistSources(interviews)).toEqual(["tong2007", "oBrien2014"]);
    expect(blocksOf(reportOf({}))).toEqual([]);
  });
});
