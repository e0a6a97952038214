import { describe, expect, it } from "vitest";
import { interviewOrder } from "../../../src/analyses/themes/interview-order.ts";

/** One interview per informant, whose `tanggal` is this; undefined where there is none. */
function orderedBy(dates: readonly (string | undefined)[], column: string | undefined = "tanggal") {
  const informants = dates.map((date, i) => ({
    name: `I${i}`,
    attributes: new Map(date === undefined ? [["peran", "guru"]] : [["Tanggal", date]]),
  }));
  const documents = dates.map((_, informant) => ({ name: `W${informant}`, informant }));
  return interviewOrder({ documents, informants }, column);
}

describe("interviewOrder", () => {
  it("leaves interviews as they were first seen where nobody says more", () => {
    const { documents, by } = interviewOrder(
      {
        documents: [
          { name: "b", informant: -1 },
          { name: "a", informant: -1 },
        ],
        informants: [],
      },
      undefined,
    );
    expect([documents, by]).toEqual([[0, 1], undefined]);
  });

  it.each([
    ["numbers, not texts", ["10", "9", "-1", "2.5"], [2, 3, 1, 0]],
    ["dates as ISO has them", ["2026-10-01", "2026-2-28", "2025-12-31 08:00"], [2, 1, 0]],
    ["dates as Indonesia writes them", ["01/02/2026", "31/01/2026", "1-3-2026", "2.3.2026"], [1, 0, 2, 3]],
    ["dates as its spreadsheets write them", ["01/02/26", "31/01/26", "15/12/25"], [2, 1, 0]],
    ["every kind of date together", ["01/02/2026", "2026-01-31", "30/01/26"], [2, 1, 0]],
    ["the same day as first seen", ["2026-01-01", "2025-01-01", "2026-01-01"], [1, 0, 2]],
    ["interviews without a date last", [undefined, "2026-01-01", undefined, "2025-01-01"], [3, 1, 0, 2]],
  ])("orders %s", (_, dates, want) => {
    expect(orderedBy(dates)).toEqual({
      documents: want,
      by: "Tanggal",
      without: dates.filter((date) => date === undefined).length,
    });
  });

  it("puts interviews of nobody last", () => {
    const informants = [{ name: "I", attributes: new Map([["n", "1"]]) }];
    const documents = [-1, 0].map((informant, i) => ({ name: `W${i}`, informant }));
    expect(interviewOrder({ documents, informants }, "n")).toEqual({
      documents: [1, 0],
      by: "n",
      without: 1,
    });
  });

  it.each([
    ["kemarin"],
    ["03/31/2026"],
    ["2026-13-01"],
    ["0/1/2026"],
    ["1e3"],
    ["2026"].concat("x").slice(1),
  ])("refuses %s, which is neither a number nor a date", (value) => {
    const told = { code: "not-an-order", args: { column: "Tanggal", value } };
    expect(() => orderedBy(["1", value])).toThrow(expect.objectContaining(told));
  });

  it("names the attributes there are when it does not know one", () => {
    const told = {
      code: "missing-attribute",
      args: { attribute: "waktu", candidates: ["Tanggal", "peran"] },
    };
    expect(() => orderedBy(["1", undefined], " waktu ")).toThrow(expect.objectContaining(told));
  });
});
