import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../src/language/index.ts";
import { classGainCaution, holmCaution, nonInferiorityCaution } from "../../src/report/simulated-cautions.ts";
import { tableUnder, textOf } from "../docs/tables.ts";

const page = textOf("docs/simulations.md");

/** The rows of a table: people, the largest share at the maximum, and whether anything is outside its band. */
const rowsUnder = (heading: string) =>
  tableUnder(page, heading).map((cells) => ({
    pairs: { n: Number(cells[3]), atBest: Math.max(...cells[2]!.match(/\d+/g)!.map(Number)) / 100 },
    isOutside: cells.some((cell) => cell.startsWith("**")),
  }));

const CAUTIONS = {
  "Class-average ⟨g⟩": classGainCaution,
  "Non-inferiority": nonInferiorityCaution,
  Holm: holmCaution,
};

describe("the cautions that simulations support", () => {
  for (const language of ["en", "id"] as const) {
    const catalogue = catalogueOf(language);
    for (const [heading, caution] of Object.entries(CAUTIONS)) {
      it(`are given in "${language}" wherever ${heading} is outside its band, and never from 40 people on`, () => {
        const rows = rowsUnder(heading);
        expect(rows.filter(({ isOutside }) => isOutside).length).toBeGreaterThan(0);
        for (const { pairs, isOutside } of rows) {
          if (isOutside) expect(caution(pairs, catalogue)).toMatch(/\w/);
          if (pairs.n >= 40 || pairs.atBest < 0.2) expect(caution(pairs, catalogue)).toBeUndefined();
        }
      });
    }
  }

  it("are none for retention, which is nowhere outside its band", () => {
    expect(rowsUnder("Retention").filter(({ isOutside }) => isOutside)).toEqual([]);
  });

  it("give the shares of the tables", () => {
    const { simulated } = catalogueOf("en");
    const cells = (heading: string, column: number, situation: string) =>
      tableUnder(page, heading)
        .filter(([scores, its]) => scores === "20 easy items" && its === situation)
        .map((row) => row[column]!.replaceAll("*", ""));
    const percent = (share: string) => `${(100 * Number(share)).toFixed(1)} %`;
    const [of10, of20] = cells("Non-inferiority", 4, "clear");
    expect(simulated.nonInferiority).toContain(`${percent(of10!)} of samples of 10 and ${percent(of20!)} of`);
    const gains = [
      ...cells("Class-average ⟨g⟩", 5, "clear").slice(0, 2),
      cells("Class-average ⟨g⟩", 5, "small")[0],
    ];
    for (const share of gains) expect(Math.abs(Number(share) - 0.92)).toBeLessThan(0.01);
    for (const column of [4, 6]) {
      expect(Math.abs(Number(cells("Holm", column, "the whole gain kept")[0]) - 0.02)).toBeLessThan(0.006);
    }
  });
});
