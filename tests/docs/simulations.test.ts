import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { tableUnder, textOf } from "./tables.ts";

const page = textOf("docs/simulations.md");
const script = fileURLToPath(new URL("../../bench/coverage.mjs", import.meta.url));
const run = (...args: string[]) => execFileSync(process.execPath, [script, ...args], { encoding: "utf8" });

const COVERAGE = [0.93, 0.97] as const;
const ALPHA = [0.03, 0.07] as const;
const HALF_ALPHA = [0.015, 0.035] as const;
const GAINS = ["clear", "small"];
const TRUTHS = ["nothing changed", "the whole gain kept"];

/** Where the judged shares stand in the table of each method, and their bands. */
const METHODS = [
  { heading: "Retention", situations: GAINS, judged: [[5, COVERAGE]] },
  { heading: "Class-average ⟨g⟩", situations: GAINS, judged: [[5, COVERAGE]] },
  {
    heading: "Non-inferiority",
    situations: GAINS,
    judged: [
      [4, HALF_ALPHA],
      [6, ALPHA],
    ],
  },
  {
    heading: "Holm",
    situations: TRUTHS,
    judged: [
      [4, ALPHA],
      [6, ALPHA],
    ],
  },
] as const;

describe("docs/simulations.md", () => {
  const tiny = run("--replications", "2");

  for (const { heading, situations, judged } of METHODS) {
    const rows = tableUnder(page, heading);

    it(`has every cell of ${heading}: three populations, two situations, four sizes`, () => {
      const cells = rows.map(([scores, situation, , n]) => [scores, situation, n].join(", "));
      const want = ["normal", "20 items", "20 easy items"].flatMap((scores) =>
        situations.flatMap((situation) => [10, 20, 40, 200].map((n) => `${scores}, ${situation}, ${n}`)),
      );
      expect(cells).toEqual(want);
    });

    it(`has bold in ${heading} exactly what lies outside its band`, () => {
      for (const row of rows) {
        for (const [column, [low, high]] of judged) {
          const [, bold, share] = /^(\*\*)?([01]?\.\d{3})(?:\*\*)?$/.exec(row[column]!)!;
          expect(bold !== undefined, row.join(" | ")).toBe(Number(share) < low || Number(share) > high);
        }
      }
    });

    it(`has a standard error of less than .005 at every share of ${heading}`, () => {
      for (const row of rows) {
        for (const [column] of judged) expect(Number(row[column + 1])).toBeLessThan(0.005);
      }
    });

    it(`has the rows of ${heading} that the script prints`, () => {
      const heads = (markdown: string) => tableUnder(markdown, heading).map((row) => row.slice(0, 4));
      expect(heads(page)).toEqual(heads(tiny));
    });
  }

  it("can be made again: the same seed gives the same tables, another seed others", () => {
    expect(run("--replications", "2")).toBe(tiny);
    expect(run("--replications", "2", "--seed", "7")).not.toBe(tiny);
  });
});
