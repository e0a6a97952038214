import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../src/language/index.ts";
import { Format, NOTHING, present } from "../../src/report/format.ts";

const en = new Format(catalogueOf("en"));
const id = new Format(catalogueOf("id"));
const interval = { level: 0.95, low: 0.125, high: 0.6789, method: "t" } as const;

describe("Format", () => {
  it("writes estimates with their interval, in the language's signs", () => {
    const part = { estimate: 0.411, interval };
    expect(en.estimate(part)).toBe("0.41 [0.13, 0.68]");
    expect(id.estimate(part)).toBe("0,41 [0,13; 0,68]");
    expect(en.estimate(part, "bounded")).toBe(".41 [.13, .68]");
    expect(en.estimate(part, "points")).toBe("41.1 [12.5, 67.9]");
    expect(en.estimate({ estimate: 2 })).toBe("2.00");
  });

  it("writes a bound that does not exist as infinite", () => {
    const { high: _high, ...open } = interval;
    expect(en.interval(open)).toBe("[0.13, ∞]");
  });

  it("writes a dash for what is absent, and never for zero", () => {
    expect([en.figure(undefined), en.integer(undefined), en.p(undefined), en.interval(undefined)]).toEqual(
      Array(4).fill(NOTHING),
    );
    expect(en.estimate({ reason: "no-variation" })).toBe(NOTHING);
    expect([en.figure(0), en.integer(0), en.p(0), en.estimate({ estimate: 0 })]).toEqual([
      "0.00",
      "0",
      "< 1e−300",
      "0.00",
    ]);
  });

  it("names groups by their levels, everybody by a word, and shows them harmless", () => {
    expect([en.group({}), id.group({})]).toEqual(["All", "Semua"]);
    expect(en.group({ Jenjang: "Dasar", LPD: "A\u202eB" })).toBe("Dasar · A\ufffdB");
  });

  it("writes counts with their share", () => {
    expect([en.countAndShare(1035, 0.152), id.countAndShare(1035, 0.152)]).toEqual([
      "1,035 (15.2%)",
      "1.035 (15,2%)",
    ]);
  });
});

describe("present", () => {
  it("tells a figure from its absence, and keeps a figure whose interval is absent", () => {
    expect(present({ reason: "no-variation" })).toBeUndefined();
    expect(present(undefined)).toBeUndefined();
    expect(present({ estimate: 1, reason: "all-changed-one-way" })).toEqual({
      estimate: 1,
      reason: "all-changed-one-way",
    });
  });
});
