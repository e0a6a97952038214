import { describe, expect, it } from "vitest";
import { runHere } from "../../cli/in-process.ts";
import { folder } from "../../cli/run.ts";

const { write } = folder();
const printed = async (...args: readonly string[]) =>
  (await runHere([...args, "--format", "markdown", "--fail-on", "never"])).stdout;

describe("what a first user met", () => {
  it("prints percentiles of the saturation band to a tenth of a code", async () => {
    const args = ["data-samples/wawancara.csv", "--coder", "consensus", "--lang", "en"];
    for (const seed of ["1", "2", "3"])
      expect(await printed("themes", ...args, "--seed", seed)).not.toMatch(/\d\.\d{2,}[,\]]/);
  });

  it("takes a column of subthemes for the codes below a theme", async () => {
    const file = write("sub.csv", "Dokumen,Tema,SubTema\nA,Waktu,jadwal\nA,Waktu,beban\n");
    const result = JSON.parse((await runHere(["themes", file, "--format", "json"])).stdout);
    expect(result.themes.map(({ path }: { path: string[] }) => path.join(" > "))).toEqual(
      expect.arrayContaining(["Waktu > jadwal", "Waktu > beban"]),
    );
    expect(result.flow.duplicates).toBe(0);
  });

  it("has no column of documents where none is known", async () => {
    expect(await printed("themes", "data-samples/segmen-kategori.csv", "--lang", "id")).toContain(
      "| Tema atau kode | Segmen |",
    );
  });

  it.each([
    ["en", "has nothing to show"],
    ["id", "tidak menampilkan apa pun"],
  ])(
    "says so where --excerpts has nothing to show, and how to get the same again, %s",
    async (lang, says) => {
      const file = write("far.csv", "dokumen,pengode,kode\nA,a,x\nA,b,y\n");
      const report = await printed("agreement", file, "--unit", "document", "--excerpts", "--lang", lang);
      expect(report).toContain(says);
      expect(report).toMatch(/--seed 1 --excerpts/);
      expect(await printed("agreement", file, "--unit", "document", "--lang", lang)).not.toContain(says);
    },
  );

  it("counts interviews without a value of --order, and says that they come last", async () => {
    const file = write("dated.csv", "dokumen,informan,kode,tgl\nA,I,x,\nB,J,x,2026-01-02\nC,K,x,\n");
    const report = await printed("themes", file, "--order", "tgl", "--lang", "en");
    expect(report).toContain("interviews without tgl: 2");
    expect(await printed("themes", file, "--lang", "en")).not.toContain("interviews without");
  });

  it.each([
    ["en", "without the codes under it"],
    ["id", "tanpa kode di bawahnya"],
  ])("says that a theme's co-occurrence is of its own codings, and counts so, %s", async (lang, says) => {
    const rows = "2,d,interesting\\places,diff\n3,d,interesting,tent\n3,d,people,tent\n";
    const file = write("tags.csv", `id,document,tag,content\n${rows}`);
    expect(await printed("themes", file, "--lang", lang)).toContain(says);
    const result = JSON.parse((await runHere(["themes", file, "--format", "json"])).stdout);
    expect(result.themes[0]).toMatchObject({ theme: "interesting", codings: 2 });
    // One coding each and both on one passage: 1 / (1 + 1 − 1); with those of places it would be 1 / 2.
    expect(result.coOccurrence).toMatchObject([{ a: "interesting", b: "people", overlaps: 1, c: 1 }]);
  });

  it("tells a quote of another length from one that stands elsewhere", async () => {
    const file = write("off.csv", "dokumen,mulai,akhir,kutipan,kode\nA,0,4,saya senang,x\n");
    expect(await printed("themes", file, "--lang", "en")).toContain("(11 characters) does not fit");
  });
});
