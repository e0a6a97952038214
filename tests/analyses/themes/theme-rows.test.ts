import { describe, expect, it } from "vitest";
import { countThemes } from "../../../src/analyses/themes/count-themes.ts";
import { groupRows, themeRows } from "../../../src/analyses/themes/theme-rows.ts";
import { wilson } from "../../../src/statistics/wilson.ts";
import { csvOf, interviewsOf } from "../../interviews-of.ts";

const ROWS = [
  { document: "W1", "document length": 100, informant: "I1", theme: "T", code: "a", start: 0, end: 40 },
  { document: "W1", "document length": 100, informant: "I1", theme: "T", code: "b", start: 20, end: 50 },
  { document: "W2", "document length": 100, informant: "I2", theme: "T", code: "T", start: 0, end: 10 },
];

async function rowsOf(rows: readonly object[], confidence?: number, certain = true) {
  const read = await interviewsOf(csvOf(rows as Record<string, string | number>[]));
  const table = { ...read, offsetsCertain: certain };
  const counts = countThemes(table.codings, table.segments, table.codes);
  const order = table.codes.map((_, node) => node);
  const names = table.codes.map(({ path }) => path.join("/"));
  const options = { order, names, confidence };
  return { table, options, rows: themeRows(table, table.codings, counts, options) };
}

describe("themeRows", () => {
  it("names every node with its path, its parent, and the codes that were given at or below it", async () => {
    const { rows } = await rowsOf(ROWS);
    expect(rows.map(({ theme, path, parent, codes }) => [theme, path, parent, codes])).toEqual([
      ["T", ["T"], undefined, ["T/a", "T/b", "T/T"]],
      ["T/a", ["T", "a"], "T", ["T/a"]],
      ["T/b", ["T", "b"], "T", ["T/b"]],
      ["T/T", ["T", "T"], "T", ["T/T"]],
    ]);
  });

  it("covers what the union of its codes covers, of all documents", async () => {
    const { rows } = await rowsOf(ROWS);
    expect(rows.map(({ coverage }) => coverage)).toEqual([60 / 200, 40 / 200, 30 / 200, 10 / 200]);
  });

  it.each([
    ["offsets-uncertain", ROWS, false],
    ["no-offsets", ROWS.map(({ start: _start, end: _end, ...row }) => row), true],
    ["no-document-length", ROWS.map(({ "document length": _length, ...row }) => row), true],
  ] as const)("has no coverage but a reason: %s", async (reason, rows, certain) => {
    const { rows: its } = await rowsOf(rows, undefined, certain);
    for (const row of its) expect([row.reason, row.coverage]).toEqual([reason, undefined]);
  });

  it("gives shares of informants an interval only where a level was asked for", async () => {
    const { rows } = await rowsOf(ROWS);
    expect(rows[1]!.informantShare).toEqual({ estimate: 0.5 });
    const { rows: asked } = await rowsOf(ROWS, 0.9);
    expect(asked[1]!.informantShare).toEqual(wilson(1, 2, 0.9));
  });

  it("has no share where nobody is known", async () => {
    const { rows } = await rowsOf([{ segment: 1, code: "a" }]);
    expect(rows[0]).toMatchObject({
      informants: 0,
      informantShare: { reason: "no-informants" },
      segments: 1,
    });
  });
});

describe("groupRows", () => {
  it("has the counts of each group's own passages, as shares of its members", async () => {
    const { table, options } = await rowsOf(ROWS);
    const groups = [
      { group: { peran: "guru" }, informants: new Set([0]) },
      { group: { peran: "kepala" }, informants: new Set([1]) },
      { group: { peran: "" }, informants: new Set<number>() },
    ];
    const byGroup = groupRows(table, table.codings, groups, options);
    expect(byGroup.map(({ group, informants }) => [group["peran"], informants])).toEqual([
      ["guru", 1],
      ["kepala", 1],
      ["", 0],
    ]);
    const theme = byGroup.map(({ themes }) => themes[0]!);
    expect(
      theme.map(({ informants, documents, segments, codings }) => [informants, documents, segments, codings]),
    ).toEqual([
      [1, 1, 2, 2],
      [1, 1, 1, 1],
      [0, 0, 0, 0],
    ]);
    expect(theme[2]!.informantShare).toEqual({ reason: "no-informants" });
  });
});
