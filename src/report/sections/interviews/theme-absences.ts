import type { ThemesResult } from "../../../analyses/schemas/themes.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { type Block, heading, list } from "../../document.ts";

/** Which figures do not exist for these interviews, and why; each gap once. */
export function themeAbsences(result: ThemesResult, { words, interviews, reasons }: Catalogue): Block[] {
  const gaps = new Set<string>();
  for (const { reason, informantShare } of result.themes) {
    if (reason !== undefined) gaps.add(`${interviews.coverage}: ${reasons[reason]}`);
    if ("reason" in informantShare && informantShare.reason !== undefined)
      gaps.add(`${interviews.informants}: ${reasons[informantShare.reason]}`);
  }
  for (const { reason } of "reason" in result.coOccurrence ? [] : result.coOccurrence)
    if (reason !== undefined) gaps.add(`c: ${reasons[reason]}`);
  return gaps.size === 0 ? [] : [heading(2, words.absences), list([...gaps])];
}
