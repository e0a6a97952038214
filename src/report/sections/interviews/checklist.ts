import type { ThemesResult } from "../../../analyses/schemas/themes.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, heading, paragraph, table, words as wordColumn } from "../../document.ts";
import { NOTHING } from "../../format.ts";

/** Reporting checklists, where they were asked for. */
export function checklistSections(
  result: ThemesResult,
  { interviews, checklists, numbers }: Catalogue,
): Block[] {
  const items: Readonly<Record<string, string>> = checklists.items;
  const values: Readonly<Record<string, (value: string) => string>> = checklists.values;
  const { item, topic, answer, by } = interviews.checklistColumns;
  return (result.checklists ?? []).flatMap((checklist) => [
    heading(2, interviews.checklists[checklist.checklist]),
    table(
      [item, topic, answer, by].map(wordColumn),
      checklist.items.map((its) => [
        its.item,
        items[its.key]!,
        Object.entries(its.values ?? {})
          .map(([name, value]) =>
            values[name]!(typeof value === "number" ? numbers.integer(value) : visible(value)),
          )
          .join("; ") || NOTHING,
        interviews.answeredBy[its.answeredBy],
      ]),
    ),
    paragraph(interviews.checklistNote),
  ]);
}
