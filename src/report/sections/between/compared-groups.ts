import type { Between } from "../../../analyses/schemas/between.schema.ts";

/** A comparison of groups, with what it was told. */
export interface ComparedGroups {
  readonly between: Between;
  readonly options: { readonly confidence: number; readonly lowerIsBetter: boolean };
}
