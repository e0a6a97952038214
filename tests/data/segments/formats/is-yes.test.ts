import { describe, expect, it } from "vitest";
import { isYes } from "../../../../src/data/segments/formats/is-yes.ts";

describe("isYes", () => {
  it("knows a yes however a spreadsheet wrote it", () => {
    for (const cell of ["True", " TRUE ", "true", "1", "1.0", " 1 "]) expect(isYes(cell), cell).toBe(true);
  });

  it("takes everything else for a no", () => {
    for (const cell of [undefined, "", " ", "False", "0", "2", "yes", "NaN", "1,0"])
      expect(isYes(cell), cell).toBe(false);
  });
});
