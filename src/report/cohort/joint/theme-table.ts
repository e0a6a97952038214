import type { JointDisplay } from "../../../analyses/schemas/joint-display.schema.ts";
import { capitalized } from "../../../language/capitalized.ts";
import { visible } from "../../../language/visible.ts";
import {
  type Block,
  figures,
  groups as groupColumn,
  paragraph,
  table,
  words as wordColumn,
} from "../../document.ts";
import { NOTHING } from "../../format.ts";
import { part } from "../chapter.ts";
import type { Telling } from "../telling.ts";

type Contrast = JointDisplay["themes"][number]["gains"][number];

/** For each theme the gain of participants who mention it beside that of the others; nothing is tested. */
export function themeTable({ themes, informants, confidence }: JointDisplay, telling: Telling): Block[] {
  const { says, catalogue, format } = telling;
  const { joint: words } = says;
  const level = catalogue.words.interval(catalogue.numbers.level(confidence));
  const rows = themes.flatMap(({ theme, gains }) =>
    gains.map(({ wave, mention, others, difference }, place) => [
      place === 0 ? visible(theme) : "",
      visible(wave),
      meanCell(mention, telling),
      meanCell(others, telling),
      format.estimate(difference),
    ]),
  );
  const comparisons = themes.flatMap(({ gains }) =>
    gains.filter(({ difference }) => "estimate" in difference),
  );
  const its = table(
    [
      groupColumn(capitalized(catalogue.interviews.roles.theme)),
      wordColumn(words.wave),
      ...[words.mention, words.others, words.difference(level)].map(figures),
    ],
    rows,
    words.byTheme,
  );
  const people = format.integer(informants.withGain);
  return [
    ...part("joint", "themes", [its]),
    paragraph(words.themeNote(level)),
    paragraph(words.themeLimits({ people, comparisons: format.integer(comparisons.length) })),
  ];
}

/** A mean and of how many it is; that of one person is the person's own. */
function meanCell({ n, mean }: Contrast["mention"], { format, says }: Telling): string {
  const shown = mean === undefined ? NOTHING : format.mean({ n, mean });
  return says.joint.meanOf(shown, format.integer(n));
}
