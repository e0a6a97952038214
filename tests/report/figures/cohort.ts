import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { analyseCompare } from "../../../src/analyses/compare.ts";
import { analyseGains } from "../../../src/analyses/gains.ts";
import type { ReportResult } from "../../../src/analyses/schemas/report.schema.ts";
import type { CompareSettings, GainsSettings } from "../../../src/analyses/settings.ts";
import { type ReadScoresOptions, readScores } from "../../../src/data/scores/read-scores.ts";
import type { CohortReport } from "../../../src/report/cohort/cohort-report.ts";

type Settings = Partial<Omit<GainsSettings, "scale">> &
  Partial<CompareSettings> & { readonly minCell?: number };

/** The scores of files as a report has them, without the other parts of a report. */
export async function cohortOfFiles(
  paths: readonly string[],
  reading: ReadScoresOptions = {},
  { minCell, ...settings }: Settings = {},
): Promise<CohortReport> {
  const scores = await readScores(paths, reading);
  const presentation = { version: "0.0.0", ...(minCell !== undefined && { minCell }) };
  const gains = analyseGains(scores, settings, presentation);
  const compare = analyseCompare(scores, settings, presentation);
  const { formatVersion, generator, engine } = gains;
  const result: ReportResult = {
    report: "report",
    formatVersion,
    generator,
    engine,
    study: { authors: [], date: "2026-01-31", statements: {} },
    options: { sections: [], minCell: minCell ?? 5, pseudonyms: false, compareConventions: false },
    sections: [],
    leftOut: [],
    gains,
    compare,
    findings: [],
  };
  return { result, scores };
}

/** One person: the group, and a score in each wave, or none. */
export type Person = readonly [group: string, ...scores: (number | undefined)[]];

/** The scores of people as a report has them. */
export async function cohortOf(
  people: readonly Person[],
  {
    hasGroups = true,
    waves = [] as readonly string[],
    ...reading
  }: ReadScoresOptions & {
    readonly hasGroups?: boolean;
    /** Headers of the follow-ups. */
    readonly waves?: readonly string[];
  } = {},
  settings: Settings = {},
): Promise<CohortReport> {
  const folder = mkdtempSync(join(tmpdir(), "figures-"));
  try {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const lines = [
      ["id", "group", "pretest", "posttest", ...waves].map(quoted),
      ...people.map(([group, ...scores], i) => [
        String(i + 1),
        quoted(group),
        ...Array.from({ length: 2 + waves.length }, (_, wave) => String(scores[wave] ?? "")),
      ]),
    ];
    const file = join(folder, "scores.csv");
    writeFileSync(file, lines.map((line) => line.join(",")).join("\n"));
    return await cohortOfFiles(
      [file],
      {
        delimiter: ",",
        ...(hasGroups && { by: ["group"] }),
        ...(waves.length > 0 && { followUp: waves }),
        ...reading,
      },
      settings,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
