import { readdirSync, readFileSync } from "node:fs";
import stringWidth from "fast-string-width";
import { beforeAll, describe, expect, it } from "vitest";
import type { ReportResult } from "../../../src/analyses/schemas/report.schema.ts";
import { LEFT_OUT_REASONS, REPORT_SECTIONS, type ReportSection } from "../../../src/core/report-section.ts";
import { reportCatalogueOf } from "../../../src/language/report/index.ts";
import type { CohortReport } from "../../../src/report/cohort/cohort-report.ts";
import { renderMarkdown } from "../../../src/report/markdown.ts";
import { renderTerminal } from "../../../src/report/terminal.ts";
import { walk } from "../../../src/report/walk.ts";
import { study } from "../../study.ts";
import { reportOf, sampleInterviews, sampleItems, sampleReport, scoreParts } from "./sample-report.ts";
import { captionsOf, chaptersOf, chapterText, textOf, textsOf, told } from "./texts.ts";

const LANGUAGES = ["en", "id"] as const;
const en = reportCatalogueOf("en").chapters;

let sample: CohortReport;
let small: CohortReport;
let interviewsOnly: CohortReport;
let itemsOnly: CohortReport;
let all: readonly (readonly [string, CohortReport])[];

/** A study of scores with a group of three. */
async function smallStudy(): Promise<CohortReport> {
  const rows = Array.from(
    { length: 12 },
    (_, i) =>
      `p${i},${i < 3 ? "sedikit" : "banyak"},${i < 3 ? 36.25 + i : 30 + i},${47.75 + ((7 * i) % 23)}\n`,
  );
  const scores = await study(`id,g,pre,post\n${rows.join("")}`, { by: ["g"] });
  return { result: reportOf(scoreParts(scores, {})), scores };
}

beforeAll(async () => {
  sample = await sampleReport();
  small = await smallStudy();
  interviewsOnly = { result: reportOf(await sampleInterviews()) };
  itemsOnly = { result: reportOf({ items: await sampleItems() }) };
  all = [
    ["the sample", sample],
    ["small groups", small],
    ["interviews only", interviewsOnly],
    ["items only", itemsOnly],
    ["nothing", { result: reportOf({}) }],
  ];
});

describe("the cohort report", () => {
  it("has its chapters in the order asked for, and only those", () => {
    const only = (sections: ReportSection[]) =>
      chaptersOf(told({ ...sample, result: { ...sample.result, sections, leftOut: [] } }));
    expect(only(["title", "summary", "gains"])).toEqual([en.titles.summary, en.titles.gains]);
    expect(only(["agreement", "scores"])).toEqual([en.titles.agreement, en.titles.scores]);
  });

  it("has a chapter only where there is something to tell it from", () => {
    const { gains, compare, items, themes, agreement } = sample.result;
    const chapters = (parts: Parameters<typeof reportOf>[0]) =>
      new Set(chaptersOf(told({ result: reportOf(parts) })));
    const { titles } = en;
    const appendices: readonly ReportSection[] = ["checklists", "methods", "provenance"];
    const has = (parts: Parameters<typeof reportOf>[0], sections: readonly ReportSection[]) => {
      const found = chapters(parts);
      const those = REPORT_SECTIONS.filter((section) => found.has(titles[section]));
      expect(those.filter((section) => !appendices.includes(section))).toEqual(sections);
      expect(those).toContain("provenance");
      expect(those.includes("methods")).toBe(Object.keys(parts).length > 0);
    };
    has({}, []);
    has({ gains: gains! }, [
      "summary",
      "design",
      "instrument",
      "flow",
      "scores",
      "gains",
      "groups",
      "limits",
    ]);
    has({ compare: compare! }, [
      ...(["summary", "design", "instrument", "flow", "scores", "comparison"] as const),
      ...(["lasting", "groups", "limits"] as const),
    ]);
    has({ items: items! }, ["summary", "design", "instrument", "items"]);
    has({ themes: themes! }, ["summary", "design", "themes", "limits"]);
    has({ agreement: agreement! }, ["summary", "design", "agreement", "limits"]);
  });

  it("tells every reason why a part is not there, in both languages", () => {
    for (const detail of [undefined, "Angkatan"]) {
      const leftOut = LEFT_OUT_REASONS.map((reason) => ({
        ...{ section: "joint" as const, reason },
        ...(detail !== undefined && { detail }),
      }));
      const [english, indonesian] = LANGUAGES.map((language) => {
        const words = reportCatalogueOf(language).chapters.leftOut;
        const document = told({ result: reportOf({}, { leftOut }) }, language);
        const text = chapterText(document, words.title);
        return LEFT_OUT_REASONS.map((reason) => {
          const sentence = words.reasons[reason](detail ?? "");
          expect(text).toContain(sentence);
          expect(sentence).not.toMatch(/""|undefined/);
          return sentence;
        });
      });
      expect(new Set(english).size).toBe(LEFT_OUT_REASONS.length);
      for (const [i, sentence] of english!.entries()) expect(indonesian![i]).not.toBe(sentence);
    }
  });

  it("has references that say where they lead, and each table and figure by its own name", () => {
    for (const [name, report] of all)
      for (const language of LANGUAGES) {
        const document = told(report, language);
        for (const node of walk(document))
          if (node.type === "crossReference") expect(node.label, name).toMatch(/^\p{L}+ \d+$/u);
        const captions = captionsOf(document);
        expect(captions, name).toEqual([...new Set(captions)]);
        expect(captions, name).not.toContain("captionedTable ");
      }
    const references = [...walk(told(sample))].filter(({ type }) => type === "crossReference");
    expect(references.length).toBeGreaterThan(10);
  });

  it("leaves no mark of a symbol or reference, and no figure that is none", () => {
    for (const [name, report] of all)
      for (const language of LANGUAGES)
        for (const text of textsOf(told(report, language))) {
          expect(text, name).not.toMatch(/[\ue000-\ue004]/);
          expect(text, name).not.toMatch(
            /(?<!")\b(?:NaN|null(?! hyp)|Infinity)\b(?!")|(?<![a-z] )\bundefined\b|\[object/,
          );
        }
  });

  it("is rendered for terminals and as Markdown", async () => {
    for (const [, report] of all)
      for (const language of LANGUAGES) {
        const document = told(report, language);
        // Formulas are never broken.
        const text = { ...document, children: document.children.filter(({ type }) => type !== "code") };
        const lines = renderTerminal(text, { width: 80, color: false }).split("\n");
        expect(lines.filter((line) => stringWidth(line) > 80)).toEqual([]);
        expect(await renderMarkdown(document, "figures")).toContain(`# ${chaptersOf(document)[0]}`);
      }
  });

  it("has the same blocks in both languages", () => {
    for (const [name, report] of all) {
      const [english, indonesian] = LANGUAGES.map((language) => told(report, language));
      const shape = (node: typeof english) => node!.children.map(({ type }) => type);
      expect(shape(indonesian), name).toEqual(shape(english));
      expect(chaptersOf(indonesian!)).not.toEqual(chaptersOf(english!));
    }
  });

  it("says nothing twice outside its tables", () => {
    for (const [name, report] of all)
      for (const language of LANGUAGES) {
        const paragraphs = [...walk(told(report, language))]
          .filter(({ type }) => type === "paragraph")
          .map(textOf)
          .filter((text) => text.length > 40);
        expect(paragraphs, name).toEqual([...new Set(paragraphs)]);
      }
  });

  it("has no table twice", () => {
    const tables = [...walk(told(sample))].flatMap((node) =>
      node.type === "captionedTable" ? [JSON.stringify(node.table.children)] : [],
    );
    expect(tables).toEqual([...new Set(tables)]);
    expect(tables.length).toBeGreaterThan(25);
  });

  it("leaves no table without a name and number", () => {
    for (const [, report] of all)
      expect(told(report).children.filter(({ type }) => type === "table")).toEqual([]);
  });

  it("steps down one heading at a time", () => {
    for (const [, report] of all) {
      let last = 0;
      for (const node of told(report).children) {
        if (node.type !== "heading") continue;
        expect(node.depth).toBeLessThanOrEqual(last + 1);
        last = node.depth;
      }
    }
  });

  it("uses no word for the size of an effect, and names no cause", () => {
    // The appendix speaks of large samples.
    const sections = REPORT_SECTIONS.filter((section) => section !== "methods");
    const report = { ...sample, result: { ...sample.result, sections } };
    const text = textsOf(told(report)).join("\n");
    expect(text).not.toMatch(/\b(?:large|huge|strong|substantial|impressive|proves|significant(?:ly)?)\b/i);
    expect(text).not.toMatch(/because of the training|thanks to|due to the training|impact/i);
    const indonesian = textsOf(told(report, "id")).join("\n");
    expect(indonesian).not.toMatch(/\b(?:signifikan|berkat|dampak|efek besar)\b/i);
  });

  it("shows no extremes of groups of fewer than five", () => {
    for (const language of LANGUAGES) {
      const texts = textsOf(told(small, language));
      for (const shown of ["36.25", "36,25", "38.25", "38,25"]) expect(texts).not.toContain(shown);
      expect(texts).toContain(language === "en" ? "41.00" : "41,00");
    }
  });

  it("names no option outside provenance", async () => {
    const options = /(?<![\w-])--[a-z]/;
    for (const [name, report] of all)
      for (const language of LANGUAGES) {
        const sections = report.result.sections.filter((section) => section !== "provenance");
        const without = { ...report, result: { ...report.result, sections } };
        for (const text of textsOf(told(without, language))) expect(text, name).not.toMatch(options);
        expect(textsOf(told(report, language)).join("\n")).toMatch(name === "nothing" ? /SHA-256/ : options);
      }
  });

  it("leaves out only hints that other commands still give", () => {
    for (const language of LANGUAGES) {
      const folder = new URL(`../../../src/language/${language}/`, import.meta.url);
      const source = readdirSync(folder)
        .filter((file) => file.endsWith(".ts"))
        .map((file) => readFileSync(new URL(file, folder), "utf8"))
        .join("\n");
      for (const hint of Object.values(reportCatalogueOf(language).chapters.hints))
        expect(source).toContain(hint);
    }
  });

  it("keeps hostile names text", async () => {
    const name = `<img onerror=x>\u202e=cmd|"\u001b[31m\ue003table-gains-mean\ue004\ue000x\ue001${"x".repeat(5000)}`;
    const rows = Array.from(
      { length: 16 },
      (_, i) => `p${i},"${i % 2 ? name.replaceAll('"', '""') : "b"}",${i},${2 * i}\n`,
    );
    const scores = await study(`id,g,pre,post\n${rows.join("")}`, { by: ["g"] });
    const result = reportOf(scoreParts(scores), {
      study: {
        title: name,
        organisation: name,
        authors: [name],
        date: "2026-01-02",
        instrument: name,
        statements: {},
      },
      leftOut: [{ section: "joint", reason: "no-such-column", detail: name }],
    });
    const document = told({ result, scores });
    for (const text of textsOf(document)) {
      expect(["\u202e", "\u001b"].filter((mark) => text.includes(mark))).toEqual([]);
      expect(text).not.toMatch(/[\ue000-\ue004]/);
    }
    expect(textsOf(document).join("")).toContain("<img onerror=x>");
    expect([...walk(document)].some(({ type }) => type === "html")).toBe(false);
    const markdown = await renderMarkdown(document, undefined);
    expect(markdown).not.toMatch(/(?<!\\)<img/);
  });

  it("names its title, authors and day in the language", () => {
    const page = (language: "en" | "id") => told(sample, language).children[0];
    expect(page("en")).toMatchObject({
      type: "titlePage",
      title: "Diklat Berjenjang Pendidik PAUD",
      lines: ["LPD Contoh (rekaan)", "Siti Evaluator", "24 November 2026"],
    });
    expect(told({ result: reportOf({}, { study: studyOf("2026-08-05") }) }, "id").children[0]).toMatchObject({
      lines: ["5 Agustus 2026"],
    });
    expect(told(sample, "id").data?.meta).toEqual({
      language: "id",
      title: "Diklat Berjenjang Pendidik PAUD",
      author: "Siti Evaluator",
      organisation: "LPD Contoh (rekaan)",
      date: "2026-11-24",
    });
  });

  it("calls a part by its value, with the column where the value does not say it", () => {
    const subtitle = (column: string, value: string) =>
      told({ result: reportOf({}, { study: { ...studyOf("2026-08-05"), part: { column, value } } }) })
        .children[0];
    expect(subtitle("Angkatan", "Angkatan II")).toMatchObject({ subtitle: "Angkatan II" });
    expect(subtitle("Angkatan", "II")).toMatchObject({ subtitle: "Angkatan: II" });
  });

  it("has contents after the title page, and the logo on it", () => {
    const logo = { mediaType: "image/png" as const, bytes: new Uint8Array([1]) };
    const [page, contents] = told({ ...sample, logo }).children;
    expect(page).toMatchObject({ logo });
    expect(contents).toMatchObject({ type: "contents", depth: 2 });
  });
});

function studyOf(date: string): ReportResult["study"] {
  return { authors: [], date, statements: {} };
}
