import { InputError } from "../../core/input-error.ts";
import type { SegmentTable } from "../../data/segments/segment-table.ts";
import type { StudyDescriptor } from "../envelope.ts";
import { codeLabels } from "../interviews/code-labels.ts";
import { interviewEnvelope } from "../interviews/interview-envelope.ts";
import { interviewLabels, type ShownNames } from "../interviews/interview-labels.ts";
import type { AgreementResult } from "../schemas/agreement.schema.ts";
import { agreementOfCodes, agreementOfVariable } from "./agreement-figures.ts";
import { agreementFindings } from "./agreement-findings.ts";
import { agreementFlow } from "./agreement-flow.ts";
import type { AgreementSettings } from "./agreement-settings.ts";
import { isOneVariable } from "./choose-variable.ts";
import { describePlaces } from "./describe-places.ts";
import { disagreedUnits } from "./disagreements.ts";
import { requireCoders } from "./require-coders.ts";
import { unitsOf } from "./units-of.ts";

/** How the result shows people. */
export interface AgreementPresentation extends ShownNames {
  readonly version: string;
  /** Whether disagreements have the text they are about. */
  readonly excerpts: boolean;
  /** The study descriptor that said what to read and how. */
  readonly descriptor?: StudyDescriptor;
}

/**
 * Do the coders agree? The `agreement` report of a table.
 * @throws InputError `one-coder`, `level-needs-one-code`, and what {@link unitsOf} and the categories throw
 */
export function analyseAgreement(
  table: SegmentTable,
  settings: AgreementSettings,
  presentation: AgreementPresentation,
): AgreementResult {
  requireCoders(table);
  const compared = unitsOf(table, settings.unit);
  const labels = interviewLabels(table, presentation);
  const names = codeLabels(table.codes);
  const isVariable = settings.unit === "segment" && isOneVariable(compared.units);
  // Codes that stand beside each other are given or not: there is no scale they could be steps of.
  if (!isVariable && settings.level !== "nominal")
    throw new InputError("level-needs-one-code", { level: settings.level });
  const { codes, pooled, documents } = isVariable
    ? agreementOfVariable(compared, table, names, settings)
    : agreementOfCodes(compared, table, names, settings);
  const flow = agreementFlow(table, compared, settings.unit);
  const places = describePlaces(table, labels, names, presentation.excerpts);
  const unmatched = settings.unit === "segment" ? places.unmatched(compared.units) : { total: 0, list: [] };
  const findings = agreementFindings({ compared, unmatched: unmatched.total, flow, documents });
  const { unit, level, confidence, resamples, seed, categories } = settings;
  const { version, descriptor } = presentation;
  return {
    report: "agreement",
    ...interviewEnvelope(table, labels, { version, descriptor, findings }),
    options: {
      ...{
        unit,
        level,
        confidence,
        resamples,
        seed,
        excerpts: presentation.excerpts,
        showNames: presentation.showNames,
      },
      ...(categories === undefined ? {} : { categories: [...categories] }),
    },
    flow,
    unit,
    coders: [...labels.coders.all],
    units: compared.units.reduce((sum, { weight }) => sum + weight, 0),
    documents,
    codes,
    pooled,
    disagreements: places.disagreements(disagreedUnits(compared.units)),
    unmatched,
  };
}
