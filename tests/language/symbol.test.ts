import { describe, expect, it } from "vitest";
import { SYMBOL_END, SYMBOL_START, symbol } from "../../src/language/symbol.ts";

describe("symbol", () => {
  it("marks a statistical symbol with private-use characters", () => {
    expect(symbol("t")).toBe(`${SYMBOL_START}t${SYMBOL_END}`);
    expect(SYMBOL_START + SYMBOL_END).toMatch(/^\p{Co}{2}$/u);
  });
});
