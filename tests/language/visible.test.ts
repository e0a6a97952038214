import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { symbol } from "../../src/language/symbol.ts";
import { visible } from "../../src/language/visible.ts";
import { SEEDED } from "../arbitraries.ts";

describe("visible", () => {
  it("leaves ordinary text of any script as it is", () => {
    for (const text of ["", "Dasar", "Siti Nurhaliza, S.Pd.", "Jenjang Ⅱ é 学校 😀", "a_b*c|d<e>"])
      expect(visible(text)).toBe(text);
  });

  it("makes one space of line breaks and tabs", () => {
    expect(visible("a \r\n b\tc\n\n\nd")).toBe("a b c d");
  });

  it("shows what would act unseen: escapes, bidirectional marks, joiners, soft hyphens", () => {
    expect(visible("\u001b[31mred")).toBe("\ufffd[31mred");
    expect(visible("a\u202eb\u2066c\u200dd\u00ade\u0085f\u007fg\ufeffh")).toBe(
      "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\ufffdh",
    );
    expect(visible("a\u2028b\u2029c")).not.toMatch(/[\u2028\u2029]/);
  });

  it("keeps the joiner within an emoji of several, and no other", () => {
    for (const emoji of ["👩\u200d🏫", "🧑🏽\u200d🎓", "❤\ufe0f\u200d🔥"])
      expect(visible(`a ${emoji}`)).toBe(`a ${emoji}`);
    expect(visible("👩\u200d")).toBe("👩\ufffd");
    expect(visible("\u200d👩 a\u200db \ue002")).toBe("\ufffd👩 a\ufffdb \ufffd");
  });

  it("lets data set no symbol", () => {
    expect(visible(symbol("p"))).toBe("\ufffdp\ufffd");
  });

  it("gives one line without control or format characters, and the same when asked again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = visible(text);
        expect(shown.replaceAll("\u200d", "")).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029\ue000-\ue002]/u);
        expect(visible(shown)).toBe(shown);
      }),
      SEEDED,
    );
  });
});
