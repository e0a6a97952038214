import { describe, expect, it } from "vitest";
import { MISSING_TOKENS } from "../../src/data/scores/read-cell.ts";
import { toldFlags } from "../../src/report/sections/told-flags.ts";

describe("toldFlags", () => {
  it("are none for the defaults", () => {
    expect(toldFlags({ missing: MISSING_TOKENS })).toEqual([]);
    expect(toldFlags({ missing: MISSING_TOKENS, tierOrder: ["Dasar", "Lanjut", "Mahir"] })).toEqual([]);
  });

  it("tell what is not a default", () => {
    const told = { missing: ["9", "x"], tierOrder: ["Mahir", "Dasar"] };
    expect(toldFlags(told)).toEqual(['--missing "9,x"', '--tiers "Mahir,Dasar"']);
  });
});
