import { type Absent, absent } from "../../core/reason.ts";
import { interviewCodes, newCodesOf } from "./interview-codes.ts";
import { type Band, saturationBand } from "./saturation-band.ts";
import { type SaturationRun, saturationRuns } from "./saturation-runs.ts";

/** When, if ever, new information fell to a threshold. */
interface ThresholdReached {
  /** 0.05 or 0. */
  readonly threshold: number;
  /** Reported as "6+2": the last interview before the run that reached it, and the run's length. */
  readonly reached?: { readonly interviews: number; readonly run: number };
  /** Share of random orders in which it is reached at all; left out where none were drawn. */
  readonly share?: number;
}

/** A point of the curve; the first interview is 1. */
interface SaturationPoint {
  readonly interview: number;
  /** Codes that no interview before it had. */
  readonly newCodes: number;
  /** Codes so far. */
  readonly cumulative: number;
  readonly band?: Band;
}

export interface Saturation {
  readonly base: { readonly interviews: number; readonly codes: number };
  readonly runs: readonly SaturationRun[];
  readonly thresholds: readonly ThresholdReached[];
  readonly curve: readonly SaturationPoint[];
  /** Random orders that were drawn for the bands and shares. */
  readonly orders: number;
}

export interface SaturationOptions {
  /** Interviews in the base; 4 if left out. */
  readonly base?: number;
  /** Interviews in a run; 2 if left out. */
  readonly run?: number;
  /** Random orders for the band, 0 for none; 1000 if left out. */
  readonly orders?: number;
  /** A whole number; its low 32 bits count. */
  readonly seed: number;
}

/** Shares of new information at which interviews count as saturated. */
const THRESHOLDS = [0.05, 0];

/** Most interviews times orders for which a band is drawn: a second or two. */
const MOST_DRAWS = 10_000_000;

/**
 * Definition: after how many interviews did new ones bring hardly any new codes?
 * Formula: ratio = new codes in a run of 2 interviews / distinct codes in the first 4, which stay the base; a threshold is
 * reached at the first run with ratio ≤ 5 % (1 of 20 reaches it) or ≤ 0 %.
 * Shapes: the codes of each interview, in order, repeats allowed; interviews without a code count.
 * Units, range, null value: counts; ratios 0 or more, above 1 where a run brings more than the base.
 * Interval method: see {@link saturationBand}; not drawn (`orders` 0) beyond ten million interviews times orders.
 * Undefined when: there are fewer interviews than base and run ("too-few-interviews"); the base has no code
 * ("empty-base").
 * Errors: RangeError unless base and run are whole and 1 or more, orders whole and 0 or more, and seed whole.
 * Source: Guest, Namey & Chen (2020), PLoS ONE 15(5), e0232076, https://doi.org/10.1371/journal.pone.0232076. Their
 * printed example was not at hand: nothing here claims to reproduce its figures.
 */
export function saturation(
  interviews: readonly Iterable<number>[],
  { base = 4, run = 2, orders = 1000, seed }: SaturationOptions,
): Saturation | Absent {
  for (const size of [base, run]) {
    if (!Number.isInteger(size) || size < 1) {
      throw new RangeError(`saturation requires a base and a run of 1 or more, got ${size}`);
    }
  }
  if (!Number.isInteger(orders) || orders < 0) {
    throw new RangeError(`saturation requires 0 orders or more, got ${orders}`);
  }
  if (!Number.isInteger(seed)) throw new RangeError(`saturation requires a whole seed, got ${seed}`);
  if (interviews.length < base + run) return absent("too-few-interviews");
  const codes = interviewCodes(interviews);
  const newCodes = newCodesOf(codes);
  const runs = saturationRuns(newCodes, { base, run });
  if (runs.length === 0) return absent("empty-base");
  const drawn = interviews.length * orders > MOST_DRAWS ? 0 : orders;
  const band =
    drawn === 0
      ? undefined
      : saturationBand(codes, { ...{ base, run, seed }, thresholds: THRESHOLDS, orders: drawn });
  const curve = curveOf(newCodes, band?.bands);
  const thresholds = THRESHOLDS.map((threshold, i) => {
    const first = runs.find(({ ratio }) => ratio <= threshold);
    return {
      threshold,
      ...(first && { reached: { interviews: first.from - 1, run } }),
      ...(band && { share: band.shares[i]! }),
    };
  });
  const ofBase = { interviews: base, codes: curve[base - 1]!.cumulative };
  return { base: ofBase, runs, thresholds, curve, orders: drawn };
}

function curveOf(newCodes: Int32Array, bands?: readonly Band[]): SaturationPoint[] {
  let cumulative = 0;
  return Array.from(newCodes, (added, i) => {
    cumulative += added;
    const band = bands?.[i];
    return { interview: i + 1, newCodes: added, cumulative, ...(band && { band }) };
  });
}
