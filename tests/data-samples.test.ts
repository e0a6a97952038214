import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const WIDE = "diklat-berjenjang.csv";
const LONG = "diklat-berjenjang-panjang.csv";
const COMPETENCIES = ["Pedagogik", "Kepribadian", "Sosial", "Profesional"];
const WAVES = [
  { prefix: "Pre", total: "Nilai Pretest", label: "Pretest" },
  { prefix: "Post", total: "Nilai Posttest", label: "Posttest" },
  { prefix: "TL", total: "Nilai Tindak Lanjut", label: "Tindak Lanjut" },
];
const [PRE, POST, FOLLOW_UP] = WAVES.map((wave) => wave.total) as [string, string, string];

const sample = (name: string) => readFileSync(new URL(`../data-samples/${name}`, import.meta.url), "utf8");
const readme = sample("README.md");

/** Cells of the samples are never quoted, so a split is enough. */
const cellsOf = (text: string) => text.split("\r\n").map((line) => line.split(";"));

type Row = Record<string, string>;

/** The participants' or measurements' rows, by column. */
function recordsOf(name: string): { header: string[]; records: Row[] } {
  const rows = cellsOf(sample(name));
  const at = rows.findIndex((row) => row.includes("ID Peserta"));
  const header = rows[at]!;
  const body = rows.slice(at + 1).filter((row) => row.length === header.length && row[1] !== "Rata-rata");
  return { header, records: body.map((row) => Object.fromEntries(row.map((cell, j) => [header[j]!, cell]))) };
}

const { header, records: people } = recordsOf(WIDE);
const { header: longHeader, records: measurements } = recordsOf(LONG);

const number = (cell: string) => Number(cell.trim().replace(" / 100", "").replace(",", "."));
const has = (row: Row, column: string) => row[column] !== "" && row[column] !== "-";
const count = (rows: Row[], holds: (row: Row) => boolean) => rows.filter(holds).length;

function flowOf(rows: Row[]): number[] {
  return [
    rows.length,
    count(rows, (row) => has(row, PRE) && has(row, POST)),
    count(rows, (row) => has(row, PRE) && !has(row, POST)),
    count(rows, (row) => !has(row, PRE) && has(row, POST)),
    count(rows, (row) => !has(row, PRE) && !has(row, POST)),
    count(rows, (row) => has(row, FOLLOW_UP)),
  ];
}

/** The README's table rows that have this many cells, trimmed. */
function tableRows(width: number): string[][] {
  return readme
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split("|").slice(1, -1))
    .filter((cells) => cells.length === width)
    .map((cells) => cells.map((cell) => cell.trim()));
}

describe("the generator", () => {
  it.each([WIDE, LONG])("gives the bytes of %s again", async (name) => {
    const script: { makeSamples: () => Record<string, string> } = await import(
      new URL("../scripts/make-samples.mjs", import.meta.url).href
    );
    const kept = readFileSync(new URL(`../data-samples/${name}`, import.meta.url));
    expect(Buffer.from(script.makeSamples()[name]!).equals(kept)).toBe(true);
  });
});

describe("the synthetic study", () => {
  it.each([WIDE, LONG])("says in the first line of %s that it is synthetic", (name) => {
    expect(sample(name)).toMatch(/^\uFEFFDATA SINTETIS — bukan orang sungguhan \/ synthetic data/);
  });

  it.each([WIDE, LONG])("saves %s as a spreadsheet does: CRLF, full rows, no quotes", (name) => {
    const text = sample(name);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n"\t]/);
    const rows = cellsOf(text).slice(0, -1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it("has 240 participants in three tiers and six cohorts, each of its own id", () => {
    expect(people).toHaveLength(240);
    expect(new Set(people.map((row) => row["ID Peserta"])).size).toBe(240);
    const tierOf = new Map(people.map((row) => [row["Angkatan"], row["Jenjang"]]));
    expect(tierOf.size).toBe(6);
    expect(new Set(people.map((row) => `${row["Angkatan"]} ${row["Jenjang"]}`)).size).toBe(6);
    const sizes = ["Dasar", "Lanjut", "Mahir"].map((tier) => count(people, (row) => row["Jenjang"] === tier));
    expect(sizes).toEqual([120, 80, 40]);
  });

  it("keeps the counts its README promises", () => {
    const promised = tableRows(8).filter((cells) => /^\d+$/.test(cells[2]!));
    expect(promised).toHaveLength(7);
    for (const [tier, cohort, ...numbers] of promised) {
      const group = people.filter(
        (row) => tier === "all" || (row["Jenjang"] === tier && row["Angkatan"] === cohort),
      );
      expect(flowOf(group)).toEqual(numbers.map(Number));
    }
    const complete = count(people, (row) => WAVES.every(({ total }) => has(row, total)));
    expect(readme).toContain(`Of the 175 with a follow-up, ${complete} took all three tests.`);
  });

  it("has the means, losses and ceiling its README tells", () => {
    const told = tableRows(7).filter((cells) => /^\d+$/.test(cells[1]!));
    expect(told).toHaveLength(4);
    for (const [tier, ...cells] of told) {
      const pairs = people
        .filter((row) => (tier === "all" || row["Jenjang"] === tier) && has(row, PRE) && has(row, POST))
        .map((row) => ({ pre: number(row[PRE]!), post: number(row[POST]!) }));
      const mean = (of: (pair: { pre: number; post: number }) => number) =>
        (pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length).toFixed(1);
      const lost = pairs.filter(({ pre, post }) => post < pre).length;
      const ceiling = pairs.filter(({ post }) => post === 100).length;
      expect(cells.map((cell) => cell.replace(/ \(.*/, ""))).toEqual([
        String(pairs.length),
        mean(({ pre }) => pre),
        mean(({ post }) => post),
        mean(({ pre, post }) => post - pre),
        String(lost),
        String(ceiling),
      ]);
    }
  });

  it("gives marks of a 20-item test, and their mean as total", () => {
    for (const row of people) {
      for (const { prefix, total } of WAVES) {
        const cells = COMPETENCIES.map((competency) => row[`${prefix} ${competency}`]!);
        if (!has(row, total)) {
          expect(cells).toEqual(cells.map(() => row[total]));
          continue;
        }
        const marks = cells.map(number);
        expect(marks.every((mark) => mark >= 0 && mark <= 100 && mark % 5 === 0)).toBe(true);
        expect(number(row[total]!)).toBe(marks.reduce((a, b) => a + b, 0) / 4);
      }
    }
  });

  it("counts the days to the follow-up, 60 to 180, for those who took it", () => {
    for (const row of people) {
      const days = row["Hari Setelah Diklat"]!;
      if (has(row, FOLLOW_UP)) expect(Number(days) >= 60 && Number(days) <= 180).toBe(true);
      else expect(days).toBe(row[FOLLOW_UP]);
    }
  });

  it("is as untidy as its README says", () => {
    const cells = people.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => cell !== cell.trim())).toEqual(["57,5 "]);
    expect(cells.filter((cell) => cell.includes("/ 100"))).toEqual(["80 / 100"]);
    const typed = (id: string, column: string) => people.find((row) => row["ID Peserta"] === id)?.[column];
    expect(typed("D-005", PRE)).toBe("57,5 ");
    expect(typed("D-063", POST)).toBe("80 / 100");
    for (const row of people) {
      const dashed = ["Angkatan II", "Angkatan IV", "Angkatan VI"].includes(row["Angkatan"]!);
      expect(Object.values(row)).not.toContain(dashed ? "" : "-");
    }
    const substitute = people.find((row) => row["ID Peserta"] === "D-901")!;
    expect(WAVES.map(({ total }) => has(substitute, total))).toEqual([false, true, false]);
    const rows = cellsOf(sample(WIDE));
    expect(rows.findIndex((row) => row[1] === "ID Peserta")).toBe(4);
    expect(rows[3]!.every((cell) => cell === "")).toBe(true);
    expect(rows.at(-2)![1]).toBe("Rata-rata");
  });

  it("has the same totals in the long file, in rows that exist only for tests taken", () => {
    const key = (...parts: (string | number | undefined)[]) => parts.join(" ");
    const fromWide = people.flatMap((row) =>
      WAVES.filter(({ total }) => has(row, total)).map(({ total, label }) =>
        key(row["ID Peserta"], row["Jenjang"], row["Angkatan"], label, number(row[total]!)),
      ),
    );
    const fromLong = measurements.map((row) =>
      key(row["ID Peserta"], row["Jenjang"], row["Angkatan"], row["Waktu"], number(row["Nilai"]!)),
    );
    expect(fromLong.sort()).toEqual(fromWide.sort());
  });

  it.each([WIDE, LONG])("has no cell in %s that looks like a person's number or address", (name) => {
    for (const cell of cellsOf(sample(name)).flat()) {
      expect(cell.replaceAll(/[\s().-]/g, "")).not.toMatch(/\d{7}|@/);
    }
    for (const { "ID Peserta": id } of people) expect(id).toMatch(/^[DLM]-\d{3}$/);
  });
});

describe("the data dictionary", () => {
  it("has every column of the synthetic files", () => {
    const columns = (section: string) => {
      const [, text = ""] = readme.split(`\n### Columns of \`${section}\`\n`);
      const lines = text.split(/\n##/)[0]!.split("\n");
      return lines.flatMap((line) => /^\| `([^`]+)` \|/.exec(line)?.[1] ?? []);
    };
    expect(columns(WIDE)).toEqual(header);
    expect(columns(LONG)).toEqual(longHeader);
  });

  it.each(["sleep.csv", "baumann.csv"])("has every column of %s", (name) => {
    const columns = sample(name).split("\n")[0]!.replaceAll('"', "").split(",");
    for (const column of columns) expect(readme).toContain(`\`${column}\``);
  });
});

describe("the real sets", () => {
  it.each(["sleep.csv", "baumann.csv"])("is in %s what the statistics are tested on", (name) => {
    expect(sample(name)).toBe(readFileSync(new URL(`data/${name}`, import.meta.url), "utf8"));
  });
});
