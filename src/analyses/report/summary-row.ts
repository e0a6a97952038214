import type { ReportResult } from "../schemas/report.schema.ts";
import type { ReportSummaryRow } from "../schemas/report-summary.schema.ts";

/** What a summary says of one report: the figures of everybody in it. */
export type SummaryFigures = Omit<ReportSummaryRow, "value" | "file" | "failed">;

/** The figures of a report that stand beside those of others. */
export function summaryFigures({ gains, compare }: ReportResult): SummaryFigures {
  const group = gains?.groups[0];
  if (group === undefined) return {};
  const { n, pre, post, gain, classAverageNormalizedGain: g } = group;
  const effects = compare?.groups[0]?.effects;
  return {
    n,
    pre: meanOf(pre),
    post: meanOf(post),
    gain:
      "reason" in gain
        ? { reason: gain.reason }
        : { estimate: gain.mean, ...(gain.interval !== undefined && { interval: gain.interval }) },
    classAverageNormalizedGain: shareOf(g),
    ...(effects !== undefined && { gav: "reason" in effects ? { reason: effects.reason } : effects.gav }),
    ...(compare?.waves !== undefined && {
      retained: compare.waves.retention.map(({ to, ...kept }) => ({ to, share: shareOf(kept) })),
    }),
  };
}

type Group = NonNullable<ReportResult["gains"]>["groups"][number];

function meanOf(five: Group["pre"]): NonNullable<ReportSummaryRow["pre"]> {
  if ("reason" in five) return { reason: five.reason };
  const { n, mean, sd } = five;
  return { n, mean, ...(sd !== undefined && { sd }) };
}

type Share = NonNullable<ReportSummaryRow["gain"]>;

/** Only the estimate with its interval, of what says more. */
function shareOf(
  its:
    | Share
    | { readonly estimate?: number | undefined; readonly interval?: unknown; readonly reason?: unknown },
): Share {
  if (!("estimate" in its) || its.estimate === undefined) return { reason: its.reason } as Share;
  const { estimate, interval, reason } = its;
  return {
    estimate,
    ...(interval !== undefined && { interval }),
    ...(reason !== undefined && { reason }),
  } as Share;
}
