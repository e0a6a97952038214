import type { Finding } from "../../core/finding.ts";
import type { UsedColumn } from "../scores/columns.ts";
import type { Flow } from "../scores/flow.ts";
import type { InputSummary } from "../scores/input-summary.ts";
import type { TotalCheck } from "./check-totals.ts";

/** How the highest score of an item is known. */
export type MaximumSource = "given" | "key" | "marks" | "highest-seen";

/** One item of the test. */
export interface TestItem {
  /** As people call it: its header, or what follows the prefix of the wave. */
  readonly name: string;
  /** Its column in each wave, as written; `undefined` in a wave that lacks it. */
  readonly columns: readonly (string | undefined)[];
  readonly maximum: number;
  readonly maximumSource: MaximumSource;
  /** The answers that score, as the key writes them; `undefined` for an item that comes scored. */
  readonly accepted?: readonly string[];
  /** Keyed items: every answer there is, as written, in order. */
  readonly options: readonly string[];
  /** Whether it is right or wrong: marked 0 and 1, or scored by a key. */
  readonly isDichotomous: boolean;
}

/** Some of the items, under a name. */
export interface Subscale {
  readonly name: string;
  /** Positions in the table's items. */
  readonly items: readonly number[];
}

/** Which columns were used. */
export interface ItemColumns {
  readonly layout: "wide" | "long";
  readonly id?: UsedColumn;
  readonly wave?: UsedColumn;
  readonly by: readonly UsedColumn[];
  readonly totals: readonly string[];
  /** What the item columns of the two waves begin with, where that was said. */
  readonly prefixes?: readonly [pre: string, post: string];
  /** Whether the item columns were recognised by their headers. */
  readonly itemsRecognised: boolean;
  readonly decimals: readonly ("." | ",")[];
}

/** One group of `--by`. */
interface ItemGroup {
  readonly code: number;
  readonly levels: readonly string[];
  readonly flow: Flow;
}

/** One person as `--rows` writes them. */
interface ItemPerson {
  readonly id: string | undefined;
  readonly levels: readonly string[] | undefined;
}

/**
 * Answers of people to the items of a test in one or two waves, scored. People whose rows contradict each other are not
 * among them; people without a single answer are.
 */
export interface ItemTable {
  readonly inputs: readonly InputSummary[];
  readonly columns: ItemColumns;
  readonly key?: { readonly path: string; readonly sha256: string };
  /** In the order of time. */
  readonly waves: readonly string[];
  readonly items: readonly TestItem[];
  readonly subscales: readonly Subscale[];
  readonly people: number;
  /** Of every person; −1 without one. */
  readonly group: Int32Array;
  /** By wave, item and person: the score, NaN where there is none. */
  readonly scores: readonly (readonly Float64Array[])[];
  /** By wave, item and person: the position in the item's options, −1 where there is none. */
  readonly choices: readonly (readonly Int32Array[])[];
  readonly totals: TotalCheck | undefined;
  readonly missing: readonly string[];
  /** Whether a blank answer of who gave others scores 0. */
  readonly blankIsWrong: boolean;
  readonly flow: Flow;
  /** Long layout: rows of waves that are not analysed. */
  readonly otherWaveRows: number;
  readonly groups: readonly ItemGroup[];
  readonly tierOrder: readonly string[] | undefined;
  readonly findings: readonly Finding[];
  person(index: number): ItemPerson;
}
