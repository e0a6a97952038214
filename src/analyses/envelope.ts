import type { Finding } from "../core/finding.ts";
import { FEWEST_WAVES, POST, PRE } from "../data/scores/participants.ts";
import type { ScoreTable } from "../data/scores/score-table.ts";
import { scoresOf } from "../data/scores/tally.ts";
import { completeCases, waveScores } from "../data/scores/wave-tally.ts";
import type { GainsResult } from "./schemas/gains.schema.ts";

/** The options of an analysis as the result records them. */
type RecordedOptions = GainsResult["options"];

/** What stands around the figures of every score analysis: what was read, with what, and where every row went. */
export interface Envelope extends Omit<GainsResult, "report" | "groups"> {}

/** A study descriptor as a result records it: SHA-256 in hexadecimal. */
export interface StudyDescriptor {
  readonly path: string;
  readonly sha256: string;
}

/** What the caller adds to a table's own facts. */
export interface EnvelopeInput {
  readonly version: string;
  readonly options: Omit<RecordedOptions, "scale" | "missing" | "tierOrder">;
  readonly listUnmatched: boolean;
  readonly descriptor: StudyDescriptor | undefined;
  /** Findings of the analysis itself, after those of the data. */
  readonly findings: readonly Finding[];
}

/** Puts the envelope around a table. */
export function envelopeOf(
  table: ScoreTable,
  { version, options, listUnmatched, findings, descriptor }: EnvelopeInput,
): Envelope {
  const { columns, flow, tally, waves } = table;
  const wave = (which: "pre" | "post") => ({
    wave: columns[which].header,
    available: scoresOf(tally, which, "available").n,
    matched: flow.matched,
  });
  return {
    formatVersion: 1,
    generator: { name: "paud-analyze", version },
    engine: "stream",
    ...(descriptor === undefined ? {} : { descriptor: { ...descriptor } }),
    inputs: [...table.inputs],
    columns: columnsOf(columns),
    options: {
      ...options,
      ...(table.scale === undefined ? {} : { scale: table.scale }),
      missing: [...table.missing],
      ...(table.tierOrder === undefined ? {} : { tierOrder: [...table.tierOrder] }),
    },
    flow: {
      ...flow,
      waves: [
        wave("pre"),
        wave("post"),
        ...(columns.followUp ?? []).map(({ header }, i) => ({
          wave: header,
          available: waveScores(waves!, FEWEST_WAVES + i, {}).n,
          matched: completeCases(waves!, [PRE, POST, FEWEST_WAVES + i]).n,
        })),
      ],
      ...(columns.layout === "long" ? { otherWaveRows: table.otherWaveRows } : {}),
    },
    ...(listUnmatched ? { unmatched: unmatched(table) } : {}),
    findings: [...table.findings, ...findings].map(plain),
  };
}

function columnsOf({ by, decimal, followUp, days, covariates, ...columns }: ScoreTable["columns"]) {
  return {
    ...columns,
    by: [...by],
    decimal: [...decimal],
    ...(followUp === undefined ? {} : { followUp: [...followUp] }),
    ...(days === undefined ? {} : { days: [...days] }),
    ...(covariates === undefined ? {} : { covariates: [...covariates] }),
  };
}

function unmatched(table: ScoreTable) {
  const list: NonNullable<GainsResult["unmatched"]> = [];
  for (const { id, status, file, row } of table.participants()) {
    if (status === "matched") continue;
    list.push({ ...(id === undefined ? {} : { id }), status, file, row });
  }
  return list;
}

function plain(finding: Finding): GainsResult["findings"][number] {
  const { args, ...rest } = finding;
  return args === undefined ? rest : { ...rest, args: { ...args } };
}
