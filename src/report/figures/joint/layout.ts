import { FIGURE_WIDTH } from "../kit/drawing.ts";

/** Where the parts of the joint display lie, in pixels. */
export interface JointLayout {
  /** The middle of each column of the matrix, and how wide it is. */
  readonly columns: readonly number[];
  readonly column: number;
  /** Names of themes end here. */
  readonly left: number;
  readonly right: number;
  /** The strips beside the matrix: left and right end of each. */
  readonly strips: readonly { readonly left: number; readonly right: number }[];
}

const NAMES = 172;
/** What the columns have where strips stand beside them. */
const MATRIX = 234;
const WIDEST_COLUMN = 110;
const GAP = 22;

/** How high a row of the matrix is. */
export const ROW = 42;

/** Divides the width among names, columns and strips. */
export function jointLayout(columns: number, strips: number): JointLayout {
  const room = strips === 0 ? FIGURE_WIDTH - 8 - NAMES : MATRIX;
  const column = Math.min(WIDEST_COLUMN, room / columns);
  const right = NAMES + column * columns;
  const from = right + GAP;
  const width = (FIGURE_WIDTH - 10 - from - GAP * (strips - 1)) / strips;
  return {
    columns: Array.from({ length: columns }, (_, i) => NAMES + column * (i + 0.5)),
    column,
    left: NAMES,
    right,
    strips: Array.from({ length: strips }, (_, i) => {
      const left = from + i * (width + GAP);
      return { left, right: left + width };
    }),
  };
}
