import type { Reason } from "../../core/reason.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { type Block, heading, list } from "../document.ts";
import { Format } from "../format.ts";
import type { ScoreBody } from "../score-result.ts";

/** Which figures do not exist for these data, and why; groups with the same gaps share a line. */
export function absencesSection(result: ScoreBody, catalogue: Catalogue): Block[] {
  const { words, reasons } = catalogue;
  const format = new Format(catalogue);
  const names: Readonly<Record<string, string>> = words.figures;
  const groupsOf = new Map<string, string[]>();
  for (const group of result.groups) {
    const figuresOf = new Map<Reason, string[]>();
    for (const { figure, reason } of absencesIn(group)) {
      figuresOf.set(reason, [...(figuresOf.get(reason) ?? []), names[figure] ?? figure]);
    }
    for (const [reason, figures] of figuresOf) {
      const gap = `${[...new Set(figures)].join(", ")} — ${reasons[reason]}`;
      groupsOf.set(gap, [...(groupsOf.get(gap) ?? []), format.group(group.group)]);
    }
  }
  if (groupsOf.size === 0) return [];
  const items = [...groupsOf].map(([gap, groups]) => `${groups.join(", ")}: ${gap}`);
  return [heading(2, words.absences), list(items)];
}

/** Every part of a result that carries a reason, by the key it stands under. */
export function absencesIn(part: object): { figure: string; reason: Reason }[] {
  return Object.entries(part).flatMap(([figure, value]) => {
    if (typeof value !== "object" || value === null || figure === "group") return [];
    const own = "reason" in value ? [{ figure, reason: value.reason as Reason }] : [];
    const inside = absencesIn(value);
    // What is missing inside these would be taken for the figure of the same name elsewhere.
    const whole = figure === "attrition" || figure === "clusterMeans";
    return [...own, ...(whole ? inside.map(({ reason }) => ({ figure, reason })) : inside)];
  });
}
