import type { Finding } from "../core/finding.ts";
import { InputError } from "../core/input-error.ts";
import { maskIdentifier, maskText } from "../data/identifiers/mask.ts";
import { type InformantsFile, readInformantMap } from "../data/segments/informant-map.ts";
import { readSegments } from "../data/segments/read-segments.ts";
import type { SegmentTable } from "../data/segments/segment-table.ts";
import { digestOf } from "../data/sources/whole-file.ts";
import type { Checking } from "./checking.ts";
import { judgeLines } from "./judge-lines.ts";
import type { CheckPlan, PlannedInterviews } from "./plan.ts";
import { placed } from "./read-score-files.ts";
import { shownCell } from "./shown-cell.ts";
import { fieldReaders, observerOf, openOptionsOf } from "./table-observer.ts";
import { reporter } from "./table-pass.ts";
import { tellDamage } from "./tell-damage.ts";

/** Reads coded interviews as `themes` does, in one pass with the rules that look at cells and rows where they are tables. */
export async function readInterviewFiles(
  group: PlannedInterviews,
  plan: CheckPlan,
  checking: Checking,
): Promise<void> {
  const { paths, resource, options } = group;
  const readers = await fieldReaders(resource, plan);
  const interviews = await readSegments(paths, {
    ...openOptionsOf(resource, plan, checking),
    ...options,
    observe(info) {
      // Standard input and pipes are read at once, and then have no name.
      const path = info.path === "-" ? paths[0]! : info.path;
      const about = {
        kind: "interviews" as const,
        resource,
        choices: {},
        missing: resource?.schema?.missingValues,
        readers,
      };
      return observerOf({ ...info, path }, about, plan, checking);
    },
  }).catch(async (error: unknown): Promise<SegmentTable | undefined> => {
    if (!(error instanceof InputError)) throw error;
    if (error.code === "nothing-coded") {
      await tellNothingCoded(paths, checking);
      return undefined;
    }
    if (resource !== undefined || error.code !== "not-interviews" || isAlone(plan)) throw error;
    for (const file of paths) {
      checking.files.push({ path: file, kind: "other", ...(await digestOf(file)) });
      checking.findings.add({
        rule: "not-recognised",
        severity: "info",
        file,
        args: { why: "other-columns" },
      });
    }
    return undefined;
  });
  if (interviews === undefined) return;
  for (const { path, sha256, bytes, rows } of interviews.inputs)
    checking.files.push({ path, kind: "interviews", sha256, bytes, rows });
  if (interviews.columns.length > 0)
    checking.readings.push({
      paths,
      columns: interviews.columns.map((column) => ({ ...column, header: maskText(column.header) })),
    });
  for (const finding of interviews.findings) {
    // The file of informants is read with each file of codings, and says the same of itself each time.
    if (finding.file === options.informants && isRepeated(finding, checking)) continue;
    checking.findings.add(placed(withoutNames(finding, checking), paths.slice(0, 1)));
  }
  const informants = await informantsIn(options.informants, options);
  for (const rule of checking.rules) {
    const report = reporter(rule, undefined, checking.findings);
    rule.interviews?.({ interviews, informants }, (reported) => report(withoutNames(reported, checking)));
  }
  judgeTexts(interviews, checking);
}

/** Whether one file of codings is all there is to check: nothing is left where it is none. */
function isAlone({ tables, scores, interviews, transcripts }: CheckPlan): boolean {
  return tables.length + scores.length + transcripts.length === 0 && interviews.length === 1;
}

/** Files of interviews without a single coding are read, and hold nothing. */
async function tellNothingCoded(paths: readonly string[], checking: Checking): Promise<void> {
  const isTold = paths.some((path) => checking.damaged.has(path));
  if (!isTold) tellDamage({ code: "no-rows", args: { file: paths[0]! } }, checking);
  for (const path of paths) checking.files.push({ path, kind: "interviews", ...(await digestOf(path)) });
}

function isRepeated(finding: Finding, { told }: Checking): boolean {
  const key = JSON.stringify(finding);
  if (told.has(key)) return true;
  told.add(key);
  return false;
}

/** A code may be called after somebody, and findings name codes. */
function withoutNames<T extends { readonly value?: string | undefined; readonly args?: Finding["args"] }>(
  said: T,
  { names }: Checking,
): T {
  const hide = (text: string) => names.hidden(text, (name) => maskIdentifier(name, "name"));
  const { value, args } = said;
  return {
    ...said,
    ...(value !== undefined && { value: hide(value) }),
    ...(args?.["codes"] !== undefined && { args: { ...args, codes: hide(String(args["codes"])) } }),
  };
}

/** Who stands in the file of informants. */
async function informantsIn(file: string | undefined, open: PlannedInterviews["options"]) {
  if (file === undefined) return undefined;
  const { delimiter, encoding, informant, document }: InformantsFile = open.informantsFile ?? open;
  const how = { ...(delimiter !== undefined && { delimiter }), ...(encoding !== undefined && { encoding }) };
  const named = { informant, document };
  const quiet = { finding: () => {}, damage: () => {} };
  const { byInformant } = await readInformantMap(file, { ...how, ...quiet, named });
  return byInformant.size === 0 ? undefined : { names: new Set(byInformant.keys()), file };
}

/** What was said in projects that hold their own texts; transcripts beside tables are files of their own. */
function judgeTexts({ documents, inputs }: SegmentTable, checking: Checking): void {
  const project = inputs.find(({ format }) => format === "refi-qda-project" || format === "label-studio");
  if (project === undefined) return;
  for (const { name, text } of documents)
    if (text !== undefined)
      judgeLines(text, { file: project.path, column: shownCell(name, { isSecret: true }) }, checking);
}
