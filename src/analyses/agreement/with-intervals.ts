import type { Estimate } from "../../core/interval.ts";
import { type Absent, absent, isAbsent } from "../../core/reason.ts";
import { bootstrapDocuments, type DocumentInterval } from "../../statistics/agreement/bootstrap-documents.ts";
import type { BootstrapOptions } from "../../statistics/bootstrap.ts";
import {
  COEFFICIENTS,
  type Coefficient,
  type Coefficients,
  MOST_PAIRED_CODERS,
  type Wanted,
} from "./coefficients.ts";

/** Coefficients with their intervals; where resamples had none, how many. */
export interface EstimatedCoefficients {
  readonly coefficients: Readonly<Record<Coefficient, Estimate | Absent>>;
  readonly dropped: Readonly<Partial<Record<Coefficient, number>>>;
}

/**
 * Gives coefficients their bootstrap intervals; everything asked for in one call sees the same resamples.
 * @param documents how many documents can be drawn; `undefined` where units name none
 * @param coefficients the coefficients of each thing, with each document weighted; all weights 1 are the data
 * @param coders how many there are: of many, Holsti is not resampled
 */
export function withIntervals(
  documents: number | undefined,
  coefficients: (weights: Float64Array | undefined, wanted: Wanted) => readonly Coefficients[],
  { coders, ...options }: BootstrapOptions & { readonly coders: number },
): EstimatedCoefficients[] {
  const observed = coefficients(undefined, { holsti: true });
  if (documents === undefined) return observed.map((its) => without(its, absent("no-documents")));
  const wanted = { holsti: coders <= MOST_PAIRED_CODERS };
  const drawn = bootstrapDocuments(
    documents,
    (weights) =>
      coefficients(weights, wanted).flatMap((its) => COEFFICIENTS.map((name) => numberOr(its[name]))),
    options,
  );
  return observed.map((its, thing) => {
    const intervalOf = (name: Coefficient): DocumentInterval =>
      name === "holsti" && !wanted.holsti
        ? { interval: absent("too-many-coders"), dropped: 0 }
        : drawn[thing * COEFFICIENTS.length + COEFFICIENTS.indexOf(name)]!;
    const dropped = COEFFICIENTS.flatMap((name) => {
      const count = typeof its[name] === "number" ? intervalOf(name).dropped : 0;
      return count === 0 ? [] : [[name, count] as const];
    });
    return {
      coefficients: mapCoefficients(its, (estimate, name) => {
        const { interval } = intervalOf(name);
        return isAbsent(interval) ? { estimate, reason: interval.reason } : { estimate, interval };
      }),
      dropped: Object.fromEntries(dropped),
    };
  });
}

function without(its: Coefficients, { reason }: Absent): EstimatedCoefficients {
  return { coefficients: mapCoefficients(its, (estimate) => ({ estimate, reason })), dropped: {} };
}

function mapCoefficients(
  its: Coefficients,
  estimateOf: (estimate: number, name: Coefficient) => Estimate,
): EstimatedCoefficients["coefficients"] {
  const of = (name: Coefficient): Estimate | Absent => {
    const value = its[name];
    return typeof value === "number" ? estimateOf(value, name) : value;
  };
  return {
    krippendorffAlpha: of("krippendorffAlpha"),
    cohenKappa: of("cohenKappa"),
    fleissKappa: of("fleissKappa"),
    gwetAc1: of("gwetAc1"),
    holsti: of("holsti"),
  };
}

function numberOr(value: number | Absent): number | undefined {
  return typeof value === "number" ? value : undefined;
}
