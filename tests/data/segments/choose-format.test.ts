import { describe, expect, it } from "vitest";
import { chooseFormat } from "../../../src/data/segments/choose-format.ts";

const chosen = (header: readonly string[], columns?: Readonly<Record<string, string>>) => {
  const format = chooseFormat(header, columns ? { columns: new Map(Object.entries(columns)) } : {});
  return format === undefined ? undefined : [format.format.name, format.confidence];
};

describe("chooseFormat", () => {
  it("takes a header for the program's it fits, and says how well", () => {
    expect(chosen(["id", "document", "tag", "content"])).toEqual(["taguette", 1]);
    expect(chosen(["source", "code category", "selection"])).toEqual(["openqda", 3 / 8]);
  });

  it("takes for our own what fits no program, and for none what fits nothing", () => {
    expect(chosen(["dokumen", "kode"])).toEqual(["csv", 1]);
    expect(chosen(["id", "pre", "post"])).toBeUndefined();
    expect(chosen([])).toBeUndefined();
  });

  it("takes a header for our own where the user names columns, whatever program it fits", () => {
    const header = ["id", "document", "tag", "content"];
    expect(chosen(header, { text: "content" })).toEqual(["csv", 1]);
    expect(chosen(header, { code: "isi" })).toBeUndefined();
  });
});
