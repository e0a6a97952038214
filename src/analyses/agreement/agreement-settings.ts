import type { MeasurementLevel } from "../../statistics/agreement/level-difference.ts";
import type { UnitKind } from "./units-of.ts";

/** What `agreement` is told. */
export interface AgreementSettings {
  readonly unit: UnitKind;
  readonly level: MeasurementLevel;
  readonly confidence: number;
  readonly resamples: number;
  readonly seed: number;
  /** The categories there are, used or not. */
  readonly categories?: readonly string[];
}
