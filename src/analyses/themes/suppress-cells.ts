/** How many people of each level (column) mention each theme (row). */
export interface PeopleTable {
  readonly counts: readonly (readonly number[])[];
  /** People of each level, who are published with the table. */
  readonly sizes: readonly number[];
}

export interface SuppressionOptions {
  /** Counts of people from 1 to below it are not published. */
  readonly minCell: number;
  /** Whether the sum of a row over all levels is published, here or elsewhere. */
  readonly totalsShown: boolean;
}

/** What must not be published. */
export interface Suppression {
  readonly cells: readonly (readonly boolean[])[];
  /** Totals of rows that would give a cell away even with the whole row suppressed. */
  readonly totals: readonly boolean[];
}

/**
 * Definition: which cells of a table of people would point at a few of them, and which others would give those away?
 * Formula: primary: 0 < count < minCell, and every count, 0 too, of a level of fewer than minCell people. Complementary,
 * where the row's total is published: while total, published cells and level sizes leave one value for a suppressed cell,
 * the smallest other count above 0 is suppressed too (else the smallest; the first of several). Where a whole row
 * suppressed is not enough, its total is suppressed as well.
 *
 * A reader is taken to know the level sizes and to read a suppressed cell either as anything from 0 to its level's size,
 * or as "from 1 to below minCell" (two suppressed cells that sum to 2 are then 1 and 1): neither reading leaves one value.
 * Not protected: what follows from how the complement was chosen, from a theme's subthemes, from the same table of a part
 * of these people, or from a level of whom all or none mention the theme; nor does it keep the possible values far apart.
 * Columns have no totals, for a person may mention several themes.
 *
 * Shapes: counts rows × levels, everybody in one level; the answer alike. A level of nobody has nothing to suppress.
 * Errors: RangeError unless counts are whole, from 0 to their level's size, and one per level.
 * Source: Hundepool et al. (2012), Statistical Disclosure Control (cell suppression), https://doi.org/10.1002/9781118348239.
 */
export function suppressCells(
  { counts, sizes }: PeopleTable,
  { minCell, totalsShown }: SuppressionOptions,
): Suppression {
  const rows = counts.map((row) => {
    requireCounts(row, sizes);
    return suppressRow(
      row.map((count, level) => cellOf(count, sizes[level]!, minCell)),
      totalsShown,
    );
  });
  return { cells: rows.map(({ cells }) => cells), totals: rows.map(({ total }) => total) };
}

interface Cell {
  readonly count: number;
  readonly size: number;
  /** The values it can have if it is read as too small to publish. */
  readonly small: Range;
  suppressed: boolean;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function cellOf(count: number, size: number, minCell: number): Cell {
  const isSmallLevel = size < minCell;
  return {
    count,
    size,
    small: isSmallLevel ? { low: 0, high: size } : { low: 1, high: minCell - 1 },
    suppressed: size > 0 && (isSmallLevel || (count > 0 && count < minCell)),
  };
}

function suppressRow(row: readonly Cell[], totalsShown: boolean): { cells: boolean[]; total: boolean } {
  let total = false;
  while (totalsShown && !total && givesAway(row)) {
    const complement = complementOf(row);
    if (complement === undefined) total = true;
    else complement.suppressed = true;
  }
  return { cells: row.map(({ suppressed }) => suppressed), total };
}

/** Whether the total leaves one value for a suppressed cell, in either reading. */
function givesAway(row: readonly Cell[]): boolean {
  const cells = row.filter(({ suppressed }) => suppressed);
  const sum = cells.reduce((total, { count }) => total + count, 0);
  const readings = [
    cells.map(({ size }): Range => ({ low: 0, high: size })),
    cells.map(({ small }) => small),
  ];
  return readings.some((ranges) => leavesOneValue(ranges, sum));
}

/** A range of one value is known without any total. A sum out of reach refutes the reading: then the ends cross. */
function leavesOneValue(ranges: readonly Range[], sum: number): boolean {
  const least = ranges.reduce((total, { low }) => total + low, 0);
  const most = ranges.reduce((total, { high }) => total + high, 0);
  return ranges.some(({ low, high }) => {
    const atLeast = Math.max(low, sum - (most - high));
    const atMost = Math.min(high, sum - (least - low));
    return low < high && atLeast === atMost;
  });
}

function complementOf(row: readonly Cell[]): Cell | undefined {
  const others = row.filter(({ suppressed, size }) => !suppressed && size > 0);
  const positive = others.filter(({ count }) => count > 0);
  const candidates = positive.length > 0 ? positive : others;
  return candidates.reduce<Cell | undefined>(
    (best, cell) => (best === undefined || cell.count < best.count ? cell : best),
    undefined,
  );
}

function requireCounts(row: readonly number[], sizes: readonly number[]): void {
  if (row.length !== sizes.length) {
    throw new RangeError(`suppressCells requires ${sizes.length} counts a row, got ${row.length}`);
  }
  for (const [level, count] of row.entries()) {
    if (!Number.isInteger(count) || count < 0 || !(count <= sizes[level]!)) {
      throw new RangeError(`suppressCells requires counts from 0 to ${sizes[level]}, got ${count}`);
    }
  }
}
