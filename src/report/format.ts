import type { Interval } from "../core/interval.ts";
import type { Absent } from "../core/reason.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { visible } from "../language/visible.ts";

/** What stands where there is no figure. */
export const NOTHING = "–";

/** How a figure is written: `fixed` for scores and effect sizes, `bounded` for what cannot exceed 1, `points` for a difference of shares in percentage points. */
export type Style = "fixed" | "bounded" | "points";

/** Writes figures in the report's language. */
export class Format {
  readonly #catalogue: Catalogue;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** A figure of a part that may be absent. */
  figure(value: number | undefined, style: Style = "fixed", digits = style === "points" ? 1 : 2): string {
    if (value === undefined) return NOTHING;
    const { numbers } = this.#catalogue;
    return style === "points" ? numbers.fixed(value * 100, digits) : numbers[style](value, digits);
  }

  /** A mean; that of one person is the person's score, and is not shown. */
  mean({ n, mean }: { readonly n: number; readonly mean: number }): string {
    return n < 2 ? NOTHING : this.figure(mean);
  }

  /** How many, and which share of all: `35 (15.2%)`. */
  countAndShare(count: number, share: number): string {
    return `${this.integer(count)} (${this.#catalogue.numbers.percent(share)})`;
  }

  integer(value: number | undefined): string {
    return value === undefined ? NOTHING : this.#catalogue.numbers.integer(value);
  }

  p(value: number | undefined): string {
    return value === undefined ? NOTHING : this.#catalogue.numbers.p(value);
  }

  /** `[low, high]`, or nothing where there is no interval. */
  interval(
    interval: Interval | undefined,
    style: Style = "fixed",
    digits = style === "points" ? 1 : 2,
  ): string {
    if (interval === undefined) return NOTHING;
    const bound = (value: number | undefined, none: string) =>
      value === undefined ? none : this.figure(value, style, digits);
    const { separator } = this.#catalogue.numbers;
    return `[${bound(interval.low, "−∞")}${separator}${bound(interval.high, "∞")}]`;
  }

  /** `0.41 [0.13, 0.69]`. */
  estimate(
    part: { readonly estimate?: number; readonly interval?: Interval | undefined } | Absent | undefined,
    style: Style = "fixed",
    digits = style === "points" ? 1 : 2,
  ): string {
    if (part === undefined || !("estimate" in part) || part.estimate === undefined) return NOTHING;
    const figure = this.figure(part.estimate, style, digits);
    return part.interval === undefined ? figure : `${figure} ${this.interval(part.interval, style, digits)}`;
  }

  /** A group's name: its levels, or the word for everybody. */
  group(group: Readonly<Record<string, string>>): string {
    const levels = Object.values(group);
    return levels.length === 0 ? this.#catalogue.words.everybody : visible(levels.join(" · "));
  }
}

/** A part of a result, or nothing where it is absent with a reason. */
export function present<T extends object>(part: T | Absent | undefined): T | undefined {
  return part === undefined || ("reason" in part && !("estimate" in part) && !("wPlus" in part))
    ? undefined
    : (part as T);
}
