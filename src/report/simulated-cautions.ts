import type { Catalogue } from "../language/catalogue.ts";

/** Those a figure is of. */
export interface Pairs {
  readonly n: number;
  /** The largest share at the best score in one of the waves compared, 0–1; 0 where the scale is not known. */
  readonly atBest: number;
}

/** What to say of the interval of ⟨g⟩ for so many pairs, where simulations found it too narrow. */
export function classGainCaution({ n, atBest }: Pairs, { simulated }: Catalogue): string | undefined {
  return n < 30 && atBest >= 0.2 ? simulated.classGain : undefined;
}

/** What to say of a non-inferiority test of so many pairs, where simulations found that it errs too often. */
export function nonInferiorityCaution({ n, atBest }: Pairs, { simulated }: Catalogue): string | undefined {
  return n < 30 && atBest >= 0.3 ? simulated.nonInferiority : undefined;
}

/** What to say of Holm's family of planned contrasts, where simulations found that it rejects too seldom. */
export function holmCaution({ n, atBest }: Pairs, { simulated }: Catalogue): string | undefined {
  return n < 20 && atBest >= 0.3 ? simulated.holm : undefined;
}
