import { InputError, type InputErrorCode } from "../../core/input-error.ts";
import type { LeftOutReason } from "../../core/report-section.ts";
import type { ItemTable } from "../../data/items/item-table.ts";
import { type ReadItemsOptions, readItems } from "../../data/items/read-items.ts";
import { type ReadScoresOptions, readScores } from "../../data/scores/read-scores.ts";
import type { ScoreTable } from "../../data/scores/score-table.ts";
import { readSegments } from "../../data/segments/read-segments.ts";
import type { SegmentTable } from "../../data/segments/segment-table.ts";
import type { Context, OptionValues } from "../command.ts";
import { interviewReading, itemReading, scoreReading } from "../options/reading.ts";
import { requireMasteryOnScale } from "../score-command.ts";
import type { PlannedPart, ReportPlan } from "./plan.ts";

/** A table, and the options that hold for it. */
export interface ReadPart<Table> {
  readonly table: Table;
  readonly options: OptionValues;
}

/** Why a study lacks a part. */
interface Lack {
  readonly reason: LeftOutReason;
  readonly detail?: string;
}

/** A part of a study, or why it has none. */
export type Part<Table> = ReadPart<Table> | Lack;

/** Everything a report is made from. */
export interface ReportParts {
  readonly scores: Part<ScoreTable>;
  readonly items: Part<ItemTable>;
  readonly interviews: Part<SegmentTable>;
  readonly agreement: Part<SegmentTable>;
}

/** Tells what was read from what is not there. */
export function isRead<Table>(part: Part<Table>): part is ReadPart<Table> {
  return "table" in part;
}

/**
 * Reads everything a report is made from. What a study simply does not have is told, what is damaged is not.
 * @throws InputError what reading throws
 */
export async function readParts(plan: ReportPlan, context: Context): Promise<ReportParts> {
  return {
    scores: await readScorePart(plan.scores, context),
    items: await readItemPart(plan.items, context),
    ...(await readInterviewParts(plan, context)),
  };
}

/** The interviews of a plan, and the codings on which coders are compared. @throws InputError what reading throws */
export async function readInterviewParts(
  plan: ReportPlan,
  { stdin, progress }: Context,
): Promise<Pick<ReportParts, "interviews" | "agreement">> {
  const read = ({ files, options }: PlannedPart) =>
    readSegments(files, { ...interviewReading(options), stdin, progress });
  const interviews = await partOf(plan.interviews, "no-interviews", LACKING_CODINGS, read);
  const agreement =
    plan.agreement === plan.interviews
      ? interviews
      : await partOf(plan.agreement, "no-interviews", LACKING_CODINGS, read);
  return { interviews, agreement };
}

/** The answers to items of a plan. @throws InputError what reading throws */
export async function readItemPart(
  plan: PlannedPart | undefined,
  { stdin, progress }: Context,
  how: Pick<ReadItemsOptions, "openSource"> = {},
): Promise<Part<ItemTable>> {
  return await partOf(plan, "no-items", LACKING_ITEMS, ({ files, options }) =>
    readItems(files, { ...itemReading(options), ...how, stdin, progress }),
  );
}

/** The scores of a plan. @throws InputError what reading throws, `mastery-outside-scale` */
export async function readScorePart(
  plan: PlannedPart | undefined,
  { stdin, progress }: Context,
  how: Pick<ReadScoresOptions, "openSource" | "decidedScale" | "followUp"> = {},
): Promise<Part<ScoreTable>> {
  return await partOf(plan, "no-scores", {}, async ({ files, options }) => {
    const reading = { ...scoreReading(options), ...how, assumeFollowUps: true };
    const table = await readScores(files, { ...reading, stdin, progress });
    requireMasteryOnScale(table, options);
    return table;
  });
}

/** Refusals that say only that a file does not hold what was looked for in it. */
type Lacking = Readonly<Partial<Record<InputErrorCode, LeftOutReason>>>;

const LACKING_ITEMS: Lacking = { "no-items": "no-items", "items-need-key": "no-items" };
const LACKING_CODINGS: Lacking = { "nothing-coded": "no-codings", "only-codebooks": "no-codings" };

async function partOf<Table>(
  plan: PlannedPart | undefined,
  lack: LeftOutReason,
  lacking: Lacking,
  read: (plan: PlannedPart) => Promise<Table>,
): Promise<Part<Table>> {
  if (plan === undefined) return { reason: lack };
  try {
    return { table: await read(plan), options: plan.options };
  } catch (error) {
    const reason = error instanceof InputError ? lacking[error.code] : undefined;
    if (reason === undefined) throw error;
    return { reason };
  }
}
