import type { ThemesResult } from "../../../analyses/schemas/themes.schema.ts";
import { capitalized } from "../../../language/capitalized.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { type Block, figures, heading, list, paragraph, table } from "../../document.ts";
import { NOTHING } from "../../format.ts";

/** A longer curve is cut: its last interviews bring little. */
const SHOWN = 40;

/** When new interviews brought hardly any new codes. */
export function saturationSection({ saturation }: ThemesResult, catalogue: Catalogue): Block[] {
  const { interviews, numbers, reasons } = catalogue;
  const title = heading(2, interviews.saturation);
  if ("reason" in saturation) return [title, paragraph(`${capitalized(reasons[saturation.reason])}.`)];
  const { base, thresholds, curve, orders } = saturation;
  // Percentiles lie between whole numbers of codes.
  const codes = (value: number) => numbers.plain(Math.round(value * 10) / 10);
  const rows = curve
    .slice(0, SHOWN)
    .map(({ interview, newCodes, cumulative, band }) => [
      numbers.integer(interview),
      numbers.integer(newCodes),
      numbers.integer(cumulative),
      band === undefined ? NOTHING : `[${codes(band.low)}${numbers.separator}${codes(band.high)}]`,
    ]);
  const lines = thresholds.flatMap(({ threshold, reached, share }) => {
    const what = interviews.newInformation(numbers.percent(threshold, 0));
    const its =
      reached === undefined
        ? interviews.notReached(what)
        : interviews.reached({
            what,
            at: `${reached.interviews}+${reached.run}`,
            interviews: numbers.integer(reached.interviews),
          });
    if (share === undefined) return [its];
    const parts = { share: numbers.percent(share, 0), orders: numbers.integer(orders) };
    return [`${its} ${interviews.inOrders(parts)}`];
  });
  return [
    title,
    table(
      [interviews.interview, interviews.newCodes, interviews.allCodes, interviews.band].map(figures),
      rows,
    ),
    list(lines),
    paragraph(interviews.saturationNote(numbers.integer(base.codes))),
  ];
}
