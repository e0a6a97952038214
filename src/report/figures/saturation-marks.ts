import type { ThemesResult } from "../../analyses/schemas/themes.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";

export type Saturation = Exclude<ThemesResult["saturation"], { readonly reason: unknown }>;

/** After which interview thresholds are reached, and how that is said. */
export interface SaturationMark {
  readonly interviews: number;
  /** How many interviews after it brought no more. */
  readonly run: number;
  readonly label: string;
}

/** The thresholds that are reached, those at the same interview together, and what is said of the others. */
export function saturationMarks(
  { thresholds }: Saturation,
  { numbers }: Catalogue,
  { figuresInterviews: { saturation: said } }: ReportCatalogue,
): { readonly marks: readonly SaturationMark[]; readonly notReached: readonly string[] } {
  const level = (threshold: number) => said.upTo(numbers.percent(threshold, 0));
  const together = new Map<string, { interviews: number; run: number; levels: string[] }>();
  for (const { threshold, reached } of thresholds) {
    if (reached === undefined) continue;
    const at = `${numbers.integer(reached.interviews)}+${numbers.integer(reached.run)}`;
    const its = together.get(at) ?? { ...reached, levels: [] };
    its.levels.push(level(threshold));
    together.set(at, its);
  }
  const missing = thresholds.filter(({ reached }) => reached === undefined);
  return {
    marks: Array.from(together, ([at, { levels, ...reached }]) => ({
      ...reached,
      label: said.reached(levels.join(said.and), at),
    })),
    notReached:
      missing.length === 0
        ? []
        : [said.notReached(missing.map(({ threshold }) => level(threshold)).join(said.and))],
  };
}
