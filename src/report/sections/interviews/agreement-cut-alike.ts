import type { AgreementResult } from "../../../analyses/schemas/agreement.schema.ts";

/** Up to this share of segments that one coder has alone, the rest can stand for all. */
const FEW = 0.1;

/** Segments that several coders cut alike, and all there are. */
export interface CutAlike {
  readonly compared: number;
  readonly all: number;
}

/**
 * Where coders seem to have cut segments freely: they have no ids, only places, and more than a tenth are one coder's alone.
 * Then those compared are where coders agreed already that there was something to code, and the figures are too good.
 */
export function agreementCutAlike({ unit, units, pooled, unmatched }: AgreementResult): CutAlike | undefined {
  if (unit !== "segment" || pooled.n === 0 || units - pooled.n <= FEW * units) return undefined;
  const haveIds = unmatched.list.every(({ segment }) => segment !== undefined);
  return haveIds ? undefined : { compared: pooled.n, all: units };
}
