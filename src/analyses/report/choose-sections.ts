import type { ReportSection } from "../../core/report-section.ts";
import type { ReportResult } from "../schemas/report.schema.ts";
import type { Lack, Lackable, ReportParts, ReportSettings } from "./report.ts";

/** The sections a report has of those that were asked for, and why it lacks the others. */
export function chooseSections(
  parts: Omit<ReportParts, "lacks">,
  lacks: ReportParts["lacks"],
  { sections, compareConventions }: Pick<ReportSettings, "sections" | "compareConventions">,
): Pick<ReportResult, "sections" | "leftOut"> {
  const left = sections.flatMap((section) => {
    const lack = lackOf(section, parts, lacks, compareConventions);
    return lack === undefined ? [] : [{ section, ...lack }];
  });
  const without = new Set(left.map(({ section }) => section));
  return { sections: sections.filter((section) => !without.has(section)), leftOut: left };
}

/** Why a section cannot be written, if it cannot. */
function lackOf(
  section: ReportSection,
  { gains, compare, items, themes, agreement, joint, earlier }: Omit<ReportParts, "lacks">,
  lacks: ReportParts["lacks"],
  compareConventions: boolean,
): Lack | undefined {
  const because = (part: Lackable, otherwise: Lack["reason"]): Lack => lacks[part] ?? { reason: otherwise };
  const noScores = gains === undefined ? because("scores", "no-scores") : undefined;
  switch (section) {
    case "instrument":
      return items === undefined ? noScores : undefined;
    case "flow":
    case "scores":
    case "gains":
    case "comparison":
      return noScores;
    case "lasting":
      return noScores ?? (compare?.waves === undefined ? { reason: "no-follow-up" } : undefined);
    case "groups":
      return noScores ?? (gains!.groups.length > 2 ? undefined : { reason: "no-groups" });
    case "earlier":
      return earlier === undefined ? { reason: "not-asked" } : undefined;
    case "items":
      return items === undefined ? because("items", "no-items") : undefined;
    case "themes":
      return themes === undefined ? because("themes", "no-interviews") : undefined;
    case "agreement":
      return agreement === undefined ? because("agreement", "no-interviews") : undefined;
    case "joint":
      return joint === undefined ? because("joint", "no-informant-with-scores") : undefined;
    case "conventions":
      return compareConventions ? noScores : { reason: "not-asked" };
    default:
      return undefined;
  }
}
