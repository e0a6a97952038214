import { describe, expect, it } from "vitest";
import { InformantAttributes } from "../../../src/data/segments/informant-attributes.ts";

const given = (of: Readonly<Record<string, string>>) => new Map(Object.entries(of));

/** Adds attributes to informants and gives what is left of each, and the columns that are none. */
function gathered(rows: readonly (readonly [number, Readonly<Record<string, string>>, file?: number])[]) {
  const attributes = new InformantAttributes(["a.csv", "b.csv"]);
  for (const [informant, its, file = 0] of rows) attributes.add(informant, given(its), file);
  const people = [...new Set(rows.map(([informant]) => informant))].sort();
  return {
    people: people.map((i) => Object.fromEntries(attributes.of(i))),
    varying: attributes.findings().map(({ column, file }) => `${column} ${file}`),
  };
}

describe("InformantAttributes", () => {
  it("puts together what rows say of an informant", () => {
    const { people, varying } = gathered([
      [0, { peran: "guru" }],
      [1, { peran: "kepala" }],
      [0, { LPD: "A" }, 1],
      [0, {}],
    ]);
    expect(people).toEqual([{ peran: "guru", LPD: "A" }, { peran: "kepala" }]);
    expect(varying).toEqual([]);
  });

  it("drops a column for everybody when it varies within one informant", () => {
    const { people, varying } = gathered([
      [0, { peran: "guru", catatan: "a" }],
      [1, { peran: "guru", catatan: "b" }],
      [1, { peran: "guru", catatan: "c" }, 1],
      [0, { catatan: "d" }],
    ]);
    expect(people).toEqual([{ peran: "guru" }, { peran: "guru" }]);
    expect(varying).toEqual(["catatan b.csv"]);
  });

  it("sees a change back and forth between the same two rows", () => {
    const attributes = new InformantAttributes(["a.csv"]);
    const [one, other] = [given({ a: "1" }), given({ a: "2" })];
    for (const its of [one, one, other, one]) attributes.add(0, its, 0);
    expect([...attributes.of(0)]).toEqual([]);
    expect(attributes.findings()).toEqual([
      { rule: "not-an-attribute", severity: "info", file: "a.csv", column: "a" },
    ]);
  });

  it("knows nothing of an informant of whom nothing was said", () => {
    const attributes = new InformantAttributes(["a.csv"]);
    attributes.add(3, undefined, 0);
    expect([...attributes.of(3)]).toEqual([]);
    expect([...attributes.of(9)]).toEqual([]);
  });

  it("names no file for what a document says", () => {
    const attributes = new InformantAttributes(["a.csv"]);
    attributes.add(0, given({ a: "1" }), 0);
    attributes.add(0, given({ a: "2" }), undefined);
    expect(attributes.findings()).toEqual([{ rule: "not-an-attribute", severity: "info", column: "a" }]);
  });
});
