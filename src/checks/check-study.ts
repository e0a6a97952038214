import type { Finding } from "../core/finding.ts";
import type { ResourceKind, Study } from "../data/descriptor/study.ts";
import { damageOf } from "../data/sources/damage.ts";
import { digestOf, isPipe } from "../data/sources/whole-file.ts";
import type { Checking, CheckOptions } from "./checking.ts";
import type { CheckedFile, FileReading } from "./dataset.ts";
import { KeyStore } from "./key-store.ts";
import { Names } from "./names.ts";
import type { CheckPlan } from "./plan.ts";
import { readInterviewFiles } from "./read-interview-files.ts";
import { readScoreFiles } from "./read-score-files.ts";
import { readTable } from "./read-table.ts";
import { readTranscriptFile } from "./read-transcript-file.ts";
import { type MetWaiver, ReportFindings, type RuleCount } from "./report-findings.ts";
import { RULES } from "./rules/index.ts";
import { reporter } from "./table-pass.ts";
import { tellDamage } from "./tell-damage.ts";

/** Everything that was found. */
export interface Checked {
  readonly files: readonly CheckedFile[];
  readonly readings: readonly FileReading[];
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleCount[];
  readonly waived: readonly MetWaiver[];
}

/**
 * Reads every file of a plan once and takes every rule past it: tables first, for names and lists of informants are held
 * against what was said.
 * @throws InputError for what cannot be read
 */
export async function checkStudy(
  plan: CheckPlan,
  study: Study | undefined,
  options: CheckOptions,
): Promise<Checked> {
  const findings = new ReportFindings({
    severities: options.severities,
    ownSeverities: new Map(RULES.map(({ id, severity }) => [id, severity])),
    waivers: study?.checks.waivers ?? [],
    nameOf: (file) => plan.nameOf(file),
    today: options.today,
  });
  const checking: Checking = {
    rules: RULES.filter(({ id }) => findings.isOn(id)),
    findings,
    settings: options,
    lowerIsBetter: options.lowerIsBetter,
    keys: new KeyStore(),
    names: new Names(),
    keepsNames: plan.interviews.length > 0 || plan.transcripts.length > 0,
    files: [],
    readings: [],
    told: new Set(),
    damaged: new Set(),
  };
  for (const note of plan.notes) findings.add(note);
  for (const table of plan.tables)
    await reading([table.path], table.kind, checking, () => readTable(table, plan, checking));
  for (const group of plan.scores)
    await reading(group.paths, "scores", checking, () => readScoreFiles(group, plan, checking));
  for (const group of plan.interviews)
    await reading(group.paths, "interviews", checking, () => readInterviewFiles(group, plan, checking));
  for (const path of plan.transcripts)
    await reading([path], "transcripts", checking, () => readTranscriptFile(path, plan, checking));
  for (const rule of checking.rules)
    rule.study?.(
      { keys: checking.keys, files: checking.files, resources: study?.resources ?? [] },
      reporter(rule, undefined, findings),
    );
  for (const { rule, waiver } of findings.idleWaivers())
    findings.add({
      rule,
      severity: "warning",
      file: study!.path,
      args: { rule: waiver.rule, ...(rule === "waiver-expired" && { date: waiver.expires }) },
    });
  const order = [...checking.files.map(({ path }) => path), ...(study === undefined ? [] : [study.path])];
  return {
    files: checking.files,
    readings: checking.readings,
    ...findings.sorted(order),
    waived: findings.waived(),
  };
}

/** Reads files; damage that leaves not even a header of one is a finding as well. @throws what is no damage */
async function reading(
  paths: readonly string[],
  kind: ResourceKind,
  checking: Checking,
  read: () => Promise<void>,
): Promise<void> {
  try {
    await read();
  } catch (error) {
    tellDamage(damageOf(error), checking);
    for (const path of paths)
      if (path !== "-" && !isPipe(path)) checking.files.push({ path, kind, ...(await digestOf(path)) });
  }
}
