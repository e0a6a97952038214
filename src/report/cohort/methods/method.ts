import type { CompareGroup } from "../../../analyses/schemas/compare.schema.ts";
import type { GainsGroup } from "../../../analyses/schemas/gains.schema.ts";
import type { ReportResult } from "../../../analyses/schemas/report.schema.ts";
import type { Waves } from "../../../analyses/schemas/waves.schema.ts";
import type { ReportSection } from "../../../core/report-section.ts";
import type { ReferenceKey } from "../references.ts";

/** A figure of the report as the appendix on methods tells it; its words stand in the catalogue of reports. */
export interface Method {
  /** Plain Unicode, at most 78 characters a line: neither Word nor a terminal sets formulas, or wraps them well. */
  readonly formula: readonly string[];
  readonly sources: readonly ReferenceKey[];
  /** Whether the report has the figure. */
  readonly appliesTo: (result: ReportResult) => boolean;
}

/** The methods of one chapter of the appendix, by key. */
export type Methods = Readonly<Record<string, Method>>;

/** Whether the report has one of these chapters. */
export function hasChapter({ sections }: ReportResult, ...chapters: readonly ReportSection[]): boolean {
  return chapters.some((chapter) => sections.includes(chapter));
}

/** Whether there is a figure: neither left out nor absent with a reason. */
export function exists(part: unknown): boolean {
  if (part === undefined) return false;
  return typeof part !== "object" || part === null || !("reason" in part) || "estimate" in part;
}

/** Whether the chapter on gains has a figure of somebody. */
export function inGains(figureOf: (group: GainsGroup) => unknown): Method["appliesTo"] {
  return (result) =>
    hasChapter(result, "gains") && (result.gains?.groups ?? []).some((group) => exists(figureOf(group)));
}

/** A comparison of two scores of the same people: of a group, of two waves, or from tier to tier. */
export type Comparison = Omit<CompareGroup, "group" | "flow" | "attrition">;

/** Whether a comparison of two scores, wherever the report has one, has a figure. */
export function inComparisons(figureOf: (comparison: Comparison) => unknown): Method["appliesTo"] {
  return (result) => comparisonsOf(result).some((comparison) => exists(figureOf(comparison)));
}

/** Whether the chapter on follow-ups has a figure, of everybody or of a group. */
export function inWaves(figureOf: (waves: Waves) => unknown): Method["appliesTo"] {
  return (result) => {
    const { waves } = result.compare ?? {};
    if (waves === undefined || !hasChapter(result, "lasting")) return false;
    return [waves, ...(waves.byGroup ?? [])].some((its) => exists(figureOf(its)));
  };
}

function comparisonsOf(result: ReportResult): readonly Comparison[] {
  const { compare } = result;
  if (compare === undefined) return [];
  const { groups, waves, tierSteps } = compare;
  const contrasts =
    waves === undefined ? [] : [waves, ...(waves.byGroup ?? [])].flatMap((its) => its.contrasts);
  return [
    ...(hasChapter(result, "comparison") ? groups : []),
    ...(hasChapter(result, "lasting") ? contrasts : []),
    ...(hasChapter(result, "groups") ? (tierSteps ?? []) : []),
  ];
}
