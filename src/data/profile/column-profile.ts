import { MISSING_TOKENS } from "../scores/read-cell.ts";
import { FORMS, type Form, formsOf } from "./cell-forms.ts";

const MISSING: ReadonlySet<string> = new Set(MISSING_TOKENS);
/** Distinct texts that are kept of a column; beyond, it is only counted on. */
const MOST_DISTINCT = 20_000;
/** Longer texts are no levels and no ids: of them only that they were there is kept. */
const LONGEST_KEPT = 200;

/** The least and the largest number of a column. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** What one column holds, gathered cell by cell in bounded memory. */
export class ColumnProfile {
  /** As written; "" where it has none of its own. */
  readonly header: string;
  /** The header that it shares with another column: neither can be named by it. */
  readonly shared: string | undefined;
  /** Cells that hold a value. */
  filled = 0;
  /** Cells that hold nothing but white space. */
  blank = 0;
  /** Characters of the longest cell. */
  longest = 0;
  /** Cells with one of {@link MISSING_TOKENS}, by token. */
  readonly missing = new Map<string, number>();
  readonly #distinct = new Map<string, number>();
  readonly #most: number;
  #complete = true;
  readonly #forms = new Map<Form, number>(FORMS.map((form) => [form, 0]));
  readonly #ranges: Record<"." | ",", { min: number; max: number }> = {
    ".": { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY },
    ",": { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY },
  };

  constructor(header: string, { isShared = false, mostDistinct = MOST_DISTINCT } = {}) {
    this.#most = Math.min(mostDistinct, MOST_DISTINCT);
    this.header = isShared ? "" : header;
    this.shared = isShared ? header : undefined;
  }

  /** Takes one cell as written. */
  add(cell: string): void {
    const text = cell.trim();
    if (text === "") {
      this.blank += 1;
      return;
    }
    if (MISSING.has(text)) {
      this.missing.set(text, (this.missing.get(text) ?? 0) + 1);
      return;
    }
    this.filled += 1;
    this.longest = Math.max(this.longest, text.length);
    this.#keep(text);
    const forms = formsOf(text);
    for (const form of forms) this.#forms.set(form, this.#forms.get(form)! + 1);
    if (forms.has("point")) this.#widen(".", Number(text));
    if (forms.has("comma")) this.#widen(",", Number(text.replace(",", ".")));
  }

  /** How many filled cells can be read so. */
  count(form: Form): number {
    return this.#forms.get(form)!;
  }

  /** Whether every filled cell can be read so, and there is one. */
  isAll(form: Form): boolean {
    return this.filled > 0 && this.count(form) === this.filled;
  }

  /** The distinct texts and how often each stands; not all of them unless {@link isComplete}. */
  get distinct(): ReadonlyMap<string, number> {
    return this.#distinct;
  }

  /** Whether every distinct text was kept. */
  get isComplete(): boolean {
    return this.#complete;
  }

  /** Whether all filled cells differ; `undefined` where there were too many to tell. */
  get isUnique(): boolean | undefined {
    if (this.#distinct.size < this.filled && this.#complete) return false;
    return this.#complete ? this.filled > 0 : undefined;
  }

  /** Of the cells that are numbers under a decimal sign without grouping; `undefined` where none is. */
  range(sign: "." | ","): Range | undefined {
    const range = this.#ranges[sign];
    return range.min <= range.max ? range : undefined;
  }

  #keep(text: string): void {
    const known = this.#distinct.get(text);
    if (known !== undefined) this.#distinct.set(text, known + 1);
    else if (this.#distinct.size < this.#most && text.length <= LONGEST_KEPT) this.#distinct.set(text, 1);
    else this.#complete = false;
  }

  #widen(sign: "." | ",", value: number): void {
    const range = this.#ranges[sign];
    range.min = Math.min(range.min, value);
    range.max = Math.max(range.max, value);
  }
}
