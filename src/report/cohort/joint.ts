import type { JointDisplay } from "../../analyses/schemas/joint-display.schema.ts";
import { visible } from "../../language/visible.ts";
import { paragraph } from "../document.ts";
import { jointPresence } from "../joint-presence.ts";
import { chapter, drawings } from "./chapter.ts";
import { informantTable } from "./joint/informant-table.ts";
import { themeTable } from "./joint/theme-table.ts";
import { tierTables } from "./joint/tier-tables.ts";
import type { Chapter, Telling } from "./telling.ts";

/** How much each tier and each informant gained and kept, beside what was said. */
export const joint: Chapter = (telling) => {
  const { result, says } = telling;
  const its = result.joint;
  if (its === undefined) return [];
  const presence = jointPresence(its, result.options.minCell);
  return chapter(
    says.chapters.titles.joint,
    [paragraph(introOf(its, telling))],
    tierTables(its, presence, telling),
    drawings(telling, "joint-display"),
    themeTable(its, telling),
    informantTable(its, presence, telling),
  );
};

function introOf({ informants, link }: JointDisplay, { format, says: { joint: words } }: Telling): string {
  const { all, participants, withGain, inSeveralGroups } = informants;
  return [
    words.intro({
      participants: format.integer(participants),
      all: format.integer(all),
      withGain: format.integer(withGain),
    }),
    link.attribute === undefined ? words.foundByName : words.foundBy(visible(link.attribute)),
    ...(inSeveralGroups === 0 ? [] : [words.severalGroups(format.integer(inSeveralGroups))]),
  ].join(" ");
}
