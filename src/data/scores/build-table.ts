import { InputError } from "../../core/input-error.ts";
import { classOf, type Meaning, meaningOf, scoreOf } from "./classify.ts";
import { cohortPlaces } from "./cohort-places.ts";
import type { Collected } from "./collect.ts";
import type { UsedColumn } from "./columns.ts";
import { covariateTallyOf } from "./covariates-of.ts";
import type { DecimalSign } from "./decimal-sign.ts";
import { count, emptyFlow, type Flow, type FlowClass } from "./flow.ts";
import { type Interpretation, interpretTexts } from "./interpret.ts";
import { FEWEST_WAVES, POST, PRE } from "./participants.ts";
import { decideScale, type KnownScale, type Scale } from "./scale.ts";
import type { ColumnsUsed, ParticipantRow, ScoreGroup, ScoreTable } from "./score-table.ts";
import { tableFindings } from "./table-findings.ts";
import { tallyOf } from "./tally-of.ts";
import { tierSteps } from "./tier-steps.ts";
import { tiersOfGroups } from "./tiers-of-groups.ts";
import { isDays, waveTallyOf } from "./wave-tally-of.ts";

/** How cells are to be understood. */
export interface MeaningOptions {
  readonly missing: readonly string[];
  readonly decimal?: DecimalSign;
  readonly scale?: Scale;
  readonly decidedScale?: { readonly scale: KnownScale | undefined };
  readonly tiers: readonly string[];
  /** Whether a column of scores without a single number is a table all the same. */
  readonly mayLackScores?: boolean;
}

/** Gives everything that was collected its meaning: values, classes of the flow, findings and the tally. */
export function buildTable(collected: Collected, options: MeaningOptions): ScoreTable {
  const { participants, texts, columns } = collected;
  const interpretation = interpretTexts(texts, columns, new Set(options.missing), options.decimal);
  if (options.mayLackScores !== true) {
    requireSomeScores(collected, interpretation);
    requireSomeDays(collected, interpretation);
  }
  const scale =
    options.decidedScale === undefined
      ? decideScale(options.scale, scoreReadings(collected, interpretation))
      : options.decidedScale.scale;
  const meaning = meaningOf(interpretation, scale, collected);
  const { flow, groupFlows } = flows(collected, meaning);
  const tiers = tiersOfGroups(collected.groups.all, collected.roles.by.length, options.tiers);
  const groups = collected.groups.all
    .map((levels, code): ScoreGroup => ({ code, levels, flow: groupFlows[code]! }))
    .sort((a, b) => (tiers === undefined ? 0 : tiers[a.code]!.place - tiers[b.code]!.place));
  const cohorts = cohortPlaces(collected.cohorts);
  const { readings } = interpretation;
  const { steps, twice } =
    tiers === undefined ? { steps: [], twice: 0 } : tierSteps(participants, meaning, (group) => tiers[group]);
  return {
    inputs: collected.inputs,
    columns: columnsUsed(collected, interpretation),
    scale,
    missing: options.missing,
    flow,
    otherWaveRows: collected.otherWaveRows,
    groups,
    tierOrder: tiers === undefined ? undefined : options.tiers,
    tally: tallyOf(participants, cohorts, meaning),
    waves:
      participants.waves > FEWEST_WAVES ? waveTallyOf(participants, cohorts, meaning, readings) : undefined,
    covariates:
      collected.roles.covariates.length > 0 ? covariateTallyOf(collected, meaning, readings) : undefined,
    tierSteps: steps,
    twiceInTier: twice,
    sharedIds: participants.sharedIds,
    findings: tableFindings(collected, interpretation, meaning, { scale, tiers: options.tiers }),
    participants: (classes) => participantRows(collected, meaning, classes),
  };
}

/** The readings of cells that hold scores, not days or covariates. */
function scoreReadings({ texts, columns }: Collected, { readings }: Interpretation) {
  return readings.filter((_, code) => columns[texts.at(code).column]!.role === "score");
}

function requireSomeScores({ columns, inputs, texts }: Collected, { readings }: Interpretation): void {
  const hasScore = new Set<number>();
  const hasOther = new Map<number, string>();
  for (const [code, reading] of readings.entries()) {
    const { column, text } = texts.at(code);
    if (columns[column]!.role !== "score") continue;
    if (reading.kind === "score" || (reading.kind === "invalid" && reading.rule === "ambiguous-number"))
      hasScore.add(column);
    else if (reading.kind === "invalid") hasOther.set(column, text);
  }
  for (const [column] of hasOther) {
    if (hasScore.has(column)) continue;
    const { file, header } = columns[column]!;
    throw new InputError("no-scores", { file: inputs[file]!.path, column: header });
  }
}

/** A column of days without a single one was named by mistake; an empty one may belong to a wave nobody took. */
function requireSomeDays({ columns, inputs, texts }: Collected, { readings }: Interpretation): void {
  for (const [column, { file, header, role }] of columns.entries()) {
    if (role !== "days") continue;
    const its = readings.filter(({ kind }, code) => kind !== "missing" && texts.at(code).column === column);
    if (its.length > 0 && !its.some(isDays))
      throw new InputError("no-days", { file: inputs[file]!.path, column: header });
  }
}

function flows({ participants, groups, missingIds }: Collected, meaning: Meaning) {
  const flow = emptyFlow();
  const groupFlows: Flow[] = groups.all.map(() => emptyFlow());
  count(flow, "invalid", missingIds);
  const both = (participant: number, add: (to: Flow) => void) => {
    add(flow);
    const group = groupFlows[participants.group.get(participant)];
    if (group !== undefined) add(group);
  };
  for (let i = 0; i < participants.size; i++) {
    const flowClass = classOf(participants, i, meaning);
    both(i, (to) => count(to, flowClass));
  }
  for (const { participant } of participants.repeats) both(participant, (to) => count(to, "duplicates"));
  return { flow, groupFlows };
}

function columnsUsed(
  { roles, pre, post, followUp, columns, inputs }: Collected,
  { decimals }: Interpretation,
): ColumnsUsed {
  const plain = ({ header, recognised }: UsedColumn): UsedColumn => ({ header, recognised });
  return {
    layout: roles.layout,
    ...(roles.id === undefined ? {} : { id: plain(roles.id) }),
    pre,
    post,
    ...(followUp.length === 0 ? {} : { followUp }),
    ...(roles.days.length === 0 ? {} : { days: roles.days.map(plain) }),
    ...(roles.covariates.length === 0 ? {} : { covariates: roles.covariates.map(plain) }),
    ...(roles.wave === undefined ? {} : { wave: plain(roles.wave) }),
    ...(roles.score === undefined ? {} : { score: plain(roles.score) }),
    ...(roles.cohort === undefined ? {} : { cohort: plain(roles.cohort) }),
    by: roles.by.map(plain),
    decimal: columns.flatMap(({ file, header, role }, i) =>
      role === "score"
        ? [
            {
              file: inputs[file]!.path,
              column: header,
              sign: decimals[i]!.sign,
              mixed: decimals[i]!.mixed,
            },
          ]
        : [],
    ),
  };
}

function* participantRows(
  { participants, groups, inputs }: Collected,
  meaning: Meaning,
  classes: ReadonlySet<FlowClass> | undefined,
): Generator<ParticipantRow> {
  const followUps = Array.from({ length: participants.waves - FEWEST_WAVES }, (_, i) => FEWEST_WAVES + i);
  const scoreIn = (participant: number, wave: number) => {
    const score = scoreOf(participants, participant, wave, meaning);
    return Number.isNaN(score) ? undefined : score;
  };
  for (let i = 0; i < participants.size; i++) {
    const status = classOf(participants, i, meaning);
    if (classes?.has(status) === false) continue;
    const { file, row } = participants.firstRow(i);
    yield {
      id: participants.idAt(i),
      levels: groups.all[participants.group.get(i)],
      pre: scoreIn(i, PRE),
      post: scoreIn(i, POST),
      followUps: followUps.map((wave) => scoreIn(i, wave)),
      status,
      file: inputs[file]!.path,
      row,
    };
  }
}
