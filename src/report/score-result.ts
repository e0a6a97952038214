import type { CompareResult } from "../analyses/schemas/compare.schema.ts";
import type { GainsResult } from "../analyses/schemas/gains.schema.ts";

/** A result on scores: what its sections share. */
export type ScoreResult = GainsResult | CompareResult;
