import { scoresOf } from "../../../data/scores/tally.ts";
import type { ScoreData } from "../../dataset.ts";
import type { Report } from "../../table.ts";

/**
 * More than 15 % with the lowest or highest possible score: a floor or ceiling effect by Terwee et al. (2007), J Clin
 * Epidemiol 60, 34–42, doi:10.1016/j.jclinepi.2006.03.012.
 */
const MOST = 0.15;
/** Of fewer people a share says little. */
const FEWEST = 20;

/** Reports the waves in which too many have the end of the scale. */
export function reportExtreme({ scores }: ScoreData, end: "min" | "max", report: Report): void {
  const { scale, columns, tally, inputs } = scores;
  if (scale === undefined) return;
  for (const wave of ["pre", "post"] as const) {
    const { values, counts, n } = scoresOf(tally, wave, "available");
    const at = values.indexOf(scale[end]);
    const count = at < 0 ? 0 : counts[at]!;
    if (n < FEWEST || count <= MOST * n) continue;
    report({ file: inputs[0]!.path, column: columns[wave].header, args: { count, n } });
  }
}
