import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import { visible } from "../../language/visible.ts";
import type { Format } from "../format.ts";
import type { ForestRow, KeptRow } from "./forest-rows.ts";
import { brief } from "./kit/brief.ts";

/** Rows that are told one by one. */
const TOLD = 8;

/** What the rows show, in words. */
export function forestDescription(
  {
    rows,
    kept,
    level,
    format,
  }: {
    readonly rows: readonly ForestRow[];
    readonly kept: readonly KeptRow[];
    readonly level: string;
    readonly format: Format;
  },
  { figuresEffects: { forest: said } }: ReportCatalogue,
): string {
  const told = rows.slice(0, TOLD).map(({ name, n, effect, gain }) =>
    said.row({
      ...{ group: brief(name), n: format.integer(n) },
      ...{ effect: format.estimate(effect), gain: format.estimate(gain) },
    }),
  );
  const keptTold = kept
    .filter(({ share }) => share !== undefined)
    .slice(0, TOLD)
    .map(({ name, to, n, share }) =>
      said.keptRow({
        ...{ group: brief(name), to: brief(visible(to)), n: format.integer(n) },
        share: format.estimate(share, "points"),
      }),
    );
  return [
    said.description(level),
    ...told,
    ...(rows.length > TOLD ? [said.further(format.integer(rows.length - TOLD))] : []),
    ...signs(rows, said),
    ...keptTold,
  ].join(" ");
}

/** On which side of zero the intervals of the effect sizes lie. */
function signs(
  rows: readonly ForestRow[],
  said: ReportCatalogue["figuresEffects"]["forest"],
): readonly string[] {
  const intervals = rows.flatMap(({ name, effect }) =>
    effect?.interval === undefined ? [] : [{ name, ...effect.interval }],
  );
  if (intervals.length === 0) return [];
  const isAbove = ({ low = -Infinity }) => low > 0;
  const isBelow = ({ high = Infinity }) => high < 0;
  if (intervals.every(isAbove)) return [said.above];
  if (intervals.every(isBelow)) return [said.below];
  const with0 = intervals.filter((its) => !isAbove(its) && !isBelow(its));
  return with0.length === 0 ? [] : [said.includesZero(with0.map(({ name }) => brief(name)).join("; "))];
}
