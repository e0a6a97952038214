import type { AgreementResult } from "../analyses/schemas/agreement.schema.ts";
import type { ThemesResult } from "../analyses/schemas/themes.schema.ts";

/** A result on coded interviews: what its sections share. */
export type InterviewResult = ThemesResult | AgreementResult;
