import { describe, expect, it } from "vitest";
import { analyseThemes } from "../../../src/analyses/themes/themes.ts";
import { catalogueOf } from "../../../src/language/index.ts";
import { document } from "../../../src/report/document.ts";
import { renderMarkdown } from "../../../src/report/markdown.ts";
import { quotesSection } from "../../../src/report/sections/interviews/quotes.ts";
import { csvOf, interviewsOf } from "../../interviews-of.ts";

async function quotesOf(texts: readonly string[], quotes = 9): Promise<string> {
  const rows = texts.map((text, i) => ({
    informant: `I${i + 1}`,
    code: "x",
    peran: i < 3 ? "guru" : "kepala",
    text,
  }));
  const settings = {
    ...{
      coder: "any",
      by: ["peran"],
      confidence: 0.95,
      informantIntervals: false,
      quotes,
      seed: 1,
      checklists: [],
    },
  };
  const shown = { version: "1.0.0", minCell: 5, showNames: false, showCoders: false };
  const result = analyseThemes(await interviewsOf(csvOf(rows)), settings, shown);
  return await renderMarkdown(document(quotesSection(result, catalogueOf("en"))));
}

describe("quotes in a report", () => {
  it("bear who said it, and an attribute only where three share it", async () => {
    const text = await quotesOf(["satu", "dua", "tiga", "empat"]);
    expect(text).toContain("“satu” (I1, guru)");
    expect(text).toContain("“empat” (I4)");
    expect(text).not.toContain("kepala");
  });

  it("are cut where they are long, and never within a character", async () => {
    const text = await quotesOf([
      `${"a".repeat(598)}${"\u{1F600}".repeat(9)}`,
      "b".repeat(600),
      "c".repeat(601),
    ]);
    expect(text).toContain(`“${"a".repeat(598)}…”`);
    expect(text).toContain(`“${"b".repeat(600)}”`);
    expect(text).toContain(`“${"c".repeat(599)}…”`);
  });

  it("are said to be none where the files hold no text, and not spoken of where nobody asked", async () => {
    expect(await quotesOf([" ", ""])).toContain("No quotes");
    expect(await quotesOf(["satu"], 0)).toBe("");
  });
});
