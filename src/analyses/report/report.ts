import type { LeftOutReason, ReportSection } from "../../core/report-section.ts";
import type { StudyDescriptor } from "../envelope.ts";
import type { ReportResult } from "../schemas/report.schema.ts";
import { chooseSections } from "./choose-sections.ts";

/** The parts of a study that a report puts together, and why it lacks others. */
export interface ReportParts
  extends Pick<
    ReportResult,
    "study" | "gains" | "compare" | "items" | "themes" | "agreement" | "joint" | "conventions" | "earlier"
  > {
  /** Why a part is not there; a part that is there, or that nobody asked for, has no reason. */
  readonly lacks: Readonly<Partial<Record<Lackable, Lack>>>;
}

/** What a study may lack. */
export type Lackable = "scores" | "items" | "themes" | "agreement" | "joint";

/** Why it does. */
export interface Lack {
  readonly reason: LeftOutReason;
  readonly detail?: string;
}

/** How a report is to be put together. */
export interface ReportSettings {
  readonly version: string;
  readonly descriptor: StudyDescriptor | undefined;
  /** The sections in their order. */
  readonly sections: readonly ReportSection[];
  readonly minCell: number;
  readonly pseudonyms: boolean;
  readonly compareConventions: boolean;
}

/** Puts the parts of a report together: which sections it has, what it leaves out and why, and every finding once. */
export function reportResultOf({ lacks, ...parts }: ReportParts, settings: ReportSettings): ReportResult {
  const { version, descriptor, sections, minCell, pseudonyms, compareConventions } = settings;
  const { gains, compare, items, themes, agreement } = parts;
  return {
    report: "report",
    formatVersion: 1,
    generator: { name: "paud-analyze", version },
    engine: "stream",
    ...(descriptor === undefined ? {} : { descriptor: { ...descriptor } }),
    options: { sections: [...sections], minCell, pseudonyms, compareConventions },
    ...chooseSections(parts, lacks, settings),
    ...parts,
    findings: distinct([gains, compare, items, themes, agreement].flatMap((its) => its?.findings ?? [])),
  };
}

/** What several parts found alike is told once. */
function distinct(findings: ReportResult["findings"]): ReportResult["findings"] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
