import { isAbsent } from "../../core/reason.ts";
import type { CompareResult } from "../schemas/compare.schema.ts";
import type { GainsGroup, GainsResult } from "../schemas/gains.schema.ts";
import type { JointGroup } from "../schemas/joint-display.schema.ts";
import type { OutermostTheme } from "./outermost-themes.ts";
import type { RowQuote } from "./row-quotes.ts";

/**
 * The rows by tier, everybody first: what the other reports say the group gained and kept, beside how many of its
 * informants mention each theme.
 * @param informants per group of `gains`, who speaks of it
 */
export function groupRows(
  { groups }: Pick<GainsResult, "groups">,
  compare: Pick<CompareResult, "waves" | "columns">,
  themes: readonly OutermostTheme[],
  informants: readonly ReadonlySet<number>[],
  quotes: readonly (RowQuote | undefined)[],
): JointGroup[] {
  return groups.map((its, row) => {
    const who = informants[row]!;
    const quote = quotes[row];
    return {
      group: { ...its.group },
      n: its.n,
      gain: gainOf(its),
      retention: retentionOf(compare, its.group),
      informants: who.size,
      themes: themes.map(({ name, informants: all }) => ({
        theme: name,
        informants: [...who].filter((informant) => all.has(informant)).length,
      })),
      ...(quote === undefined ? {} : { quote }),
    };
  });
}

function gainOf({ gain }: GainsGroup): JointGroup["gain"] {
  if (isAbsent(gain)) return gain;
  const { mean, interval, n } = gain;
  if (interval !== undefined) return { estimate: mean, interval };
  return { estimate: mean, reason: n < 2 ? "too-few-pairs" : "no-variation" };
}

function retentionOf(
  { waves, columns }: Pick<CompareResult, "waves" | "columns">,
  group: GainsGroup["group"],
): JointGroup["retention"] {
  const key = JSON.stringify(group);
  const its = key === "{}" ? waves : waves?.byGroup?.find((other) => JSON.stringify(other.group) === key);
  return (its?.retention ?? []).map(({ days: _, ...kept }) => {
    const { n, t } = its!.contrasts.find(({ from, to }) => from === columns.pre.header && to === kept.to)!;
    return { ...kept, gain: { n, mean: isAbsent(t) ? t : t.meanDifference } };
  });
}
