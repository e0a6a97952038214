import { InputError } from "../../core/input-error.ts";
import type { CellReading } from "./read-cell.ts";

/** The lowest and highest score the test can give. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/**
 * A scale and how it is known: given, read off cells like `80 / 100`, assumed of a sum of items that all are 0 or 1, or
 * assumed to be 0–100.
 */
export interface KnownScale extends Scale {
  readonly source: "given" | "out-of" | "items" | "assumed";
}

/**
 * The scale of the scores: as given; else 0 to the commonest denominator of cells like `80 / 100`, unless more cells lie
 * beyond it than have it (a single `8/10` among marks to 100 is a wrong cell, not the scale); else 0 to the number of
 * items whose sum the score is, where all items are 0 or 1; else 0–100 if all scores lie in it and some exceed 20; else unknown. Cells of one text count once.
 */
export function decideScale(
  given: Scale | undefined,
  readings: Iterable<CellReading>,
): KnownScale | undefined {
  if (given !== undefined) return { ...given, source: "given" };
  const scores = [...readings].filter((reading) => reading.kind === "score");
  const outOf = commonestDenominator(scores);
  if (outOf !== undefined) {
    const having = scores.filter((score) => score.outOf === outOf).length;
    const beyond = scores.filter(({ value }) => value < 0 || value > outOf).length;
    if (having >= beyond) return { min: 0, max: outOf, source: "out-of" };
  }
  const items = scores[0]?.items;
  if (items !== undefined && scores.every((score) => score.items === items && score.outOf === undefined))
    return { min: 0, max: items, source: "items" };
  const plain = scores.filter((score) => score.outOf === undefined);
  const isPercentage = plain.every(({ value }) => value >= 0 && value <= 100);
  return isPercentage && plain.some(({ value }) => value > 20)
    ? { min: 0, max: 100, source: "assumed" }
    : undefined;
}

/** The larger of two equally common ones. */
function commonestDenominator(scores: readonly { readonly outOf?: number }[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { outOf } of scores)
    if (outOf !== undefined && outOf > 0) counts.set(outOf, (counts.get(outOf) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}

/** @throws InputError `bad-scale` unless `min < max` and both are finite. */
export function requireScale(scale: Scale): Scale {
  if (Number.isFinite(scale.min) && Number.isFinite(scale.max) && scale.min < scale.max) return scale;
  throw new InputError("bad-scale", { min: scale.min, max: scale.max });
}
