import { describe, expect, it } from "vitest";
import { disagreedUnits } from "../../../src/analyses/agreement/disagreements.ts";

type Ratings = readonly (readonly number[] | undefined)[];
const unit = (ratings: Ratings, weight = 1, document = 0, start?: number) => ({
  ...{ document, weight, ratings },
  ...(start !== undefined && { start, end: start + weight }),
});

describe("disagreedUnits", () => {
  it("has units to which two coders gave other codes, or one gave none", () => {
    const differ = [unit([[1], [2]]), unit([[1], []]), unit([[1, 2], [1]]), unit([undefined, [1], [2]])];
    const agree = [
      unit([[1], [1]]),
      unit([[], []]),
      unit([
        [1, 2],
        [1, 2],
      ]),
      unit([[1], undefined]),
    ];
    expect(disagreedUnits([...differ, ...agree])).toEqual(differ);
  });

  it("has the longest first, then goes by documents and places", () => {
    const either: Ratings = [[1], [2]];
    const [a, b, c, d] = [
      unit(either, 3, 1, 0),
      unit(either, 9, 1, 50),
      unit(either, 3, 0, 40),
      unit(either, 3, 0, 7),
    ];
    expect(disagreedUnits([a, b, c, d])).toEqual([b, d, c, a]);
  });
});
