import { describe, expect, it } from "vitest";
import { isCode, labelsOf } from "../../../src/analyses/interviews/labels.ts";

describe("isCode", () => {
  it.each([
    ...["I03", "1", "B", "Informan 3", "pengode-B", "transkrip_07.txt", "P12a", "wawancara 4.docx", "FGD-2"],
    ...[
      "Peserta A",
      "guru_11",
      "KB 7",
      "rekaan-01",
      "Segmen 12",
      "TK 3",
      "PAUD-02",
      "wawancara guru 2",
      "S1.03",
    ],
  ])("takes %s for a code", (label) => {
    expect(isCode(label)).toBe(true);
  });

  it.each([
    ...["Siti", "Siti 3", "Bu 3 Siti", "Guru Siti", "I03 Siti", "Ani.txt", "", "3604051208900001"],
    ...["Ani 1", "Eko2", "ani1.txt", "Siti-1", "I12345", "ABCDE 1", "AB", "ANI", "3@4"],
    ...["Informan", `${"9".repeat(41)}`],
  ])("does not take %s for a code", (label) => {
    expect(isCode(label)).toBe(false);
  });

  it("is done soon with a hostile label", () => {
    const began = performance.now();
    for (const label of ["informan".repeat(9000), `I${" ".repeat(90_000)}`, `${"_-".repeat(50_000)}1`])
      expect(isCode(label)).toBe(false);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe("labelsOf", () => {
  it("numbers everybody as soon as one label may be a name", () => {
    expect(labelsOf(["I01", "Siti"], "I", false)).toEqual({ all: ["I01", "I02"], asWritten: false });
    expect(labelsOf(["I07", "I03"], "I", false)).toEqual({ all: ["I07", "I03"], asWritten: true });
    expect(labelsOf(["Siti"], "I", true)).toEqual({ all: ["Siti"], asWritten: true });
  });

  it("numbers with as many digits as the longest needs, two at least", () => {
    const many = labelsOf(
      Array.from({ length: 1000 }, () => "Ani"),
      "C",
      false,
    ).all;
    expect([many[0], many[999]]).toEqual(["C0001", "C1000"]);
  });
});
