import type { Finding } from "../core/finding.ts";
import { groupName } from "./analyse-groups.ts";
import { clusterFindings, pairFindings } from "./gains-findings.ts";
import type { CompareGroup } from "./schemas/compare.schema.ts";

/** Share of unchanged people from which the rank tests part ways. */
const MANY_ZEROS = 0.1;

/** What the comparison of one group should warn of. */
export function compareFindings(result: CompareGroup, confidence: number): Finding[] {
  const { n, wilcoxon, sensitivity } = result;
  const group = groupName(result.group);
  const found: Finding[] = pairFindings(n, group);
  if (!("hodgesLehmann" in wilcoxon) || !("sign" in sensitivity)) return found;
  const alpha = 1 - confidence;
  if (wilcoxon.zeros >= MANY_ZEROS * n) {
    found.push({ rule: "many-zeros", severity: "info", args: { group, zeros: wilcoxon.zeros, n } });
  }
  const dissenters = dissenting(result, alpha);
  if (dissenters.length > 0) {
    const args = { group, alpha: Number(alpha.toFixed(6)), tests: dissenters.join(", ") };
    found.push({ rule: "verdict-differs", severity: "warning", args });
  }
  const bounds = wilcoxon.hodgesLehmann.interval;
  const coversZero =
    bounds?.low !== undefined && bounds.high !== undefined && bounds.low <= 0 && bounds.high >= 0;
  if (coversZero && wilcoxon.p !== undefined && wilcoxon.p < alpha) {
    found.push({ rule: "hodges-lehmann-includes-zero", severity: "info", args: { group } });
  }
  return [...found, ...clusterFindings(sensitivity.clusterMeans, group)];
}

/** The tests whose verdict at α is not that of the leading one. */
function dissenting({ leads, t, wilcoxon, sensitivity }: CompareGroup, alpha: number): string[] {
  if (!("hodgesLehmann" in wilcoxon) || !("sign" in sensitivity)) return [];
  const { pratt, sign, wilcoxonNormal } = sensitivity;
  const p = {
    t: "p" in t ? t.p : undefined,
    wilcoxon: wilcoxon.p,
    pratt: "p" in pratt ? pratt.p : undefined,
    sign: sign.p,
    wilcoxonNormal: "p" in wilcoxonNormal ? wilcoxonNormal.p : undefined,
  };
  const leading = p[leads ?? "t"];
  if (leading === undefined) return [];
  return Object.entries(p).flatMap(([test, value]) =>
    value !== undefined && value < alpha !== leading < alpha ? [test] : [],
  );
}
