import type { Numbers } from "../../../language/numbers.ts";

/** A place on an axis, and what is written there. */
export interface Tick {
  readonly at: number;
  readonly value: number;
  readonly label: string;
}

/** What d3-scale calls a continuous scale. */
export interface Scale {
  (value: number): number;
  ticks(count: number): number[];
}

/**
 * The round numbers of a scale, all with as many decimals as the one that needs most.
 * @param count about how many
 */
export function ticksOf(scale: Scale, count: number, numbers: Numbers): Tick[] {
  const values = scale.ticks(count);
  const digits = Math.max(0, ...values.map(decimals));
  return values.map((value) => ({ at: scale(value), value, label: numbers.fixed(value, digits) }));
}

/** The same for counts: there is no half person. */
export function countTicksOf(scale: Scale, count: number, numbers: Numbers): Tick[] {
  return scale
    .ticks(count)
    .filter(Number.isInteger)
    .map((value) => ({ at: scale(value), value, label: numbers.integer(value) }));
}

/** Digits after the point, without those that binary numbers add. */
function decimals(value: number): number {
  const [, fraction = ""] = String(Number(value.toPrecision(12))).split(".");
  return fraction.length;
}
