import type { Finding } from "../core/finding.ts";
import { groupName } from "./analyse-groups.ts";
import type { GainsGroup } from "./schemas/gains.schema.ts";

/** Below this many pairs every figure is shaky. */
const FEW_PAIRS = 10;
/** Share at the end of the scale from which figures mislead. */
const CEILING_SHARE = 0.1;

/** What the gains of one group should warn of. */
export function gainsFindings({ group, n, ceiling, clusterMeans }: GainsGroup): Finding[] {
  const where = { group: groupName(group) };
  const found: Finding[] = pairFindings(n, where.group);
  if (!("reason" in ceiling) && n > 0 && Math.max(ceiling.pre, ceiling.post) >= CEILING_SHARE * n) {
    found.push({ rule: "ceiling", severity: "warning", args: { ...where, n, ...ceiling } });
  }
  return [...found, ...clusterFindings(clusterMeans, where.group)];
}

/** Where a cohort column is known, that people trained together are alike. */
export function clusterFindings(clusterMeans: GainsGroup["clusterMeans"], group: string): Finding[] {
  if (clusterMeans === undefined || !("icc" in clusterMeans)) return [];
  const { icc, designEffect, clusters } = clusterMeans;
  return [{ rule: "clustered", severity: "info", args: { group, icc, designEffect, clusters } }];
}

/** What the number of pairs of one group should warn of; that nobody is matched at all is an error. */
export function pairFindings(n: number, group: string): Finding[] {
  if (n === 0) return group === "" ? [{ rule: "no-pairs", severity: "error", args: { group } }] : [];
  return n < FEW_PAIRS ? [{ rule: "few-pairs", severity: "warning", args: { group, n } }] : [];
}
