import { stringify } from "csv-stringify/sync";
import { reflectScore } from "../analyses/reflect.ts";
import { subtract } from "../core/decimal.ts";
import { preOf } from "../core/sample.ts";
import { safeCell } from "../data/safe-cell.ts";
import type { ParticipantRow, ScoreTable } from "../data/scores/score-table.ts";
import { pairsOf } from "../data/scores/tally.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { gainCategory } from "../statistics/gain-category.ts";
import { normalizedGain } from "../statistics/individual-gain.ts";
import { normalizedChange } from "../statistics/normalized-change.ts";
import { reliableChange, reliableChangeThreshold } from "../statistics/reliable-change.ts";
import { standardDeviation } from "../statistics/standard-deviation.ts";

const HEADER = ["id", "group", "pre", "post", "gain", "g", "c", "category", "reliable_change", "status"];

/**
 * One CSV line per participant, those without a pair included. Where the language writes a decimal comma the cells are
 * parted by `;`, as its spreadsheets expect. Ids and groups are made safe against formula injection.
 */
export function* participantLines(
  table: ScoreTable,
  settings: { readonly lowerIsBetter?: boolean; readonly reliability?: number },
  catalogue: Catalogue,
): Generator<string> {
  const line = lineWriter(catalogue);
  for (const cells of participantCells(table, settings, catalogue)) yield line(cells);
}

/** Lines of {@link participantLines} for several outcomes, the outcome's name before each. */
export function* outcomeLines(
  outcomes: readonly {
    readonly name: string;
    readonly table: ScoreTable;
    readonly settings: { readonly lowerIsBetter?: boolean; readonly reliability?: number };
  }[],
  catalogue: Catalogue,
): Generator<string> {
  for (const [i, { name, table, settings }] of outcomes.entries()) {
    const line = lineWriter(catalogue);
    let isHeader = true;
    for (const cells of participantCells(table, settings, catalogue)) {
      if (!isHeader || i === 0) yield line([isHeader ? "outcome" : safeCell(name), ...cells]);
      isHeader = false;
    }
  }
}

function lineWriter({ numbers }: Catalogue): (cells: readonly string[]) => string {
  const delimiter = numbers.separator === "; " ? ";" : ",";
  return (cells) => stringify([cells as string[]], { delimiter });
}

function* participantCells(
  table: ScoreTable,
  settings: { readonly lowerIsBetter?: boolean; readonly reliability?: number },
  { numbers }: Catalogue,
): Generator<readonly string[]> {
  const comma = numbers.separator === "; ";
  const figure = (value: number | undefined) => {
    if (value === undefined) return "";
    return comma ? String(value).replace(".", ",") : String(value);
  };
  const thresholds = thresholdsOf(table, settings.reliability);
  yield HEADER;
  for (const person of table.participants()) {
    const { gain, g, c, category } = figuresOf(person, table, settings.lowerIsBetter === true);
    const threshold = thresholds(person.levels);
    const better = gain === undefined ? undefined : settings.lowerIsBetter === true ? -gain : gain;
    yield [
      safeCell(person.id ?? ""),
      safeCell(person.levels?.join(" · ") ?? ""),
      ...[person.pre, person.post, gain, g, c].map(figure),
      category ?? "",
      better === undefined || threshold === undefined ? "" : reliableChange(better, threshold),
      person.status,
    ];
  }
}

function figuresOf({ pre, post, status }: ParticipantRow, { scale }: ScoreTable, lowerIsBetter: boolean) {
  if (status !== "matched" || pre === undefined || post === undefined) return {};
  const gain = subtract(post, pre);
  if (scale === undefined) return { gain };
  const [x, y] = lowerIsBetter ? [reflectScore(pre, scale), reflectScore(post, scale)] : [pre, post];
  return {
    gain,
    g: normalizedGain(x, y, scale),
    c: normalizedChange(x, y, scale),
    category: gainCategory(x, y, scale),
  };
}

/** The least reliable change, by a person's group: that of the SD of the group the tables show them in. */
function thresholdsOf({ tally, groups }: ScoreTable, reliability: number | undefined) {
  const of = (group?: number) => {
    const sd = reliability === undefined ? undefined : standardDeviation(preOf(pairsOf(tally, group)));
    return typeof sd === "number" ? reliableChangeThreshold(sd, reliability!) : undefined;
  };
  const everybody = of();
  const byGroup = new Map(groups.map(({ levels, code }) => [levels, of(code)]));
  return (levels: readonly string[] | undefined) => (levels === undefined ? everybody : byGroup.get(levels));
}
