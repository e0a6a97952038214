import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseQuotes, type Quotable } from "../../../src/analyses/themes/choose-quotes.ts";
import { SEEDED } from "../../arbitraries.ts";

const said = (informant: number, segment: number, length = 100): Quotable => ({ segment, informant, length });

describe("chooseQuotes", () => {
  it("quotes every informant once before one of them again", () => {
    const theme = [said(0, 10), said(0, 11), said(0, 12), said(1, 13), said(2, 14)];
    expect(chooseQuotes([theme], 2).themes).toEqual([[10, 13]]);
    expect(chooseQuotes([theme], 4).themes).toEqual([[10, 13, 14, 11]]);
  });

  it("turns to those who were quoted least in the themes before", () => {
    const first = [said(0, 10), said(1, 11)];
    const second = [said(0, 20), said(1, 21), said(2, 22)];
    expect(chooseQuotes([first, second], 1).themes).toEqual([[10], [21]]);
    expect(chooseQuotes([first, second], 2).themes).toEqual([
      [10, 11],
      [22, 20],
    ]);
  });

  it("does not give one informant a whole theme to make up for the themes before", () => {
    const first = [said(0, 10), said(0, 11), said(0, 12)];
    const second = [said(1, 20), said(1, 21), said(0, 22)];
    expect(chooseQuotes([first, second], 2).themes).toEqual([
      [10, 11],
      [20, 22],
    ]);
  });

  it("takes of each informant the passage whose length is nearest the theme's median, the first of two", () => {
    const lengths = [5, 300, 90, 110, 100];
    const theme = lengths.map((length, i) => said(i < 4 ? 0 : 1, i, length));
    expect(chooseQuotes([theme], 1).themes).toEqual([[2]]);
    expect(chooseQuotes([theme], 5).themes).toEqual([[2, 4, 3, 0, 1]]);
  });

  it("takes the median of distinct segments, so that a passage coded twice does not weigh twice", () => {
    const long = said(0, 7, 500);
    const theme = [long, long, long, said(0, 1, 10), said(0, 2, 20)];
    expect(chooseQuotes([theme], 1).themes).toEqual([[2]]);
  });

  it("may quote a segment in two themes, and never twice in one", () => {
    const one = [said(0, 10), said(0, 10)];
    expect(chooseQuotes([one, one], 3)).toEqual({
      themes: [[10], [10]],
      informants: [{ informant: 0, quotes: 2, share: 1 }],
    });
  });

  it("counts informants who are not known as one", () => {
    const theme = [said(-1, 10), said(-1, 11), said(3, 12)];
    expect(chooseQuotes([theme], 2)).toEqual({
      themes: [[10, 12]],
      informants: [
        { informant: -1, quotes: 1, share: 0.5 },
        { informant: 3, quotes: 1, share: 0.5 },
      ],
    });
  });

  it("quotes nothing where nothing was said, or nothing is asked for", () => {
    expect(chooseQuotes([[]], 3)).toEqual({ themes: [[]], informants: [] });
    expect(chooseQuotes([[said(0, 1)]], 0)).toEqual({ themes: [[]], informants: [] });
    expect(chooseQuotes([], 3)).toEqual({ themes: [], informants: [] });
  });

  it("fills every theme as far as it goes, evenly over its informants, and the shares sum to 1", () => {
    const segment = fc.record({ segment: fc.nat(30), length: fc.nat(9) });
    // A segment has one informant and one length.
    const quotable = segment.map((one) => said(one.segment % 4, one.segment, (one.segment * 7) % 31));
    fc.assert(
      fc.property(fc.array(fc.array(quotable, { maxLength: 20 }), { maxLength: 4 }), fc.nat(6), (all, n) => {
        const { themes, informants } = chooseQuotes(all, n);
        const totals = new Map<number, number>();
        for (const [i, chosen] of themes.entries()) {
          const distinct = new Set(all[i]!.map((one) => one.segment));
          expect(chosen).toHaveLength(Math.min(n, distinct.size));
          expect(new Set(chosen).size).toBe(chosen.length);
          const times = [0, 1, 2, 3].map((who) => chosen.filter((one) => one % 4 === who).length);
          const could = [0, 1, 2, 3].map((who) => [...distinct].filter((one) => one % 4 === who).length);
          // Who has fewer quotes than another by more than one has nothing left to say.
          for (const who of [0, 1, 2, 3]) {
            if (times[who]! < Math.max(...times) - 1) expect(times[who]).toBe(could[who]);
            totals.set(who, (totals.get(who) ?? 0) + times[who]!);
          }
        }
        for (const { informant, quotes } of informants) expect(quotes).toBe(totals.get(informant));
        const sum = informants.reduce((shares, { share }) => shares + share, 0);
        expect(Math.abs(sum - (informants.length > 0 ? 1 : 0))).toBeLessThan(1e-12);
      }),
      SEEDED,
    );
  });

  it("chooses all of a hundred thousand passages without going through them again and again", () => {
    const theme = Array.from({ length: 100_000 }, (_, i) => said(i % 50_000, i, i % 997));
    const began = performance.now();
    const { themes } = chooseQuotes(
      [theme, [...theme.slice(0, 30_000).map((one) => said(0, one.segment))]],
      1e9,
    );
    expect(performance.now() - began).toBeLessThan(5000);
    expect(themes.map(({ length }) => length)).toEqual([100_000, 30_000]);
  });

  it("refuses a number of quotes that is not whole", () => {
    expect(() => chooseQuotes([], 0.5)).toThrow(
      new RangeError("chooseQuotes requires 0 quotes or more, got 0.5"),
    );
    expect(() => chooseQuotes([], -1)).toThrow(RangeError);
  });
});
