import type { ThemesResult } from "../../analyses/schemas/themes.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import { visible } from "../../language/visible.ts";
import { brief } from "./kit/brief.ts";
import type { ThemeRows } from "./theme-rows.ts";

/** Outermost themes that a description names; of the others it gives the range. */
const NAMED = 14;

/** What the bars of themes show, in words. */
export function themesDescription(
  { measure, rows }: ThemeRows,
  { informants }: ThemesResult,
  { numbers }: Catalogue,
  { figuresInterviews: { themes: said } }: ReportCatalogue,
): string {
  const count = (its: ThemeRows["rows"][number] | undefined) => numbers.integer(its?.[measure] ?? 0);
  const ranked = (its: ThemeRows["rows"]) => [...its].sort((a, b) => b[measure] - a[measure]);
  const outer = rows.filter(({ path }) => path.length === 1);
  const codes = ranked(rows.filter(({ path }) => path.length > 1));
  const others = ranked(outer.slice(NAMED));
  const themes = [
    ...outer.slice(0, NAMED).map((its) => `${brief(visible(its.theme))} ${count(its)}`),
    ...(others.length === 0
      ? []
      : [
          said.further({
            ...{ count: numbers.integer(others.length), most: count(others[0]) },
            least: count(others.at(-1)),
          }),
        ]),
  ].join("; ");
  const [first, last] = [codes[0], codes.at(-1)];
  const under =
    first === undefined || last === undefined
      ? ""
      : said.codes({
          ...{
            count: numbers.integer(codes.length),
            most: count(first),
            mostOf: brief(visible(first.theme)),
          },
          ...{ least: count(last), leastOf: brief(visible(last.theme)) },
        });
  return measure === "informants"
    ? said.description({ all: numbers.integer(informants), themes, codes: under })
    : said.descriptionSegments({ themes, codes: under });
}
