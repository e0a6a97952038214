import { describe, expect, it } from "vitest";
import { runHere } from "../../cli/in-process.ts";

const HEAD = "dokumen,mulai,akhir,segmen,kode,pengode\n";

/** Pieces both coders have, of which they disagree on one, and after them pieces of one coder alone. */
const pieces = ({ both, alone, ids }: { both: number; alone: number; ids: boolean }) =>
  HEAD +
  Array.from({ length: both + alone }, (_, i) => {
    const where = ids ? `D${i % 9},,,S${i}` : `D${i % 9},${10 * i},${10 * i + 5},`;
    const first = `${where},${i % 2},A\n`;
    return i < both ? `${first}${where},${i === 0 ? 1 : i % 2},B\n` : first;
  }).join("");

const report = async (csv: string, { unit = "segment", lang = "en" } = {}) => {
  const args = ["agreement", "-", "--unit", unit, "--format", "markdown", "--lang", lang];
  const { stdout, stderr } = await runHere(args, csv);
  expect(stderr).toBe("");
  return stdout;
};
const inWords = (text: string) => /## (?:In words|Dalam kalimat)\n\n(.+)\n/.exec(text)?.[1];

describe("pieces that coders cut freely", () => {
  const free = pieces({ both: 17, alone: 2, ids: false });

  it("are said under the table and in words to be compared only where they were cut alike", async () => {
    const english = await report(free);
    expect(english).toMatch(
      /All codes[^\n]+\n\nOnly 17 of 19 segments are compared: those that several coders cut alike\..+not on whether to code it\..+--unit character\.\n/,
    );
    expect(inWords(english)).toContain("Only these 17 of 19 segments were cut alike by several coders");
    const indonesian = await report(free, { lang: "id" });
    expect(indonesian).toMatch(/\n\nHanya 17 dari 19 segmen yang dibandingkan, .+--unit character\.\n/);
    expect(indonesian).toContain("Hanya 17 dari 19 segmen itu yang dipotong sama");
  });

  it.each([
    ["a tenth or less are one coder's alone", pieces({ both: 18, alone: 2, ids: false })],
    ["pieces have ids, so that somebody cut them beforehand", pieces({ both: 10, alone: 9, ids: true })],
  ])("are not spoken of where %s", async (_, csv) => {
    const english = await report(csv);
    expect(english).toContain("## In words");
    expect(english).not.toContain("cut alike");
  });

  it("are not spoken of by another unit", async () => {
    const rows = free.replace("mulai,akhir", "panjang dokumen,mulai,akhir").replace(/^(D\d),/gm, "$1,999,");
    expect(await report(rows, { unit: "character" })).not.toContain("cut alike");
  });
});

describe("Fleiss' κ", () => {
  it("bears its name with two coders too, and is said to be Scott's π only without missing ratings", async () => {
    const english = await report(pieces({ both: 10, alone: 0, ids: true }));
    expect(english).toContain("| Fleiss κ");
    expect(english).not.toContain("Scott π");
    expect(english).toContain("With two coders and no rating missing, Fleiss' κ is Scott's π.\n");
    expect(english).not.toContain("only one coder rated");
  });

  it.each([
    [1, "also that of the unit that only one coder rated (Gwet 2014)."],
    [3, "also those of the 3 units that only one coder rated (Gwet 2014)."],
  ])("is said to take %i single ratings into what chance would give", async (alone, sentence) => {
    expect(await report(pieces({ both: 10, alone, ids: true }))).toContain(sentence);
  });

  it("of three coders is not compared with Scott's π", async () => {
    const third = Array.from({ length: 10 }, (_, i) => `D${i % 9},,,S${i},${i % 2},C\n`).join("");
    expect(await report(pieces({ both: 10, alone: 0, ids: true }) + third)).not.toContain("Scott");
  });
});

it("promises an interval of Holsti only where there is one", async () => {
  for (const coders of [10, 11]) {
    const rows = Array.from({ length: 20 * coders }, (_, i) => {
      const piece = Math.floor(i / coders);
      return `D${piece % 9},S${piece},${(piece * piece + (i % 7 === 0 ? 1 : 0)) % 3},P${i % coders}\n`;
    });
    const english = await report(`dokumen,segmen,kode,pengode\n${rows.join("")}`);
    expect(english).toContain(`| Gwet AC1 95% CI | ${coders === 10 ? "Holsti 95% CI" : "Holsti"} |`);
    expect(english.includes("Holsti — pairs of more than ten coders are not resampled")).toBe(coders > 10);
  }
});

it("speaks of one document, not of 1 documents", async () => {
  const csv = "dokumen,segmen,kode,pengode\nD,1,x,A\nD,1,x,B\nD,2,y,A\nD,2,y,B\nD,3,y,A\nD,3,x,B\n";
  expect(inWords(await report(csv))).toContain("on 3 segments in one document was");
  const single = "dokumen,kode,pengode\nD,x,A\nD,x,B\nD,y,A\nD,z,B\n";
  const english = await report(single, { unit: "document" });
  expect(inWords(english)).toContain("on one document was");
  expect(english).toContain("Units: one document that");
  expect(english).not.toContain("1 documents");
});
