import { describe, expect, it } from "vitest";
import { findingsIn } from "./examples-of.ts";

describe("rows above the header", () => {
  const files = {
    "nilai.csv":
      "Rekap Nilai,hubungi 0812-3456-7890,\n,,\nNIK 3604124101900001,,\nid,pre,post\nP1,40,60\nP2,50,70\n",
  };

  it("are counted, and searched for identifiers at their own row", async () => {
    const found = (await findingsIn(files)).map(({ rule, row, value }) => [rule, row, value]);
    expect(found).toEqual([
      ["phone", 1, "08••-••••-••••"],
      ["nik", 3, "36••••••••••••••"],
      ["title-rows", 4, undefined],
    ]);
  });
});
