import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { runHere } from "../../cli/in-process.ts";
import { folder } from "../../cli/run.ts";
import { csvOf } from "../../interviews-of.ts";

const HOSTILE = [
  "a|b\\|c",
  "satu\r\ndua\n\n# tiga",
  "\u001b[31mmerah\u001b[0m\u0007\u009b31m",
  "<script>alert(1)</script><img src=x>",
  "[x](javascript:alert(1)) ![y](http://z/) <http://z/>",
  "\u202egnirts\u2066\u2069\u200f\ufeff",
  "=cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|'x'!A0",
  "- bukan daftar",
  "`kode` *tebal* _miring_ ~~coret~~ &amp; &#60;",
  "__proto__",
  "| - | - |",
];

const { path, write } = folder();
const rows = HOSTILE.flatMap((text, i) =>
  ["Ani", "Budi"].map((coder, c) => ({
    ...{ document: `d ${text}`, informant: `i ${text}`, segment: `s ${text}`, peran: text },
    ...{ theme: HOSTILE[6 + (i % 3)], code: text, coder: `${coder} ${HOSTILE[c + 2]}`, text: `q ${text}` },
  })),
);
// One disagreement each, and one unit that only one coder has.
const disagreed = rows.map((row, i) =>
  i % 2 === 1 ? { ...row, code: HOSTILE[(i + 3) % HOSTILE.length] } : row,
);
const coded = write("coded.csv", csvOf(disagreed.slice(0, -1)));

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  themes: ["themes", coded, "--by", "peran", "--quotes", "3", "--min-cell", "0", "--checklist", "coreq"],
  agreement: ["agreement", coded, "--unit", "segment"],
};

/** What a terminal or an editor acts on without showing it. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u;

async function printed(command: string, format: string): Promise<string> {
  const done = await runHere([...COMMANDS[command]!, "--show-names", "--format", format]);
  expect(done.stderr).toBe("");
  expect(done.code).toBe(0);
  return done.stdout;
}

describe.each(Object.keys(COMMANDS))("%s on hostile names and quotes", (command) => {
  it("prints nothing unseen in a terminal, and every name on one line", async () => {
    const text = await printed(command, "terminal");
    expect(text).not.toMatch(UNSEEN);
    expect(text).toContain("\ufffd[31mmerah");
    expect(text).not.toMatch(/^# tiga/m);
  });

  it("gives Markdown that is no HTML, link, image or code, and whose tables keep their columns", async () => {
    const text = await printed(command, "markdown");
    expect(text).not.toMatch(UNSEEN);
    const unescaped = text.replaceAll(/\\[!-/:-@[-`{-~]/g, "");
    expect(unescaped).not.toMatch(/<[a-z!/]/i);
    expect(unescaped).not.toMatch(/\]\(/);
    expect(unescaped).not.toContain("`");
    expect(unescaped).not.toContain("~~");
    expect(unescaped).not.toMatch(/&(?:amp|#60);/);
    expect(text).toContain("script>alert");
    let tables = 0;
    let width: number | undefined;
    for (const line of text.split("\n")) {
      const isRow = line.startsWith("|");
      const cells = line.split(/(?<!\\)(?:\\\\)*\|/).length;
      if (isRow && width === undefined) tables += 1;
      if (isRow && width !== undefined) expect(cells, line).toBe(width);
      width = isRow ? cells : undefined;
    }
    expect(tables).toBeGreaterThan(command === "themes" ? 4 : 3);
    // Lists have the items they are made of: no quote or name begins one.
    expect(text).not.toMatch(/^\s*- bukan daftar/m);
    expect(text).not.toMatch(/^# tiga/m);
  });

  it("gives JSON that holds every name as it is written, and no character unseen", async () => {
    const text = await printed(command, "json");
    expect(text).not.toMatch(UNSEEN);
    const json = JSON.parse(text);
    const codes = command === "themes" ? json.themes : json.codes;
    const names: string[] = codes.map(({ path: its }: { path: string[] }) => its.at(-1));
    for (const name of HOSTILE) expect(names).toContain(name.trim());
    if (command === "themes") {
      expect(json.byGroup.map(({ group }: { group: Record<string, string> }) => group["peran"])).toContain(
        "__proto__",
      );
    }
  });
});

describe("the matrix of themes by informants", () => {
  it.each(["en", "id"])("keeps formulas from being run and cells in their columns: %s", async (lang) => {
    const file = join(path, `matrix.${lang}.csv`);
    await runHere([...COMMANDS["themes"]!, "--show-names", "--matrix", file, "--lang", lang]);
    const cells: string[][] = parse(readFileSync(file, "utf8"), { delimiter: lang === "id" ? ";" : "," });
    expect(cells[0]).toHaveLength(2 + HOSTILE.length);
    expect(cells.flat().filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([]);
    expect(cells.flat()).toContain("'=cmd|' /C calc'!A0");
    expect(cells.slice(1).every((line) => line.slice(2).every((count) => /^\d+$/.test(count)))).toBe(true);
  });
});
