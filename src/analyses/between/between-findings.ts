import type { Finding } from "../../core/finding.ts";
import type { Between } from "../schemas/between.schema.ts";
import type { BetweenInput } from "./between-input.ts";
import { differentTests } from "./different-tests.ts";

/** What the comparison of groups should warn of. */
export function betweenFindings(
  { groups }: Pick<BetweenInput, "groups">,
  { ancova }: Between,
  confidence: number,
): Finding[] {
  const apart = differentTests(groups);
  const found: Finding[] = [];
  if (apart !== undefined) {
    found.push({ rule: "groups-may-differ-in-test", severity: "warning", args: { ...apart } });
  }
  if ("slopesDiffer" in ancova && ancova.slopesDiffer === true) {
    const args = { alpha: Number((1 - confidence).toFixed(6)) };
    found.push({ rule: "slopes-differ", severity: "warning", args });
  }
  return found;
}
