import type { CompareResult } from "../analyses/schemas/compare.schema.ts";
import type { GainsResult } from "../analyses/schemas/gains.schema.ts";

/** A result on scores: what its sections share. */
export type ScoreResult = GainsResult | CompareResult;

/** What stands around the figures of a result: who made it, and of which files. */
type Around = "report" | "formatVersion" | "generator" | "engine" | "descriptor" | "inputs";

/** The figures of a result, which may be those of one outcome of several. */
export type ScoreBody<Result extends ScoreResult = ScoreResult> = Omit<Result, Around>;
