import type { ReportResult } from "../../../analyses/schemas/report.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import type { ReportCatalogue } from "../../../language/report/catalogue.ts";
import type { ToldChecklist } from "../checklists.ts";
import { cited } from "../references.ts";
import type { JarsItem } from "./jars-item.ts";
import { JARS_ITEMS } from "./jars-items.ts";

/** The standards for a report on scores, with those for mixed methods where there are interviews; none without scores. */
export function jarsChecklist(
  result: ReportResult,
  { numbers }: Catalogue,
  says: ReportCatalogue,
): ToldChecklist | undefined {
  const scores = result.compare ?? result.gains;
  if (scores === undefined) return undefined;
  const { jars } = says;
  const isMixed = result.themes !== undefined;
  const figures: Readonly<Record<string, string>> = {
    jars20: jars.figures.flow(numbers.integer(scores.flow.rows), numbers.integer(scores.flow.matched)),
    jars19: jars.figures.program(result.generator.version),
  };
  const items = JARS_ITEMS.filter(({ part }) => part !== "mixed" || isMixed).map(
    ({ key, chapters, ...rest }: JarsItem<(typeof JARS_ITEMS)[number]["key"]>) => {
      const there = chapters.filter((chapter) => result.sections.includes(chapter));
      const places = there.map((chapter) => says.chapters.titles[chapter]);
      const figure = figures[key];
      return {
        item: key.replace("jars", ""),
        key,
        topic: jars.items[key],
        answer: [
          ...(figure === undefined ? [] : [figure]),
          ...(places.length === 0 ? [] : [jars.see(places)]),
        ].join("; "),
        isWhole: rest.isWhole === true && there.length > 0,
      };
    },
  );
  return {
    name: "jars",
    title: jars.heading,
    about: jars.about(cited(["appelbaum2018"], says), isMixed ? cited(["levitt2018"], says) : ""),
    items,
  };
}
