import type { TableProfile } from "../../profile/profile-table.ts";
import type { TotalResult } from "../../profile/test-totals.ts";
import type { FormatName } from "../../segments/format-name.ts";
import type { ResourceKind } from "../study.ts";

/** A file or folder that was looked into, before anything is said of it. */
export type Examined = ExaminedTable | ExaminedOther;

/** Where it is. */
interface Placed {
  /** As it is opened. */
  readonly file: string;
  /** As the descriptor names it: relative to its folder, with `/`. */
  readonly path: string;
}

export interface ExaminedTable extends Placed {
  readonly isTable: true;
  readonly kind: ResourceKind;
  /** Of interviews. */
  readonly format?: FormatName;
  readonly profile: TableProfile;
  readonly totals: readonly TotalResult[];
  /** Long layout: whether no participant has two rows of one wave. */
  readonly hasUniquePairs?: boolean;
  /** Of a workbook: the sheets beside the one that was taken. */
  readonly otherSheets: readonly string[];
}

export interface ExaminedOther extends Placed {
  readonly isTable: false;
  readonly kind: ResourceKind;
  readonly format?: FormatName;
  /** Codings of a project, or files of a folder of transcripts. */
  readonly count: number;
}
