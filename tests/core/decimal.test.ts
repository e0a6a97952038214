import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRatioAtLeast, subtract } from "../../src/core/decimal.ts";

const RUNS = { seed: 20261123, numRuns: 500 };

/** Decimal text and its exact value in units of 10^−digits, by BigInt: the oracle. */
const decimal = (digits: number) =>
  fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).map((units) => {
    const text = `${units < 0n ? "-" : ""}${String(units < 0n ? -units : units).padStart(digits + 1, "0")}`;
    const point = text.length - digits;
    return { units, value: Number(digits === 0 ? text : `${text.slice(0, point)}.${text.slice(point)}`) };
  });

describe("subtract", () => {
  it("ties what decimals tie and binary noise does not", () => {
    expect(82.6 - 81.9).not.toBe(87.4 - 86.7);
    expect(subtract(82.6, 81.9)).toBe(subtract(87.4, 86.7));
    expect(subtract(0.3, 0.1)).toBe(0.2);
    expect(subtract(1e15, 0.5)).toBe(999999999999999.5);
    expect(subtract(1e-7, 2e-7)).toBe(-1e-7);
    expect(subtract(5, 5)).toBe(0);
  });

  it.each([0, 1, 2, 3, 5])("is the exact decimal difference, rounded once, at %i decimals", (digits) => {
    fc.assert(
      fc.property(decimal(digits), decimal(digits), (a, b) => {
        expect(subtract(a.value, b.value)).toBe(Number(`${a.units - b.units}e-${digits}`));
      }),
      RUNS,
    );
  });

  it("changes its sign with its order", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
        fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
        (a, b) => {
          expect(subtract(a, b) + subtract(b, a)).toBe(0);
        },
      ),
      RUNS,
    );
  });
});

describe("isRatioAtLeast", () => {
  it("decides bands on the decimals: 7 of 10 is .7 at any scale", () => {
    for (let room = 1; room <= 2000; room++) {
      const gain = (7 * room) / 10;
      expect(isRatioAtLeast(gain, room, 0.7)).toBe(true);
      expect(isRatioAtLeast(subtract(gain, 0.1), room, 0.7)).toBe(false);
    }
  });

  it("agrees with whole-number arithmetic", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000, max: 10_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 0, max: 100 }),
        (gain, room, percent) => {
          expect(isRatioAtLeast(gain / 100, room / 100, percent / 100)).toBe(100 * gain >= percent * room);
        },
      ),
      RUNS,
    );
  });
});
