import { describe, expect, it } from "vitest";
import { runHere } from "../../cli/in-process.ts";
import { folder } from "../../cli/run.ts";
import { csvOf } from "../../interviews-of.ts";

const { write } = folder();

/** Informants of each role, and how many of them mention each code. */
function codedBy(
  roles: Readonly<Record<string, number>>,
  mentions: Readonly<Record<string, readonly number[]>>,
) {
  const rows = Object.entries(roles).flatMap(([peran, size], level) =>
    Array.from({ length: size }, (_, i) => {
      const informant = { informant: `${"PQR"[level]}${i}`, peran };
      const codes = Object.entries(mentions).filter(([, counts]) => i < counts[level]!);
      // Who mentions nothing has a row without a code.
      return codes.length === 0
        ? [{ ...informant, code: "" }]
        : codes.map(([code]) => ({ ...informant, code }));
    }).flat(),
  );
  return write(`${Object.values(roles).join("-")}.csv`, csvOf(rows));
}

const CROWDED = codedBy(
  { guru: 14, kepala: 9, pengawas: 6 },
  { sering: [12, 7, 6], jarang: [2, 6, 5], tunggal: [1, 0, 0], tiada: [0, 8, 5], semua: [14, 9, 6] },
);

/** The rows of the table by attribute, in Markdown. */
async function tableOf(file: string, ...more: readonly string[]) {
  const { stdout } = await runHere(["themes", file, "--by", "peran", "--format", "markdown", ...more]);
  const section = /## Informants by peran\n\n([\s\S]*?)\n## /.exec(stdout)![1]!;
  const lines = section.split("\n").filter((line) => line.startsWith("|"));
  const cells = lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return {
    header: cells[0],
    rows: Object.fromEntries(cells.slice(2).map(([name, ...rest]): [string, string[]] => [name!, rest])),
    section,
  };
}

describe("the table by an attribute", () => {
  it("has the figures of bigger groups, and a dot for a few people and for what would tell of them", async () => {
    const { header, rows, section } = await tableOf(CROWDED);
    expect(header).toEqual(["Theme or code", "guru (*n* = 14)", "kepala (*n* = 9)", "pengawas (*n* = 6)"]);
    expect(rows).toEqual({
      semua: ["14", "9", "6"],
      sering: ["12", "7", "6"],
      // Two of guru are too few; without a second dot the total of all informants would tell.
      jarang: ["•", "6", "•"],
      tiada: ["0", "8", "5"],
      tunggal: ["•", expect.any(String), expect.any(String)],
    });
    expect(rows["tunggal"]).toContain("•");
    expect(section).toContain("fewer than 5 people");
  });

  it("never leaves one dot alone in a row, whose total stands in the report", async () => {
    for (const least of ["3", "5", "7", "9"]) {
      const { rows } = await tableOf(CROWDED, "--min-cell", least);
      for (const cells of Object.values(rows))
        expect(cells.filter((cell) => cell === "•").length).not.toBe(1);
    }
  });

  it("has everything where nothing is too few, and says that JSON has it anyway", async () => {
    const { rows } = await tableOf(CROWDED, "--min-cell", "0");
    expect(rows["tunggal"]).toEqual(["1", "0", "0"]);
    expect(rows["jarang"]).toEqual(["2", "6", "5"]);
    const { stdout } = await runHere(["themes", CROWDED, "--by", "peran", "--format", "json"]);
    const groups = JSON.parse(stdout).byGroup as { themes: { theme: string; informants: number }[] }[];
    const ofRare = groups.map(({ themes }) => themes.find(({ theme }) => theme === "jarang")!.informants);
    expect(ofRare).toEqual([2, 6, 5]);
  });

  it.each(["terminal", "markdown"])(
    "says in one sentence that nothing can be shown of small groups: %s",
    async (format) => {
      const small = codedBy({ guru: 3, kepala: 2 }, { x: [2, 1], y: [3, 0] });
      const { stdout } = await runHere(["themes", small, "--by", "peran", "--format", format]);
      expect(stdout).toContain("No figure can be shown");
      expect(stdout).not.toContain("•  ");
      expect(stdout).not.toMatch(/ = [23]\)/);
    },
  );
});
