import { describe, expect, it } from "vitest";
import { suppressCells } from "../../../src/analyses/themes/suppress-cells.ts";

/** The row as it would be published: "·" stands for a suppressed cell, a last "·" for a suppressed total. */
function published(row: number[], sizes: number[], minCell = 5, totalsShown = true): string {
  const { cells, totals } = suppressCells({ counts: [row], sizes }, { minCell, totalsShown });
  const texts = row.map((count, level) => (cells[0]![level] ? "·" : count));
  return [...texts, ...(totals[0] ? ["·"] : [])].join(" ");
}

/** Every list of whole numbers within the ranges. */
function everyRow(ranges: readonly (readonly [number, number])[]): number[][] {
  const [first, ...rest] = ranges;
  if (first === undefined) return [[]];
  const ends = everyRow(rest);
  const values = Array.from({ length: Math.max(0, first[1] - first[0] + 1) }, (_, i) => first[0] + i);
  return values.flatMap((value) => ends.map((end) => [value, ...end]));
}

const sumOf = (row: readonly number[]) => row.reduce((sum, count) => sum + count, 0);

describe("suppressCells", () => {
  it("suppresses counts from 1 to 4, and publishes 0 and 5", () => {
    expect(published([0, 1, 4, 5], [20, 20, 20, 20], 5, false)).toBe("0 · · 5");
  });

  it("suppresses all of a level with fewer than five people, 0 too", () => {
    expect(published([0, 12], [4, 20], 5, false)).toBe("· 12");
    expect(published([4, 12], [4, 20], 5, false)).toBe("· 12");
    expect(published([0, 12], [5, 20], 5, false)).toBe("0 12");
  });

  it("suppresses the smallest other count above 0 where a total would give one cell away", () => {
    expect(published([2, 9, 7, 0], [20, 20, 20, 20])).toBe("· 9 · 0");
    expect(published([2, 7, 7, 0], [20, 20, 20, 20])).toBe("· · 7 0");
  });

  it("suppresses a 0 where there is no other count", () => {
    expect(published([3, 0, 0], [20, 20, 20])).toBe("· · 0");
    expect(published([1, 0, 0], [20, 20, 20])).toBe("· · 0");
    // Two cells from 1 to 4 that sum to 2 would be read as 1 and 1: untrue, but of somebody.
    expect(published([2, 0, 0], [20, 20, 20])).toBe("· · ·");
  });

  it("suppresses a third cell where two sum to what only 1 and 1, or 4 and 4, make", () => {
    expect(published([1, 1, 9, 8], [20, 20, 20, 20])).toBe("· · 9 ·");
    expect(published([4, 4, 9, 8], [20, 20, 20, 20])).toBe("· · 9 ·");
    expect(published([1, 2, 9, 8], [20, 20, 20, 20])).toBe("· · 9 8");
  });

  it("suppresses a third cell where a small level is full or empty", () => {
    expect(published([3, 2, 30], [3, 2, 40])).toBe("· · ·");
    expect(published([0, 0, 30], [3, 2, 40])).toBe("· · ·");
  });

  it('does not blame the total where "below two" says one by itself', () => {
    expect(published([1, 1, 9], [20, 20, 20], 2)).toBe("· · 9");
  });

  it("leaves a row alone in which nobody is few", () => {
    expect(published([5, 0, 19], [20, 20, 20])).toBe("5 0 19");
  });

  it("suppresses the total where even a whole row suppressed gives a cell away", () => {
    expect(published([3], [20])).toBe("· ·");
    expect(published([0, 0], [3, 2])).toBe("· · ·");
    expect(published([1, 1], [20, 20])).toBe("· · ·");
    expect(published([3, 9], [3, 9])).toBe("· · ·");
  });

  it("has nothing to suppress in a level of nobody, and suppresses none as a complement", () => {
    expect(published([0, 8], [0, 20])).toBe("0 8");
    expect(published([0, 2, 8], [0, 20, 20])).toBe("0 · ·");
    expect(published([0, 3, 0], [0, 20, 20])).toBe("0 · ·");
  });

  it("publishes everything where one person is enough", () => {
    for (const minCell of [0, 1]) expect(published([1, 0, 3], [1, 2, 3], minCell)).toBe("1 0 3");
  });

  it("treats rows one by one", () => {
    const table = {
      counts: [
        [2, 9],
        [9, 9],
      ],
      sizes: [20, 20],
    };
    expect(suppressCells(table, { minCell: 5, totalsShown: true })).toEqual({
      cells: [
        [true, true],
        [false, false],
      ],
      totals: [false, false],
    });
    expect(suppressCells({ counts: [], sizes: [] }, { minCell: 5, totalsShown: true })).toEqual({
      ...{ cells: [], totals: [] },
    });
  });

  it("leaves no suppressed cell of any small table with one possible value", () => {
    let looked = 0;
    const told: string[] = [];
    const sizesTried = [
      [0, 2, 5],
      [1, 1, 1],
      [2, 3, 4],
      [3, 5, 5],
      [4, 4, 6],
      [2, 2, 3, 3],
      [1, 3, 4, 4],
      [4, 6],
      [5, 5],
    ];
    for (const sizes of sizesTried) {
      for (const row of everyRow(sizes.map((size) => [0, size]))) {
        for (const minCell of [2, 3, 4, 5]) {
          const { cells, totals } = suppressCells({ counts: [row], sizes }, { minCell, totalsShown: true });
          const hidden = sizes.flatMap((_, level) => (cells[0]![level] ? [level] : []));
          if (hidden.length === 0) continue;
          const sum = sumOf(hidden.map((level) => row[level]!));
          const asAnything = hidden.map((level) => [0, sizes[level]!] as const);
          const asSmall = hidden.map((level) =>
            sizes[level]! < minCell ? ([0, sizes[level]!] as const) : ([1, minCell - 1] as const),
          );
          for (const reading of [asAnything, asSmall]) {
            const possible = everyRow(reading).filter((one) => totals[0] || sumOf(one) === sum);
            if (possible.length === 0) continue;
            hidden.forEach((level, i) => {
              looked += 1;
              const isKnownAnyway = reading[i]![0] === reading[i]![1];
              if (isKnownAnyway || new Set(possible.map((one) => one[i])).size > 1) return;
              told.push(`${row} of ${sizes}, minCell ${minCell}: level ${level}`);
            });
          }
        }
      }
    }
    expect(looked).toBeGreaterThan(10_000);
    expect(told).toEqual([]);
  });

  it("suppresses every count that is too small, and nothing in rows without one", () => {
    const sizes = [3, 7, 8];
    for (const row of everyRow(sizes.map((size) => [0, size]))) {
      for (const totalsShown of [true, false]) {
        const { cells, totals } = suppressCells({ counts: [row], sizes }, { minCell: 4, totalsShown });
        const primary = row.map((count, level) => sizes[level]! < 4 || (count > 0 && count < 4));
        primary.forEach((isSmall, level) => {
          if (isSmall) expect(cells[0]![level]).toBe(true);
        });
        if (!totalsShown) expect(cells[0]).toEqual(primary);
        if (!totalsShown) expect(totals).toEqual([false]);
      }
    }
    const big = suppressCells({ counts: [[7, 0, 4]], sizes: [7, 7, 8] }, { minCell: 4, totalsShown: true });
    expect(big).toEqual({ cells: [[false, false, false]], totals: [false] });
  });

  it("refuses counts that no table of people has", () => {
    const run = (row: number[]) => () =>
      suppressCells({ counts: [row], sizes: [20, 20] }, { minCell: 5, totalsShown: true });
    expect(run([1])).toThrow(new RangeError("suppressCells requires 2 counts a row, got 1"));
    expect(run([1, 21])).toThrow(new RangeError("suppressCells requires counts from 0 to 20, got 21"));
    expect(run([1, -1])).toThrow(RangeError);
    expect(run([0.5, 1])).toThrow(RangeError);
  });

  it("goes through ten thousand rows of a hundred levels in a moment", () => {
    const sizes = Array.from({ length: 100 }, () => 30);
    const counts = Array.from({ length: 10_000 }, (_, i) => sizes.map((_, j) => (i * 7 + j * 13) % 31));
    const began = performance.now();
    suppressCells({ counts, sizes }, { minCell: 5, totalsShown: true });
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
