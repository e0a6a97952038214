import { describe, expect, it } from "vitest";
import { sentencesOf, sentenceUnits } from "../../../src/analyses/agreement/sentence-units.ts";

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe("sentencesOf", () => {
  it.each([
    ["Saya belum sempat. Besok saja, ya? Baik!", ["Saya belum sempat.", "Besok saja, ya?", "Baik!"]],
    ["P: Bagaimana?\r\nI: Ramai 😀 sekali.\r\n", ["P: Bagaimana?", "I: Ramai 😀 sekali."]],
    ["satu\rdua\u2028tiga\n\n\n  empat  ", ["satu", "dua", "tiga", "empat"]],
    ["Nilainya 5.5 poin, naik 1.000.000 rupiah", ["Nilainya 5.5 poin, naik 1.000.000 rupiah"]],
    ["“Sudah.” Katanya begitu.", ["“Sudah.”", "Katanya begitu."]],
    ["Lalu... begitu saja.", ["Lalu... begitu saja."]],
    ["tanpa akhir", ["tanpa akhir"]],
    [" \n \r\n", []],
    ["", []],
  ])("cuts %j as a reader would", (text, want) => {
    expect(cut(text)).toEqual(want);
  });

  it("cuts a megabyte without a point in its stride", () => {
    const began = performance.now();
    expect(sentencesOf("kata ".repeat(200_000))).toHaveLength(1);
    expect(sentencesOf("a.\n".repeat(100_000))).toHaveLength(100_000);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe("sentenceUnits", () => {
  const text = "Satu dua. Tiga. Empat lima.\nEnam.";
  const units = (...spans: readonly (readonly [start: number, end: number])[]) =>
    sentenceUnits(
      {
        ...{ document: 3, looked: [true, false], placeless: [] },
        spans: spans.map(([start, end], code) => ({ start, end, code, coder: 0 })),
      },
      text,
    ).map(({ ratings }) => ratings[0]);

  it("gives a sentence a code as soon as one of its characters has it", () => {
    expect(units([8, 9])).toEqual([[0], [], [], []]);
    expect(units([8, 17])).toEqual([[0], [0], [0], []]);
    expect(units([0, 33])).toEqual([[0], [0], [0], [0]]);
  });

  it("gives no sentence what stands on the white space between them", () => {
    expect(units([9, 10], [27, 28])).toEqual([[], [], [], []]);
    expect(units([9, 11])).toEqual([[], [0], [], []]);
  });

  it("has no rating of a coder who did not look, and names each place", () => {
    const [first] = sentenceUnits(
      { ...{ document: 3, looked: [true, false], spans: [], placeless: [] } },
      text,
    );
    expect(first).toEqual({ document: 3, start: 0, end: 9, weight: 1, ratings: [[], undefined] });
  });
});
