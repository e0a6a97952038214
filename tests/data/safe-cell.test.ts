import { describe, expect, it } from "vitest";
import { safeCell } from "../../src/data/safe-cell.ts";

describe("safeCell", () => {
  it.each(["=1+1", "+62812", "-b", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠a"])(
    "puts an apostrophe before %j",
    (text) => {
      expect(safeCell(text)).toBe(`'${text}`);
    },
  );

  it.each(["", "Dasar", "a=1", "P-001", "5", "'=1"])("leaves %j as it is", (text) => {
    expect(safeCell(text)).toBe(text);
  });
});
