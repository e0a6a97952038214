import type { JointDisplay } from "../../../analyses/schemas/joint-display.schema.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, callout, figures, paragraph, table, words as wordColumn } from "../../document.ts";
import { NOTHING } from "../../format.ts";
import type { JointPresence } from "../../joint-presence.ts";
import { part } from "../chapter.ts";
import type { Telling } from "../telling.ts";
import { quoteCell } from "./quote-cell.ts";

/** Each informant who is a participant: what they gained and kept, and what they said. */
export function informantTable(
  { people, waves }: JointDisplay,
  { tiers, isHidden }: JointPresence,
  telling: Telling,
): Block[] {
  const { says, catalogue, result, format } = telling;
  const { joint: words } = says;
  // With the tier beside the themes, what is hidden could be counted.
  const hasTier = tiers.length > 0 && !isHidden;
  const tierOf = (group: JointDisplay["people"][number]["group"]) =>
    Object.keys(group).length === 0 ? NOTHING : format.group(group);
  const rows = people.map(({ informant, group, gains, themes, quote }) => [
    visible(informant),
    ...(hasTier ? [tierOf(group)] : []),
    ...gains.map((gain) => (gain === null ? NOTHING : format.figure(gain))),
    themes.length === 0 ? NOTHING : themes.map(visible).join("; "),
    quoteCell(quote, telling, false),
  ]);
  const columns = [
    wordColumn(words.informant),
    ...(hasTier ? [wordColumn(catalogue.words.group)] : []),
    ...waves.map((wave) => figures(words.gainTo(visible(wave)))),
    wordColumn(words.themes),
    wordColumn(words.quote),
  ];
  const hasFew = hasTier && people.some(({ group }) => Object.keys(group).length === 0);
  const notes = [
    words.informantNote,
    ...(hasFew ? [words.fewTier] : []),
    ...(tiers.length > 0 && isHidden ? [words.withoutTier(format.integer(result.options.minCell))] : []),
  ];
  return [
    ...part("joint", "informants", [table(columns, rows, words.byInformant)]),
    paragraph(notes.join(" ")),
    callout(words.danger),
  ];
}
