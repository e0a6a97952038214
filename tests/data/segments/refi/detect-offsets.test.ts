import { describe, expect, it } from "vitest";
import { detectOffsets } from "../../../../src/data/segments/refi/detect-offsets.ts";
import type { RefiSelection } from "../../../../src/data/segments/refi/project.ts";

const selection = (start: number, end: number, rest: Partial<RefiSelection> = {}): RefiSelection => ({
  guid: "",
  start,
  end,
  codings: [],
  ...rest,
});
const loaded = (text: string, hasBom = false) => ({ text, hasBom });

describe("detectOffsets", () => {
  it("goes by what the program is known to write where nothing tells conventions apart", () => {
    const samples = [{ loaded: loaded("satu dua"), selections: [selection(0, 4), selection(5, 8)] }];
    for (const [origin, convention] of [
      ["NVivo 14", "utf16"],
      ["ATLAS.ti Windows", "codepoint-lf"],
      ["QualCoder", "codepoint"],
      ["", "codepoint"],
    ] as const)
      expect(detectOffsets(samples, origin)?.offsets).toMatchObject({ convention, confidence: 1 });
  });

  it("measures the share of edges that fit", () => {
    const samples = [
      { loaded: loaded("satu dua tiga"), selections: [selection(0, 4), selection(5, 7), selection(6, 7)] },
    ];
    expect(detectOffsets(samples, "")?.offsets).toMatchObject({ confidence: (1 + 0.5 + 0) / 3 });
  });

  it("believes quotes where half of them fit, whatever the edges say", () => {
    const text = "😀 satu dua tiga";
    const quoted = [selection(3, 5, { name: "at" }), selection(7, 9, { name: "du" })];
    expect(detectOffsets([{ loaded: loaded(text), selections: quoted }], "NVivo")).toEqual({
      offsets: { convention: "codepoint", confidence: 1, given: false, certain: true },
      quotes: "name",
    });
    const described = quoted.map(({ name, ...rest }) => ({ ...rest, description: name! }));
    expect(detectOffsets([{ loaded: loaded(text), selections: described }], "")?.quotes).toBe("description");
    const labelled = quoted.map((one, i) => ({ ...one, name: `Kutipan ${i}` }));
    expect(detectOffsets([{ loaded: loaded(text), selections: labelled }], "")?.quotes).toBeUndefined();
  });

  it("lets a quote that does not fit count as nothing", () => {
    const text = "satu dua tiga";
    const quoted = ["satu", "dua", "lima"].map((name, i) => {
      const start = [0, 5, 9][i]!;
      return selection(start, start + name.length, { name });
    });
    expect(detectOffsets([{ loaded: loaded(text), selections: quoted }], "")?.offsets.confidence).toBe(2 / 3);
  });

  it("only measures the convention that is given", () => {
    const samples = [{ loaded: loaded("satu dua"), selections: [selection(1, 4)] }];
    expect(detectOffsets(samples, "", "one-based")?.offsets).toEqual({
      convention: "one-based",
      confidence: 1,
      given: true,
      certain: true,
    });
  });

  it("says nothing where nothing was selected", () => {
    expect(detectOffsets([], "")).toBeUndefined();
    const without = [{ loaded: loaded("a"), selections: [selection(Number.NaN, 1)] }];
    expect(detectOffsets(without, "")).toBeUndefined();
  });
});
