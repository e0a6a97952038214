import { describe, expect, it } from "vitest";
import { CellTexts } from "../../../src/data/scores/cell-texts.ts";
import { interpretTexts } from "../../../src/data/scores/interpret.ts";

const column = (delimiter: string) =>
  ({ file: 0, header: "Pre", headers: ["Pre"], delimiter, role: "score" }) as const;

function interpret(columns: readonly (readonly string[])[], delimiter = ",", decimal?: "." | ",") {
  const texts = new CellTexts();
  for (const [i, cells] of columns.entries()) for (const cell of cells) texts.code(i, cell);
  const missing = new Set(["NA", "0,5"]);
  return interpretTexts(
    texts,
    columns.map(() => column(delimiter)),
    missing,
    decimal,
  );
}

describe("interpretTexts", () => {
  it("decides the sign of each column from its own cells, and reads them by it", () => {
    const { readings, decimals } = interpret([
      ["1,500", "55,5"],
      ["1,500", "55.5"],
    ]);
    expect(decimals.map(({ sign }) => sign)).toEqual([",", "."]);
    expect(readings.map((reading) => (reading.kind === "score" ? reading.value : reading.kind))).toEqual([
      1.5, 55.5, 1500, 55.5,
    ]);
  });

  it("obeys the given sign in every column, also where it cannot read a cell by it", () => {
    const { readings, decimals } = interpret([["1,500", "55,5"], ["1.500"]], ",", ".");
    expect(decimals).toEqual([
      { sign: ".", mixed: false, undecided: false },
      { sign: ".", mixed: false, undecided: false },
    ]);
    expect(readings).toEqual([
      { kind: "score", value: 1500 },
      { kind: "invalid", rule: "not-a-number" },
      { kind: "score", value: 1.5 },
    ]);
  });

  it("does not let a token for missing decide the sign", () => {
    const { readings, decimals } = interpret([["0,5", "NA", "1,500"]]);
    expect(decimals[0]).toMatchObject({ undecided: true });
    expect(readings.map(({ kind }) => kind)).toEqual(["missing", "missing", "invalid"]);
  });
});
