import { describe, expect, it } from "vitest";
import { similarCodes } from "../../../src/data/segments/similar-codes.ts";

const node = (name: string, parent = -1) => ({ name, parent, path: [name] });

describe("similarCodes", () => {
  it("names codes that differ only in case, spaces or composed letters", () => {
    const codes = ["Waktu", "waktu", "Wak  tu", "wak tu", "caf\u00e9", "cafe\u0301", "lain"].map((name) =>
      node(name),
    );
    expect(similarCodes(codes).map(({ rule, severity, args }) => [rule, severity, args])).toEqual([
      ["similar-codes", "warning", { codes: '"Waktu", "waktu"' }],
      ["similar-codes", "warning", { codes: '"Wak  tu", "wak tu"' }],
      ["similar-codes", "warning", { codes: '"caf\u00e9", "cafe\u0301"' }],
    ]);
  });

  it("lets codes of one name under different themes be", () => {
    expect(similarCodes([node("T"), node("U"), node("waktu", 0), node("Waktu", 1)])).toEqual([]);
  });

  it("stops naming after twenty", () => {
    const codes = Array.from({ length: 50 }, (_, i) => [node(`k${i}`), node(`K${i}`)]).flat();
    expect(similarCodes(codes)).toHaveLength(20);
  });
});
