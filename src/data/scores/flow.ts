/** Where every row went: each is in exactly one of the classes from `duplicates` to `matched`, which sum to `rows`. */
export interface Flow {
  /** Rows read that hold a participant (in long layout: participants, and their repeated rows). */
  rows: number;
  /** Rows that repeat an id within wave and group; where the repeats differ, every row of that id. */
  duplicates: number;
  /** Rows without an id, or with a score that is not a number or outside the scale. */
  invalid: number;
  neither: number;
  preOnly: number;
  postOnly: number;
  matched: number;
}

/** The classes a row can be in. */
export type FlowClass = Exclude<keyof Flow, "rows">;

/** A flow with nobody in it. */
export function emptyFlow(): Flow {
  return { rows: 0, duplicates: 0, invalid: 0, neither: 0, preOnly: 0, postOnly: 0, matched: 0 };
}

/** Counts rows of one class. */
export function count(flow: Flow, flowClass: FlowClass, rows = 1): void {
  flow.rows += rows;
  flow[flowClass] += rows;
}
