import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadScoresOptions } from "../../../src/data/scores/read-scores.ts";
import type { ScoreTable } from "../../../src/data/scores/score-table.ts";
import { pairsByCohort, pairsOf, scoresOf } from "../../../src/data/scores/tally.ts";
import { dirtyPeople, long, type Person, people, wide } from "./dirty-scores.ts";
import { readFiles } from "./read-files.ts";

const RUNS = { seed: 20_261_123, numRuns: 60 } as const;
const OPTIONS: ReadScoresOptions = { by: ["Jenjang"], scale: { min: 0, max: 100 } };

const read = (files: string | readonly string[]) => readFiles(files, OPTIONS);

/** Everything the statistics read, by the names of groups. */
function statistics({ tally, groups, flow }: ScoreTable) {
  const of = (group?: number) => ({
    pairs: pairsOf(tally, group),
    cohorts: pairsByCohort(tally, group),
    pre: scoresOf(tally, "pre", "available", group),
    post: scoresOf(tally, "post", "available", group),
    unmatched: [scoresOf(tally, "pre", "unmatched", group), scoresOf(tally, "post", "unmatched", group)],
  });
  return {
    flow,
    all: of(),
    groups: Object.fromEntries(
      groups.map(({ levels, code, flow: its }) => [levels[0]!, { flow: its, ...of(code) }]),
    ),
  };
}

const classes = ({ flow }: Pick<ScoreTable, "flow">) => {
  const { rows, ...others } = flow;
  return { rows, sum: Object.values(others).reduce((sum, count) => sum + count, 0) };
};

describe("readScores, on any file", () => {
  it("puts every row of a wide file in exactly one class", async () => {
    await fc.assert(
      fc.asyncProperty(dirtyPeople, async (rows) => {
        const table = await read(wide(rows));
        const summaries = rows.filter(({ id }) => id === "Rata-rata").length;
        const withoutId = rows.filter(({ id }) => id === "").length;
        expect(classes(table)).toEqual({
          rows: rows.length + 1 - summaries,
          sum: rows.length + 1 - summaries,
        });
        expect(table.inputs[0]).toMatchObject({ rows: table.flow.rows, summaryRows: summaries });
        const inGroups = table.groups.map((group) => classes(group));
        for (const { rows: all, sum } of inGroups) expect(sum).toBe(all);
        expect(inGroups.reduce((sum, { rows: all }) => sum + all, 0)).toBe(table.flow.rows - withoutId);
        const unlisted = table.flow.rows - withoutId - [...table.participants()].length;
        expect(table.findings.filter(({ rule }) => rule === "repeated-row").length).toBeLessThanOrEqual(
          unlisted,
        );
      }),
      RUNS,
    );
  });

  it("puts everybody of a long file, and every repeated row, in exactly one class", async () => {
    await fc.assert(
      fc.asyncProperty(dirtyPeople, async (rows) => {
        const table = await read(long(rows));
        const { rows: all, sum } = classes(table);
        expect(sum).toBe(all);
        const ids = new Set(rows.map(({ id, group }) => `${id} ${group}`).filter((id) => /^P/.test(id)));
        const repeated = rows.filter(({ id }) => id.startsWith("P")).length - ids.size;
        const withoutId = rows.filter(({ id }) => id === "").length;
        expect(all).toBe(1 + ids.size + 2 * repeated + 2 * withoutId);
      }),
      RUNS,
    );
  });

  it("tells, of every row that is left out, which it is", async () => {
    await fc.assert(
      fc.asyncProperty(dirtyPeople, async (rows) => {
        const table = await read(wide(rows));
        const count = (rule: string) => table.findings.filter((finding) => finding.rule === rule).length;
        expect(count("conflicting-id") + count("repeated-row")).toBe(table.flow.duplicates);
        const bad = new Set(
          table.findings.flatMap(({ rule, row, value }) =>
            value === undefined ? [] : [`${rule}${row}`.replace(/\D/g, "")],
          ),
        );
        expect(bad.size + count("missing-id")).toBe(table.flow.invalid);
      }),
      RUNS,
    );
  });

  it("gives the same figures for wide and long layout", async () => {
    await fc.assert(
      fc.asyncProperty(people, async (rows) => {
        expect(statistics(await read(long(rows)))).toEqual(statistics(await read(wide(rows))));
      }),
      RUNS,
    );
  });

  it("gives the same figures whatever the order of rows", async () => {
    const orders = dirtyPeople.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
    );
    await fc.assert(
      fc.asyncProperty(orders, async ([rows, shuffled]) => {
        expect(statistics(await read(wide(shuffled)))).toEqual(statistics(await read(wide(rows))));
        expect(statistics(await read(long(shuffled)))).toEqual(statistics(await read(long(rows))));
      }),
      RUNS,
    );
  });

  it("gives the same figures for several files, in whatever order, as for one", async () => {
    const parts = fc.tuple(dirtyPeople, fc.nat());
    await fc.assert(
      fc.asyncProperty(parts, async ([rows, place]) => {
        const cut = place % (rows.length + 1);
        const [first, second] = [rows.slice(0, cut), rows.slice(cut)];
        const want = statistics(await read([wide(rows), "id,Jenjang,Angkatan,pre,post\nlast,Mahir,I,1,2\n"]));
        const other = wide(second).replace("sure,Dasar,I,50.5,60.5", "last,Mahir,I,1,2");
        expect(statistics(await read([wide(first), other]))).toEqual(want);
        expect(statistics(await read([other, wide(first)]))).toEqual(want);
      }),
      RUNS,
    );
  });

  it("changes nothing but the duplicates when a row stands there once more", async () => {
    const cases = fc.tuple(dirtyPeople, fc.nat());
    await fc.assert(
      fc.asyncProperty(cases, async ([rows, place]) => {
        const again = rows.filter(({ id }) => id.startsWith("P"))[place % rows.length];
        fc.pre(again !== undefined);
        const { flow: before, ...want } = await read(wide(rows));
        const { flow: after, ...got } = await read(wide([...rows, again]));
        expect(after).toEqual({ ...before, rows: before.rows + 1, duplicates: before.duplicates + 1 });
        expect(got.tally).toEqual(want.tally);
      }),
      RUNS,
    );
  });

  it("never moves another participant's figures by a wrong cell", async () => {
    const wrong = fc.constantFrom(
      "abc",
      "12abc",
      "#REF!",
      "8 / 10",
      "1e9",
      "-50",
      "−1",
      "80%",
      "Rata-rata",
      "12/10/2024",
      "__proto__",
    );
    const cases = fc.tuple(people, fc.nat(), wrong, fc.constantFrom("pre", "post"));
    await fc.assert(
      fc.asyncProperty(cases, async ([rows, place, text, wave]) => {
        const at = place % rows.length;
        const spoilt = rows.map((row, i): Person => (i === at ? { ...row, [wave]: text } : row));
        const others = async (all: readonly Person[]) => {
          const table = await read(wide(all));
          return [...table.participants()]
            .filter(({ id }) => id !== rows[at]!.id)
            .map(({ file: _, ...rest }) => rest);
        };
        expect(await others(spoilt)).toEqual(await others(rows));
        const table = await read(wide(spoilt));
        expect([...table.participants()].find(({ id }) => id === rows[at]!.id)?.status).toBe("invalid");
      }),
      RUNS,
    );
  });
});
