import { MISSING_TOKENS } from "../../data/scores/read-cell.ts";
import { REGULATION_TIERS } from "../../data/scores/tier-order.ts";
import { flag } from "./provenance.ts";

/** `--missing` and `--tiers` as they are written on the command line, where they are not the defaults. */
export function toldFlags({
  missing,
  tierOrder = REGULATION_TIERS,
}: {
  readonly missing: readonly string[];
  readonly tierOrder?: readonly string[] | undefined;
}): string[] {
  return [
    ...(isSame(missing, MISSING_TOKENS) ? [] : flag("missing", missing.join(","))),
    ...(isSame(tierOrder, REGULATION_TIERS) ? [] : flag("tiers", tierOrder.join(","))),
  ];
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
