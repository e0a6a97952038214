import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runHere } from "../../cli/in-process.ts";
import { folder } from "../../cli/run.ts";
import { csvOf } from "../../interviews-of.ts";

/** Every word here is part of somebody's name, and of nothing else in the files or the reports. */
const NAMES = /zulaikha|wardhani|qomariyah|hidayatullah|mardhotillah|joyosukarto|xaverius|bintoro/i;

const TEXTS: Readonly<Record<string, string>> = {
  "Wawancara Zulaikha Wardhani":
    "Nama saya Zulaikha Wardhani, dan bu qomariyah datang. Hidayatullahnya tidak. Zulaikha pulang.",
  qomariyah: "QOMARIYAH bicara dengan Xaverius Bintoro lalu pulang lagi bersama Mardhotillah-nya.",
  "Guru Mardhotillah Joyosukarto": "Guru itu, kata Mardhotillah, guru biasa. Wardhani tahu.",
};
const INFORMANTS = ["Zulaikha Wardhani", "qomariyah", "Guru Mardhotillah Joyosukarto"];
const CODERS = ["Xaverius Bintoro", "Hidayatullah"];

const rows = Object.entries(TEXTS).flatMap(([document, text], d) =>
  CODERS.flatMap((coder, c) => [
    {
      document,
      informant: INFORMANTS[d],
      peran: "guru",
      kelompok: "A",
      coder,
      code: "x",
      ...span(text, 5, 40 + c),
    },
    {
      document,
      informant: INFORMANTS[d],
      peran: "guru",
      kelompok: "A",
      coder,
      code: `y${c}`,
      ...span(text, 3, 30),
    },
    // Rows of every kind that has a finding: no informant, no coder, another informant, repeated, out of place, no code.
    { document, informant: "", peran: "", coder, code: "x", ...span(text, 1, 9) },
    {
      document,
      informant: INFORMANTS[(d + 1) % 3],
      peran: "guru",
      coder,
      code: "x",
      ...span(text, 5, 40 + c),
    },
    { document, informant: INFORMANTS[d], peran: "guru", coder: "", code: "x", ...span(text, 5, 40 + c) },
    { document, informant: INFORMANTS[d], peran: "guru", coder, code: "x", ...span(text, 5, 40 + c) },
    { document, informant: INFORMANTS[d], peran: "guru", coder, code: "x", start: 9, end: 9000, text: "" },
    { document, informant: INFORMANTS[d], peran: "guru", coder, code: "", start: "", end: "", text: "" },
  ]),
);

/** Whole words, as a coder marks them. */
function span(text: string, from: number, to: number) {
  const start = text.indexOf(" ", from) + 1;
  const end = text.indexOf(" ", Math.max(to, start));
  return { start, end: end < 0 ? text.length : end, text: text.slice(start, end < 0 ? text.length : end) };
}

const { path, write } = folder();
const coded = write("coded.csv", csvOf(rows));
mkdirSync(join(path, "texts"));
for (const [name, text] of Object.entries(TEXTS)) write(`texts/${name}.txt`, text);
const map = write(
  "people.csv",
  csvOf([...INFORMANTS, "Ki Bintoro"].map((informant, i) => ({ informant, tier: i % 2 }))),
);
const cut = write(
  "cut.csv",
  csvOf(
    ["Zulaikha-1", "Zulaikha-2", "Bintoro-1"].flatMap((segment, i) =>
      ["A", "B"].map((coder, c) => ({ segment, coder, code: i === 1 && c === 1 ? "tidak" : "ya" })),
    ),
  ),
);
const SHARED = ["--transcripts", join(path, "texts"), "--fail-on", "never"];

const COMMANDS: readonly (readonly string[])[] = [
  ["themes", coded, ...SHARED, "--quotes", "9", "--by", "peran", "--min-cell", "0", "--checklist", "srqr"],
  ["themes", coded, ...SHARED, "--quotes", "9", "--informants", map, "--by", "tier", "--coder", "consensus"],
  ...["character", "sentence", "document", "segment"].map((unit) => [
    ...["agreement", coded, ...SHARED, "--unit", unit, "--excerpts"],
  ]),
];

describe("names of informants, documents and coders", () => {
  for (const format of ["terminal", "markdown", "json", "html"])
    for (const lang of ["en", "id"])
      it.each(COMMANDS)(
        `stand nowhere in ${format}, ${lang}: %s %s %s %s %s %s %s %s %s`,
        async (...args) => {
          const { code, stdout, stderr } = await runHere([...args, "--format", format, "--lang", lang]);
          expect([code, stderr]).toEqual([0, ""]);
          expect(stdout.length).toBeGreaterThan(1000);
          expect(stdout).not.toMatch(NAMES);
          if (args[0] === "themes") expect(stdout).toMatch(/\[I0[123]\]|\\\[I0[123]\]/);
        },
      );

  it("stand nowhere in the matrix, whose columns are numbered as in the report", async () => {
    const matrix = join(path, "matrix.csv");
    await runHere(["themes", coded, ...SHARED, "--matrix", matrix]);
    expect(readFileSync(matrix, "utf8")).not.toMatch(NAMES);
    expect(readFileSync(matrix, "utf8").split("\n")[0]).toBe("theme,path,I01,I02,I03");
  });

  it.each(["en", "id"])("stand nowhere in the ids of segments, which are numbered, %s", async (lang) => {
    const args = ["agreement", cut, "--unit", "segment", "--fail-on", "never", "--lang", lang];
    const { stdout } = await runHere(args);
    expect(stdout).not.toMatch(NAMES);
    expect(stdout).toContain("S01, …");
    expect(stdout).toContain("| S02 |");
    expect((await runHere([...args, "--show-names"])).stdout).toContain("Zulaikha-2");
  });

  it("stand there as soon as they are asked for, in quotes too", async () => {
    const { stdout } = await runHere([...COMMANDS[0]!, "--show-names", "--format", "json"]);
    for (const name of [...INFORMANTS, ...CODERS]) expect(stdout).toContain(name);
    expect(JSON.parse(stdout).quotes.some(({ text }: { text: string }) => /Wardhani/.test(text))).toBe(true);
  });

  it("of coders stand there where they were given on the command line, and informants still do not", async () => {
    const { stdout } = await runHere([...COMMANDS[0]!, "--coder", "Hidayatullah", "--format", "markdown"]);
    expect(stdout).toContain("Hidayatullah");
    expect(stdout).not.toMatch(/zulaikha|wardhani|qomariyah|mardhotillah|joyosukarto/i);
  });
});
