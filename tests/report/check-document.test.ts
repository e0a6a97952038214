import stringWidth from "fast-string-width";
import { describe, expect, it } from "vitest";
import { CATEGORIES } from "../../src/checks/rule.ts";
import { catalogueOf } from "../../src/language/index.ts";
import { excerptOf } from "../../src/report/check/excerpt.ts";
import { checkDocument } from "../../src/report/check-document.ts";
import { renderJson } from "../../src/report/json.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { FINDINGS, HOSTILE, hostileResult, RULES, resultOf } from "./check/samples.ts";

const en = catalogueOf("en");
const terminal = (...args: Parameters<typeof checkDocument>) =>
  renderTerminal(checkDocument(...args), { width: 80, color: false });
const markdown = (...args: Parameters<typeof checkDocument>) => renderMarkdown(checkDocument(...args));

describe("checkDocument", () => {
  it("gives the verdict and what was looked at before everything else", async () => {
    const text = await markdown(resultOf({ findings: FINDINGS }), RULES, en);
    expect(text.split("\n\n").slice(1, 3)).toEqual([
      "> **The check failed. Errors: 2, warnings: 3, notes: 1.**",
      "Files looked at: 2, rows: 1,240.",
    ]);
    expect(text).toContain("| nilai.csv | scores | 40 |");
    expect(text).toContain("| wawancara/koding.csv | coded interviews | 1,200 |");
  });

  it("fails as the options say", () => {
    const failOn = (level: "error" | "warning" | "never", findings: typeof FINDINGS) =>
      terminal(resultOf({ findings, options: { ...resultOf().options, failOn: level } }), RULES, en)
        .split("\n\n")[1]!
        .slice(2);
    const warnings = FINDINGS.filter(({ severity }) => severity === "warning");
    expect(failOn("error", warnings)).toMatch(/^The check passed\./);
    expect(failOn("warning", warnings)).toMatch(/^The check failed\./);
    expect(failOn("never", FINDINGS)).toMatch(/^The check was told never to fail\. Errors: 2/);
  });

  it("groups findings by what they are about and by rule, the worst of a kind first", async () => {
    const more = [{ rule: "small-groups", severity: "warning" as const, args: { people: 3, n: 40, k: 5 } }];
    const text = await markdown(resultOf({ findings: [...more, ...FINDINGS] }), RULES, en);
    const headings = [...text.matchAll(/^#{2,3} (.*?)(?: \\?\((?:error|warning|note), .*)?$/gm)].map(
      (m) => m[1],
    );
    expect(headings).toEqual([
      "What was read",
      "Who is who",
      "repeated-row: Same row entered twice",
      "Scores",
      "at-ceiling: Many have the highest score",
      "What spreadsheets do",
      "padded-cell: Spaces around a value",
      "Privacy",
      "nik: National identity number (NIK)",
      "small-groups: People who stand out by combination",
      "Waivers",
      "waiver-expired: Waiver that has ended",
      "Provenance",
    ]);
    expect(text).toContain("National identity number (NIK) (error, 2 found)");
  });

  it("says what a rule means and what to do", () => {
    const text = terminal(resultOf({ findings: FINDINGS }), RULES, en).replaceAll(/\s+/g, " ");
    expect(text).toContain(en.rules.nik.explanation);
    expect(text).toContain(`What to do: ${en.rules.nik.fix}`);
  });

  it("shows five findings of a rule and tells the true number of the others", async () => {
    const findings = Array.from({ length: 8 }, (_, i) => ({ ...FINDINGS[1]!, row: i + 2 }));
    const rules = [{ rule: "nik", severity: "error" as const, count: 31_000, shown: 8 }];
    const text = await markdown({ ...resultOf({ findings }), rules }, RULES, en);
    expect(text.match(/^- nilai\.csv, row \d/gm)).toHaveLength(5);
    expect(text).toContain("(error, 31,000 found)");
    expect(text).toContain("… and 30,995 more; not all of them are listed anywhere.");
  });

  it("says where the rest is listed while it is", () => {
    const findings = Array.from({ length: 8 }, (_, i) => ({ ...FINDINGS[1]!, row: i + 2 }));
    expect(terminal(resultOf({ findings }), RULES, en)).toContain(
      "• … and 3 more (--format json lists them).",
    );
  });

  it("points at the offending cell, in a fence no cell can end", async () => {
    const excerpt = () => excerptOf(["名前", "``` ````", "ok"], 1, ";", (cell) => cell, 80);
    const finding = [FINDINGS[1]!];
    const shown = terminal(resultOf({ findings: finding }), RULES, en, excerpt).split("\n");
    const caret = shown.findIndex((line) => /^\s*\| *\^+$/.test(line));
    expect(shown[caret - 1]).toBe("  | 名前;``` ````;ok");
    expect(shown[caret]).toBe(`  | ${" ".repeat(stringWidth("名前;"))}${"^".repeat(8)}`);
    const text = await markdown(resultOf({ findings: finding }), RULES, en, excerpt);
    expect(text).toContain("  `````\n  | 名前;``` ````;ok\n  |      ^^^^^^^^\n  `````\n");
  });

  it("never wraps the line it points into", () => {
    const excerpt = () => ({ line: "x".repeat(120), caretStart: 110, caretLength: 3 });
    const shown = terminal(resultOf({ findings: [FINDINGS[1]!] }), RULES, en, excerpt);
    expect(shown).toContain(`  | ${"x".repeat(120)}\n  | ${" ".repeat(110)}^^^\n`);
  });

  it("says plainly that nothing was found, and never so of nothing", () => {
    const clean = terminal(resultOf(), RULES, en);
    expect(clean).toContain("The check passed. Errors: 0, warnings: 0, notes: 0.");
    expect(clean).toContain("Nothing was found in what was looked at.");
    const nothing = terminal(resultOf({ inputs: [], flow: { files: 0, rows: 0 } }), RULES, en);
    expect(nothing).not.toMatch(/Nothing was found|passed/);
    expect(nothing).toContain("The check had nothing to look at.");
    expect(nothing.replaceAll("\n", " ")).toContain(
      "No rows were looked at: this says nothing about the data.",
    );
  });

  it("lists what is accepted with its reason and day, and the rules that are off", async () => {
    const waived = [
      { rule: "nik", reason: "izin tertulis", expires: "2027-01-31", count: 4, file: "nilai.csv" },
    ];
    const options = {
      ...resultOf().options,
      severities: { "at-ceiling": "off", "padded-cell": "error" } as const,
    };
    const text = await markdown(resultOf({ waived, options }), RULES, en);
    expect(text).toContain("- nik, nilai.csv: 4 until 2027-01-31. Reason: izin tertulis\n");
    expect(text).toContain("## Rules switched off\n\n- at-ceiling: Many have the highest score\n");
    expect(text).toContain(
      "fails on errors; smallest group 5; waivers judged on 2026-11-24; padded-cell as error.",
    );
    expect(text).toMatch(/nilai\.csv: SHA-256 [0-9a-f]{64}/);
  });

  it("tells a finding of a rule that nobody listed", () => {
    expect(terminal(resultOf({ findings: FINDINGS }), [], en)).toContain("Other findings\n");
  });

  it("has a name for every category of rules", () => {
    expect(Object.keys(en.check.categories)).toEqual([...CATEGORIES]);
  });

  it("gives the same bytes again, in every language", async () => {
    for (const language of ["en", "id"] as const) {
      const once = () => markdown(resultOf({ findings: FINDINGS }), RULES, catalogueOf(language));
      expect(await once()).toBe(await once());
    }
  });

  it.each(HOSTILE)("shows %j in no other way than as text", async (text) => {
    const excerpt = () => excerptOf([text, "b", text], 0, ";", (cell) => cell, 80);
    for (const language of ["en", "id"] as const) {
      const args = [hostileResult(text), RULES, catalogueOf(language), excerpt] as const;
      const plain = terminal(...args);
      const marked = await markdown(...args);
      for (const shown of [plain, marked]) {
        expect(shown.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(shown).not.toMatch(/^\s*::|##\w*\[/m);
      }
      expect(renderJson(args[0]).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      // Outside of fences nothing of the data is markup.
      const fences = /^ *(`{3,})\n.*?\n *\1$/gms;
      expect(marked.match(fences)).toHaveLength(3);
      const prose = marked.replaceAll(fences, "").replaceAll(/\\./g, "");
      expect(prose).not.toMatch(/<script|<\/|`|\]\(|!\[/);
      expect(prose.match(/^# /gm)).toHaveLength(1);
    }
  });
});
