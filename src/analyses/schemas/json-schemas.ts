import * as z from "zod";
import { dataPackage } from "../../data/descriptor/package.schema.ts";
import { agreementResult } from "./agreement.schema.ts";
import { anonymizeResult } from "./anonymize.schema.ts";
import { checkResult } from "./check.schema.ts";
import { compareResult } from "./compare.schema.ts";
import { gainsResult } from "./gains.schema.ts";
import { itemsResult } from "./items.schema.ts";
import { compareOutcomes, gainsOutcomes } from "./outcomes.schema.ts";
import { reportResult } from "./report.schema.ts";
import { reportSummary } from "./report-summary.schema.ts";
import { themesResult } from "./themes.schema.ts";

const RESULTS = {
  gains: z.union([gainsResult, gainsOutcomes]).meta(gainsResult.meta()!),
  compare: z.union([compareResult, compareOutcomes]).meta(compareResult.meta()!),
  items: itemsResult,
  themes: themesResult,
  agreement: agreementResult,
  report: reportResult,
  "report-summary": reportSummary,
  check: checkResult,
  anonymize: anonymizeResult,
} as const;

/** The JSON Schema of every result, by the name of its report, and that of the study descriptor. */
export function jsonSchemas(): Readonly<Record<keyof typeof RESULTS | "descriptor", object>> {
  const schemaOf = (result: z.ZodType) => z.toJSONSchema(result, { reused: "ref" });
  return {
    gains: schemaOf(RESULTS.gains),
    compare: schemaOf(RESULTS.compare),
    items: schemaOf(RESULTS.items),
    themes: schemaOf(RESULTS.themes),
    agreement: schemaOf(RESULTS.agreement),
    report: schemaOf(RESULTS.report),
    "report-summary": schemaOf(RESULTS["report-summary"]),
    check: schemaOf(RESULTS.check),
    anonymize: schemaOf(RESULTS.anonymize),
    // Draft 7 is what editors know best.
    descriptor: z.toJSONSchema(dataPackage, { target: "draft-7", io: "input" }),
  };
}
