import type { Study } from "../../../data/descriptor/study.ts";
import type { ItemTable } from "../../../data/items/item-table.ts";
import { candidates } from "../../../data/scores/recognise.ts";
import { columnsNamed } from "../../../data/sources/find-column.ts";
import { PartedFiles, type PartOf } from "../../../data/sources/parted-files.ts";
import type { Context } from "../../command.ts";
import type { PlannedPart } from "../plan.ts";
import { isRead, type Part, readItemPart } from "../read-parts.ts";
import { type Parting, sameColumn } from "./each-column.ts";
import type { PartedScores } from "./part-scores.ts";

/** Answers to items that were read once, part by part; a part without them says why. */
export type PartedItems = (value: string) => Promise<Part<ItemTable>>;

/**
 * Reads the answers to items once, and parts them as the scores are: by the same column, else by who the participants are.
 * @throws InputError what reading throws
 */
export async function partItems(
  plan: PlannedPart | undefined,
  parting: Parting,
  scores: PartedScores,
  study: Study | undefined,
  context: Context,
): Promise<PartedItems> {
  const roles = study?.resources.find(({ paths }) => paths.includes(plan?.files[0] ?? ""))?.roles;
  let isParted = false;
  const files = new PartedFiles(({ header }): PartOf => {
    const told = parting.role === undefined ? undefined : roles?.[parting.role];
    const column = sameColumn(header, parting, scores.column, told);
    const id = column === undefined ? idColumn(header, scores, roles?.id) : undefined;
    isParted ||= column !== undefined;
    return (cells) => {
      if (column !== undefined) return cells[column]!.trim() || undefined;
      const part = id === undefined ? undefined : scores.partOfId(cells[id]!.trim());
      isParted ||= part !== undefined;
      return part;
    };
  });
  const whole = await readItemPart(plan, context, { openSource: files.all });
  return async (value) => {
    if (plan === undefined || !isRead(whole)) return whole;
    if (!isParted) return { reason: "no-such-column", detail: scores.column };
    if (!files.parts.has(value)) return { reason: "no-rows", detail: value };
    return await readItemPart(plan, context, { openSource: files.part(value) });
  };
}

/** The column of participants' ids: as the study says, as the scores call it, or the one that is known to be it. */
function idColumn(
  header: readonly string[],
  { whole }: PartedScores,
  told: string | undefined,
): number | undefined {
  const names = [told, whole.columns.id?.header].filter((name) => name !== undefined);
  const found = [
    ...names.map((name) => columnsNamed(header, name)),
    candidates(header, "id").map(({ index }) => index),
  ];
  return found.find((its) => its.length === 1)?.[0];
}
