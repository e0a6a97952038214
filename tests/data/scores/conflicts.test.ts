import { describe, expect, it } from "vitest";
import { CellTexts } from "../../../src/data/scores/cell-texts.ts";
import { conflictsOf } from "../../../src/data/scores/conflicts.ts";
import { NONE, Participants } from "../../../src/data/scores/participants.ts";
import type { CellReading } from "../../../src/data/scores/read-cell.ts";

const CELLS: readonly (readonly [text: string, reading: CellReading])[] = [
  ["80", { kind: "score", value: 80 }],
  ["80,0", { kind: "score", value: 80 }],
  ["81", { kind: "score", value: 81 }],
  ["", { kind: "missing" }],
  ["-", { kind: "missing" }],
  ["abc", { kind: "invalid", rule: "not-a-number" }],
  ["xyz", { kind: "invalid", rule: "not-a-number" }],
  ["0", { kind: "score", value: 0 }],
];
/** Each cell in two files: the codes of the second follow those of the first. */
const TEXTS = new CellTexts();
for (const column of [0, 1]) for (const [text] of CELLS) TEXTS.code(column, text);
const OTHER_FILE = CELLS.length;
const READINGS = [...CELLS, ...CELLS].map(([, reading]) => reading);
const VALUES = Float64Array.from(READINGS, (reading) =>
  reading.kind === "score" ? reading.value : Number.NaN,
);

function conflicts(...rows: readonly (readonly [number, number])[]): boolean {
  const participants = new Participants();
  for (const [i, text] of rows.entries()) participants.add("A", NONE, NONE, { file: 0, row: i + 2, text });
  return conflictsOf(participants, TEXTS, READINGS, VALUES).has(0);
}

describe("conflictsOf", () => {
  it("finds rows that give different scores of one wave", () => {
    expect(conflicts([0, 2], [2, 2])).toBe(true);
    expect(conflicts([0, 2], [0, 0])).toBe(true);
    expect(conflicts([0, 2], [0, 2])).toBe(false);
    expect(conflicts([0, 2], [0, 2], [0, 0])).toBe(true);
    expect(conflicts([0, 2], [0, 0], [0, 2])).toBe(true);
  });

  it("takes two ways to write one score, or none, for the same", () => {
    expect(conflicts([0, 2], [1, 2])).toBe(false);
    expect(conflicts([3, 2], [4, 2])).toBe(false);
  });

  it("tells a score from none, and none from 0", () => {
    expect(conflicts([0, 2], [0, 3])).toBe(true);
    expect(conflicts([0, 4], [0, 0])).toBe(true);
    expect(conflicts([0, 7], [0, 3])).toBe(true);
  });

  it("lets cells that cannot be used agree only if they are the same", () => {
    expect(conflicts([5, 2], [5, 2])).toBe(false);
    expect(conflicts([5, 2], [6, 2])).toBe(true);
    expect(conflicts([5, 2], [3, 2])).toBe(true);
    expect(conflicts([5, 2], [0, 2])).toBe(true);
  });

  it("finds no conflict between a row and itself in another file", () => {
    for (const [code] of CELLS.entries())
      expect(conflicts([code, 2], [code + OTHER_FILE, 2]), CELLS[code]![0]).toBe(false);
    expect(conflicts([0, 2], [2 + OTHER_FILE, 2])).toBe(true);
    expect(conflicts([5, 2], [6 + OTHER_FILE, 2])).toBe(true);
  });

  it("compares only the wave a row speaks of", () => {
    expect(conflicts([0, NONE], [NONE, 2], [0, NONE])).toBe(false);
    expect(conflicts([0, NONE], [NONE, 2], [NONE, 0])).toBe(true);
  });

  it("finds nobody where nobody is repeated", () => {
    expect(conflictsOf(new Participants(), TEXTS, READINGS, VALUES).size).toBe(0);
    expect(conflicts([0, 2])).toBe(false);
  });
});
