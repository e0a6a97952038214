import { shownWay } from "./problem.ts";
import type { StudyChecks } from "./study.ts";

/** A rule that a descriptor names, and where. */
export interface NamedRule {
  readonly rule: string;
  /** `paud.checks.severities["no-such"]` */
  readonly path: string;
}

/** The rules that a descriptor names and that are not among those there are; a descriptor does not know them. */
export function unknownRules({ severities, waivers }: StudyChecks, rules: ReadonlySet<string>): NamedRule[] {
  const named = [
    ...[...severities.keys()].map((rule) => ({ rule, way: ["severities", rule] })),
    ...waivers.map(({ rule }, i) => ({ rule, way: ["waivers", i, "rule"] })),
  ];
  return named
    .filter(({ rule }) => !rules.has(rule))
    .map(({ rule, way }) => ({ rule, path: shownWay(["paud", "checks", ...way]) }));
}
