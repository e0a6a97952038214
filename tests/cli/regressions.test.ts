import { describe, expect, it } from "vitest";
import { runHere } from "./in-process.ts";
import { folder } from "./run.ts";

const { write } = folder();
const file = write("named.csv", "Nama,Jenjang,Pretest,Posttest\nSiti,Dasar,40,60\nBudi,Dasar,50,70\n");

describe("groups are never the participants themselves:", () => {
  it.each([
    ["a recognised id", ["--by", "Nama"]],
    ["a second grouping", ["--by", "Jenjang", "--by", "Nama"]],
    ["an id named by hand", ["--by", "nama", "--id", "Nama"]],
  ])("%s is refused as --by, and no name is printed", async (_case, options) => {
    for (const [command, lang, said] of [
      ["gains", "en", "cannot be both group and participant id"],
      ["compare", "id", "tidak dapat menjadi kelompok sekaligus identitas peserta"],
    ] as const) {
      const { code, stdout, stderr } = await runHere([command, file, "--lang", lang, ...options]);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(said);
      expect(stderr).toContain("--by");
      expect(stdout + stderr).not.toMatch(/Siti|Budi/);
    }
  });
});
