import { InputError } from "../../core/input-error.ts";
import type { CellReading } from "./read-cell.ts";

/** The lowest and highest score the test can give. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** A scale and how it is known: given, read off cells like `80 / 100`, or assumed to be 0–100. */
export interface KnownScale extends Scale {
  readonly source: "given" | "out-of" | "assumed";
}

/**
 * The scale of the scores: as given; else 0 to the commonest denominator of cells like `80 / 100`; else 0–100 if all
 * scores lie in it and some exceed 20; else unknown.
 */
export function decideScale(
  given: Scale | undefined,
  readings: Iterable<CellReading>,
): KnownScale | undefined {
  if (given !== undefined) return { ...given, source: "given" };
  const denominators = new Map<number, number>();
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const reading of readings) {
    if (reading.kind !== "score") continue;
    lowest = Math.min(lowest, reading.value);
    highest = Math.max(highest, reading.value);
    if (reading.outOf !== undefined)
      denominators.set(reading.outOf, (denominators.get(reading.outOf) ?? 0) + 1);
  }
  const [commonest] = [...denominators].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (commonest !== undefined && commonest[0] > 0) return { min: 0, max: commonest[0], source: "out-of" };
  return lowest >= 0 && highest <= 100 && highest > 20 ? { min: 0, max: 100, source: "assumed" } : undefined;
}

/** @throws InputError `bad-scale` unless `min < max` and both are finite. */
export function requireScale(scale: Scale): Scale {
  if (Number.isFinite(scale.min) && Number.isFinite(scale.max) && scale.min < scale.max) return scale;
  throw new InputError("bad-scale", { min: scale.min, max: scale.max });
}
