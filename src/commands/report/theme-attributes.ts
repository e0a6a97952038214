import type { ThemesSettings } from "../../analyses/themes/themes.ts";
import { isTierHeader } from "../../data/descriptor/describe/header-words.ts";
import type { Study } from "../../data/descriptor/study.ts";
import type { SegmentTable } from "../../data/segments/segment-table.ts";

/** The attributes of informants by which themes are told: their tier, and the order in which they were interviewed. */
export function themeAttributes(
  { informants }: Pick<SegmentTable, "informants">,
  study: Study | undefined,
): Pick<ThemesSettings, "by" | "order"> {
  const names = [...new Set(informants.flatMap(({ attributes }) => [...attributes.keys()]))];
  const spoken = (study?.resources ?? []).filter(
    ({ kind }) => kind === "interviews" || kind === "informants",
  );
  const playing = (role: "tier" | "date") =>
    names.find((name) => spoken.some(({ roles }) => roles[role] === name));
  const tier = playing("tier") ?? names.find(isTierHeader);
  const date = playing("date");
  const everybodyHas = informants.every(({ attributes }) => attributes.has(date ?? ""));
  return {
    by: tier === undefined ? [] : [tier],
    ...(date !== undefined && everybodyHas && { order: date }),
  };
}
