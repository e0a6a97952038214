import { describe, expect, it } from "vitest";
import { runJson } from "./run.ts";

describe("themes", () => {
  it.each(["nama", "Nama Informan", "Nama Responden", "name"])("takes %s for the informant", (header) => {
    const { json } = runJson(["themes", "-"], `document,${header},code\nD1,Ani,Main\nD1,Eko,Main\n`);
    expect(json.informants).toBe(2);
  });

  it("takes an informant before a name, and a level given twice once", () => {
    const rows = "document,nama,informan,jenjang,code\nD1,Ani,I1,Dasar,Main\nD1,Ani,I2,Mahir,Main\n";
    const { json } = runJson(["themes", "-", "--by", "jenjang", "--by", "jenjang"], rows);
    expect(json.informants).toBe(2);
    expect(json.options.by).toEqual(["jenjang"]);
  });
});
