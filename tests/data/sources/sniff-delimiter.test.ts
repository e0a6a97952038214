import { describe, expect, it } from "vitest";
import { separatorLine, sniffDelimiter } from "../../../src/data/sources/sniff-delimiter.ts";
import { hasScores } from "./read-csv.ts";

const never = () => false;

describe("sniffDelimiter", () => {
  it.each([",", ";", "\t", "|"])("finds %j by the header", (delimiter) => {
    const row = (...cells: string[]) => cells.join(delimiter);
    const head = ["Nilai, Diklat; Dasar", row("ID", "Pre", "Post"), row("A", "1", "2")].join("\r\n");
    expect(sniffDelimiter(head, hasScores)).toBe(delimiter);
  });

  it("is not misled by decimal commas that every row has", () => {
    expect(sniffDelimiter("Nama;Awal;Akhir\nA;1,5;2,5\nB;3,5;4,5\nC;5,5;6,5\n", never)).toBe(";");
    expect(sniffDelimiter("Nama;Pre;Post\nA;1,5;2,5\n", hasScores)).toBe(";");
  });

  it("believes the header against many title rows that agree otherwise", () => {
    expect(sniffDelimiter("a;b\nc;d\ne;f\nID,Pre,Post\nA,1,2\n", hasScores)).toBe(",");
  });

  it("does not prefer a delimiter for breaking off at the first quote that it makes stray", () => {
    expect(sniffDelimiter('a;b, c\n"x, y";1\n"z, w";2\n', never)).toBe(";");
  });

  it("reads quoted cells whole", () => {
    expect(sniffDelimiter('"Nama; gelar","Awal"\n"A; S.Pd.; M.Pd.",1\n"B",2\n', never)).toBe(",");
  });

  it("prefers the delimiter under which most rows agree, then the one that makes more cells", () => {
    expect(sniffDelimiter("a|b;c\nd|e\nf|g\n", never)).toBe("|");
    expect(sniffDelimiter("a|b;c|d\ne|f;g|h\n", never)).toBe("|");
  });

  it("looks for the header below many title rows too", () => {
    expect(sniffDelimiter(`${"a;b\n".repeat(25)}ID,Pre,Post\nA,1,2\n`, hasScores)).toBe(",");
  });

  it("still finds the delimiter when a quote in some row is stray", () => {
    expect(sniffDelimiter('ID;Pre;Post\nA;1"2;3\n"B;4;5\n', hasScores)).toBe(";");
  });

  it("takes a comma where there is nothing to find", () => {
    expect(sniffDelimiter("Nilai\n50\n60\n", never)).toBe(",");
    expect(sniffDelimiter('"Nilai; akhir"\n50\n60\n', never)).toBe(",");
    expect(sniffDelimiter("", never)).toBe(",");
  });
});

describe("separatorLine", () => {
  it("knows Excel's line and its length", () => {
    expect(separatorLine("sep=;\r\nID;Pre")).toEqual({ delimiter: ";", length: 7 });
    expect(separatorLine("sep=\t\nID")).toEqual({ delimiter: "\t", length: 6 });
  });

  it.each(["sep=;;\n", "ID,Pre\nsep=;\n", "sep=\n", 'sep="\n', "separator=;\n"])(
    "is not misled by %j",
    (head) => {
      expect(separatorLine(head)).toBeUndefined();
    },
  );
});
