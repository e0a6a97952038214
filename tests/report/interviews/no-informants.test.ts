import { describe, expect, it } from "vitest";
import { runHere } from "../../cli/in-process.ts";
import { folder } from "../../cli/run.ts";

const { write } = folder();
const ROWS = [
  ["", "x", "satu"],
  ["A", "y", "dua"],
];
const csv = (columns: readonly number[]) =>
  ["dokumen,kode,teks", ...ROWS.map((row) => row.join(","))]
    .map((line) => columns.map((column) => line.split(",")[column]).join(","))
    .join("\n");
const without = write("without.csv", csv([1, 2]));
const known = write("known.csv", csv([0, 1, 2]));

describe("themes without informants", () => {
  it.each([
    ["en", "| Theme or code | Segments |", "--column informant=HEADER"],
    ["id", "| Tema atau kode | Segmen |", "--column informant=JUDUL"],
  ])("have no column of them, and say how to name it, %s", async (lang, header, advice) => {
    const { stdout } = await runHere(["themes", without, "--format", "markdown", "--lang", lang]);
    expect(stdout).toContain(header);
    expect(stdout).toContain(advice);
    expect(stdout).not.toMatch(/of the 0|dari 0/);
  });

  it("have one where any is known", async () => {
    const { stdout } = await runHere(["themes", known, "--format", "markdown", "--lang", "en"]);
    expect(stdout).toContain("| Theme or code | Informants (%) |");
    expect(stdout).not.toContain("--column informant=HEADER");
  });
});
