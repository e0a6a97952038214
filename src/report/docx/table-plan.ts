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
  let narrowest = { least: [] as number[], wished: [] as number[] };
  for (const { area, size, breaksFigures } of ATTEMPTS) {
    narrowest = claims(table, size, breaksFigures);
    if (sum(narrowest.least) <= area.width) return planned(area, size, narrowest);
  }
  const { least } = narrowest;
  const share = LYING.width / sum(least);
  const squeezed = least.map((width) => Math.floor(width * share));
  return planned(LYING, 7, { least: squeezed, wished: squeezed });
}

/** What each column needs and would like, in twips. */
function claims({ rows, areFigures }: PlannedTable, size: number, breaksFigures: boolean) {
  const least: number[] = [];
  const wished: number[] = [];
  for (const [i, isFigure] of areFigures.entries()) {
    let word = 0;
    let line = 0;
    for (const [row, cells] of rows.entries()) {
      const text = cells[i] ?? "";
      // A header is bold.
      const weight = row === 0 ? 1.08 : 1;
      line = Math.max(line, weight * textWidth(text));
      const isWhole = isFigure && row > 0 && !breaksFigures;
      for (const part of isWhole ? [text] : text.split(/\s/u))
        word = Math.max(word, weight * textWidth(part));
    }
    const inTwips = (ems: number) => Math.ceil(ems * size * 20 * 1.04) + 2 * CELL_MARGIN;
    least.push(inTwips(Math.min(word, LONGEST_WORD)));
    wished.push(inTwips(Math.min(Math.max(line, word), LONGEST_LINE)));
  }
  return { least, wished: wished.map((width, i) => Math.max(width, least[i]!)) };
}

/** Widths that fill the area: what is left over goes to the columns that would like more, else to all. */
function planned(
  area: TextArea,
  size: number,
  { least, wished }: { readonly least: readonly number[]; readonly wished: readonly number[] },
): TablePlan {
  const [needs, wishes] = [sum(least), sum(wished)];
  const widths = least.map((width, i) => {
    const wish = wished[i]!;
    const its =
      wishes <= area.width
        ? (wish * area.width) / wishes
        : width + ((wish - width) * (area.width - needs)) / (wishes - needs);
    return Math.floor(its);
  });
  const rest = area.width - sum(widths);
  return {
    size,
    widths: widths.map((width, i) => (i === 0 ? width + rest : width)),
    lies: area === LYING,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
