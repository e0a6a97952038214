import type { Finding } from "../core/finding.ts";

/** What a rule says of a cell; `value` instead of the cell as it stands. */
export interface CellFinding {
  readonly args?: Finding["args"];
  readonly value?: string;
}

/** Judges a cell as written. */
export type CellJudge = (text: string) => CellFinding | undefined;
