import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDurations, readDuration } from "../../../src/data/table-schema/values/duration-value.ts";
import { keysOf, verdictTests } from "./judged.ts";

// XML Schema 1.0 part 2, 3.2.6, into which Table Schema's "duration" points.
describe("durations", () => {
  verdictTests({
    duration: {
      field: { type: "duration" },
      // 3.2.6.1 has these as allowed and not allowed.
      takes: [
        "P1Y2M3DT10H30M",
        "-P120D",
        "P1347Y",
        "P1347M",
        "P1Y2MT2H",
        "P0Y1347M",
        "P0Y1347M0D",
        "-P1347M",
        "PT0.5S",
        "PT36H",
        "P0D",
      ],
      refuses: [
        "P-1347M",
        "P1Y2MT",
        "P",
        "PT",
        "1Y",
        "P1S",
        "PT1D",
        "P2W",
        "P1.5Y",
        "P1M1Y",
        "p1y",
        "P1Y2M3D10H",
        "PT.5S",
        "PT1.S",
        "+P1D",
      ],
    },
  });

  const order = (a: string, b: string) => {
    const sign = compareDurations(readDuration(a)!, readDuration(b)!);
    return sign === undefined ? "<>" : sign < 0 ? "<" : sign > 0 ? ">" : "=";
  };

  // 3.2.6.2, the table of the order of durations.
  it.each([
    ["P1Y", ">", "P364D"],
    ["P1Y", "<>", "P365D"],
    ["P1Y", "<>", "P366D"],
    ["P1Y", "<", "P367D"],
    ["P1M", ">", "P27D"],
    ["P1M", "<>", "P28D"],
    ["P1M", "<>", "P29D"],
    ["P1M", "<>", "P30D"],
    ["P1M", "<>", "P31D"],
    ["P1M", "<", "P32D"],
    ["P5M", ">", "P149D"],
    ["P5M", "<>", "P150D"],
    ["P5M", "<>", "P151D"],
    ["P5M", "<>", "P152D"],
    ["P5M", "<>", "P153D"],
    ["P5M", "<", "P154D"],
    ["P1Y", "=", "P12M"],
    ["PT1H", "=", "PT60M"],
    ["P1D", "=", "PT24H"],
    ["PT0.5S", "<", "PT0.51S"],
    ["-PT1.5S", "<", "-PT1.25S"],
    ["-P1D", "<", "P0D"],
  ])("orders %s %s %s", (a, sign, b) => {
    expect(order(a, b)).toBe(sign);
  });

  const part = fc.nat({ max: 400 });
  const duration = fc
    .tuple(fc.boolean(), part, part, part, part, part, part, fc.stringMatching(/^\d{0,4}$/))
    .map(
      ([minus, y, mo, d, h, mi, s, f]) =>
        `${minus ? "-" : ""}P${y}Y${mo}M${d}DT${h}H${mi}M${s}${f === "" ? "" : `.${f}`}S`,
    );

  it("orders both ways round, along chains, and equals where keys do", async () => {
    const turned = { "<": ">", ">": "<", "=": "=", "<>": "<>" };
    const texts = await fc.sample(duration, 300);
    const keys = await keysOf({ type: "duration" }, ...texts);
    const at = fc.nat({ max: texts.length - 1 });
    fc.assert(
      fc.property(at, at, at, (i, j, k) => {
        const [a, b, c] = [texts[i]!, texts[j]!, texts[k]!];
        expect(order(b, a)).toBe(turned[order(a, b)]);
        expect(order(a, b) === "=").toBe(keys[i] === keys[j]);
        if (order(a, b) === "<" && order(b, c) === "<") expect(order(a, c)).toBe("<");
      }),
      { numRuns: 2000 },
    );
  });

  it("gives one key to one duration", async () => {
    const [a, b, c] = await keysOf({ type: "duration" }, "P1Y", "P12M", "P365D");
    expect([a === b, a === c]).toEqual([true, false]);
    const [zero, minus] = await keysOf({ type: "duration" }, "P0D", "-PT0S");
    expect(zero).toBe(minus);
  });
});
