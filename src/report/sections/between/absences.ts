import type { Between } from "../../../analyses/schemas/between.schema.ts";
import type { Reason } from "../../../core/reason.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { type Block, list, paragraph } from "../../document.ts";
import { pairName } from "./pairs.ts";

/** Which figures on the groups do not exist, and why; those of one reason share a line. */
export function betweenAbsences(between: Between, catalogue: Catalogue): Block[] {
  const { between: said, reasons } = catalogue;
  const byReason = new Map<Reason, string[]>();
  for (const { figure, reason } of absencesIn(between, catalogue))
    byReason.set(reason, [...(byReason.get(reason) ?? []), figure]);
  if (byReason.size === 0) return [];
  const items = [...byReason].map(([reason, figures]) => `${figures.join(", ")} — ${reasons[reason]}`);
  return [paragraph(said.notComputed), list(items)];
}

function absencesIn(between: Between, catalogue: Catalogue): { figure: string; reason: Reason }[] {
  const { figures } = catalogue.between;
  const tests = (["welch", "oneWay", "kruskalWallis", "levene", "ancova", "pairwise"] as const).flatMap(
    (key) => {
      const part = between[key];
      return "reason" in part ? [{ figure: figures[key], reason: part.reason }] : [];
    },
  );
  const { ancova, pairwise } = between;
  const slopes =
    "slopeHomogeneity" in ancova && "reason" in ancova.slopeHomogeneity
      ? [{ figure: figures.slopeHomogeneity, reason: ancova.slopeHomogeneity.reason }]
      : [];
  const pairs = ("reason" in pairwise ? [] : pairwise).flatMap(({ groups, reason, dppc2 }) => {
    const pair = pairName(groups, catalogue);
    if (reason !== undefined) return [{ figure: pair, reason }];
    return "estimate" in dppc2 || dppc2.reason === undefined
      ? []
      : [{ figure: figures.dppc2(pair), reason: dppc2.reason }];
  });
  return [...tests, ...slopes, ...pairs];
}
