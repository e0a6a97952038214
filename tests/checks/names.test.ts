import { describe, expect, it } from "vitest";
import { findingsIn } from "./examples-of.ts";

const inText = async (files: Readonly<Record<string, string>>) =>
  (await findingsIn(files))
    .filter(({ rule }) => rule === "names-in-text")
    .map(({ file, row, args }) => [file, row, args?.["reference"] === undefined ? "" : "told where"]);

describe("names of people that stand in transcripts", () => {
  const SAID = { "W01.txt": "Apa kabar?\nDede Kurniawan juga bilang begitu.\n" };

  it("are found where a list of informants has a column of names beside that of informants", async () => {
    const files = { ...SAID, "informan.csv": "informan,nama\nN1,Dede Kurniawan\nN2,Budi Handayani\n" };
    expect(await inText(files)).toEqual([["W01.txt", 2, "told where"]]);
  });

  it("are found where names are the ids of scores", async () => {
    const files = { ...SAID, "nilai.csv": "Nama,pre,post\nDede Kurniawan,40,60\nBudi Handayani,50,70\n" };
    expect(await inText(files)).toEqual([["W01.txt", 2, "told where"]]);
  });

  it("are found where a column of ids holds names, whatever its header says", async () => {
    const rows = ["Dede Kurniawan", "Budi Handayani", "Siti Aminah"].map((name) => `${name},guru\n`);
    const files = { ...SAID, "informan.csv": `informan,peran\n${rows.join("")}` };
    expect(await inText(files)).toEqual([["W01.txt", 2, "told where"]]);
  });

  it("are not made of ids that are no names", async () => {
    const files = {
      "W01.txt": "Kelas Melati Satu.\n",
      "informan.csv": "informan,peran\nMelati Satu,guru\nMawar Dua,guru\n",
    };
    expect(await inText(files)).toEqual([]);
  });
});
