import { COEFFICIENTS } from "../../../analyses/agreement/coefficients.ts";
import type { AgreementFigures, AgreementResult } from "../../../analyses/schemas/agreement.schema.ts";
import type { Reason } from "../../../core/reason.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, heading, list } from "../../document.ts";

/** Which coefficients and intervals do not exist, and why; codes with the same gap share a line. */
export function agreementAbsences(result: AgreementResult, catalogue: Catalogue): Block[] {
  const { words, interviews, reasons } = catalogue;
  const names = {
    krippendorffAlpha: interviews.alpha,
    cohenKappa: interviews.cohen,
    fleissKappa: interviews.fleiss,
    gwetAc1: interviews.ac1,
    holsti: interviews.holsti,
  };
  const gaps = new Map<string, string[]>();
  const rows = [
    ...result.codes.map((its) => ({ name: visible(its.code), its: its as AgreementFigures })),
    { name: interviews.pooled[result.pooled.kind], its: result.pooled as AgreementFigures },
  ];
  // Where nothing has an interval, the tables have said so already.
  const hasIntervals = rows.some(({ its }) =>
    COEFFICIENTS.some((coefficient) => "interval" in its[coefficient]),
  );
  for (const { name, its } of rows) {
    const missing = new Map<Reason, string[]>();
    for (const coefficient of COEFFICIENTS) {
      const { reason } = its[coefficient];
      if ("estimate" in its[coefficient] && !hasIntervals) continue;
      // With more than two coders nobody expects Cohen's kappa.
      if (reason === undefined || reason === "more-than-two-coders") continue;
      missing.set(reason, [...(missing.get(reason) ?? []), names[coefficient]]);
    }
    for (const [reason, its] of missing) {
      const gap = `${its.join(", ")} — ${reasons[reason]}`;
      gaps.set(gap, [...(gaps.get(gap) ?? []), name]);
    }
  }
  if (gaps.size === 0) return [];
  return [heading(2, words.absences), list([...gaps].map(([gap, codes]) => `${codes.join(", ")}: ${gap}`))];
}
