import { LYING, type TextArea, UPRIGHT } from "./page.ts";
import { textWidth } from "./text-width.ts";

/** How a table is set. */
export interface TablePlan {
  /** In points. */
  readonly size: number;
  /** Of each column, in twips; together as wide as the text. */
  readonly widths: readonly number[];
  /** Whether it needs a page on its side. */
  readonly lies: boolean;
}

export interface PlannedTable {
  /** The texts of the cells, the header first. */
  readonly rows: readonly (readonly string[])[];
  /** Whether a column's cells are figures, which are not to be broken. */
  readonly areFigures: readonly boolean[];
}

/** Left and right of what stands in a cell, in twips. */
export const CELL_MARGIN = 70;

/** How much wider bold text is, as that of a header. */
const BOLD = 1.08;
/** No word claims more, in ems: longer ones are broken. */
const LONGEST_WORD = 14;
/** A column of sentences claims no more than that, in ems. */
const LONGEST_LINE = 30;

/** From what is read best; where a table fits in none, it is set by the last, and its words are broken. */
const ATTEMPTS = [
  { area: UPRIGHT, size: 10, breaksFigures: false },
  { area: UPRIGHT, size: 9, breaksFigures: false },
  { area: UPRIGHT, size: 8, breaksFigures: false },
  { area: LYING, size: 10, breaksFigures: false },
  { area: LYING, size: 9, breaksFigures: false },
  { area: LYING, size: 8, breaksFigures: false },
  { area: LYING, size: 8, breaksFigures: true },
  { area: LYING, size: 7, breaksFigures: true },
] as const;

/** Sets a table to the width of the text: as large as it fits without a broken word, and on its side if it must. */
export function planTable(table: PlannedTable): TablePlan {
  const [whole, broken] = [claims(table, false), claims(table, true)];
  for (const { area, size, breaksFigures } of ATTEMPTS) {
    const steps = inTwips(breaksFigures ? broken : whole, size);
    if (sum(steps[0]!) <= area.width) return planned(area, size, steps);
  }
  const { area, size } = ATTEMPTS[ATTEMPTS.length - 1]!;
  const [least = []] = inTwips(broken, size);
  // Half of the room is shared evenly, so that no column is without.
  const even = area.width / (2 * least.length);
  const shared = least.map((width) => Math.floor(even + (width * area.width) / (2 * sum(least))));
  return planned(area, size, [shared]);
}

/** What each column needs, what its cells would like, and what its header would like too, in ems. */
type Claim = readonly [least: number, wished: number, withHeader: number];

function claims({ rows, areFigures }: PlannedTable, breaksFigures: boolean): Claim[] {
  return areFigures.map((isFigure, i) => {
    let [word, line] = [0, 0];
    for (const [row, cells] of rows.entries()) {
      const text = cells[i] ?? "";
      if (row > 0) line = Math.max(line, textWidth(text));
      const isWhole = isFigure && row > 0 && !breaksFigures;
      for (const part of isWhole ? [text] : text.split(/\s/u))
        word = Math.max(word, (row === 0 ? BOLD : 1) * textWidth(part));
    }
    const least = Math.min(word, LONGEST_WORD);
    const wished = Math.max(least, Math.min(line, LONGEST_LINE));
    return [least, wished, Math.max(wished, Math.min(BOLD * textWidth(rows[0]?.[i] ?? ""), LONGEST_LINE))];
  });
}

function inTwips(columns: readonly Claim[], size: number): number[][] {
  const twips = (ems: number) => Math.ceil(ems * size * 20 * 1.04) + 2 * CELL_MARGIN;
  return [0, 1, 2].map((step) => columns.map((its) => twips(its[step]!)));
}

/** Widths that fill the area: of the steps towards what is wished all that fit, and of the next one a share. */
function planned(area: TextArea, size: number, steps: readonly (readonly number[])[]): TablePlan {
  const next = steps.findIndex((widths) => sum(widths) > area.width);
  const from = steps.at(next === -1 ? -1 : Math.max(0, next - 1))!;
  const to = next === -1 ? from.map((width) => 2 * width) : steps[next]!;
  const share = (area.width - sum(from)) / (sum(to) - sum(from));
  const widths = from.map((width, i) => Math.floor(width + (to[i]! - width) * share));
  const rest = area.width - sum(widths);
  return { size, widths: widths.map((width, i) => (i === 0 ? width + rest : width)), lies: area === LYING };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
