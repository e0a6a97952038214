import type { GainsResult } from "../../analyses/schemas/gains.schema.ts";
import { capitalized } from "../../language/capitalized.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import {
  type Block,
  figures,
  groups as groupColumn,
  heading,
  paragraph,
  table,
  words as wordColumn,
} from "../document.ts";
import { Format, NOTHING, present } from "../format.ts";
import type { ScoreBody } from "../score-result.ts";
import { classGainCaution } from "../simulated-cautions.ts";
import { bootstrapSection } from "./bootstrap.ts";
import { clustersSection } from "./clusters.ts";

/** The mean gain with its interval, and how many gained, stayed and lost. */
export function gainSection(result: ScoreBody<GainsResult>, catalogue: Catalogue): Block[] {
  const { words, captions } = catalogue;
  const format = new Format(catalogue);
  const rows = result.groups.map(({ group, n, gain, improved, unchanged, lost }) => {
    const found = present(gain);
    return [
      format.group(group),
      format.integer(n),
      found === undefined ? NOTHING : format.mean(found),
      format.interval(found?.interval),
      ...[improved, unchanged, lost].map((people) => format.integer(people)),
    ];
  });
  const level = words.interval(catalogue.numbers.level(result.options.confidence));
  return [
    heading(2, words.meanGain),
    table(
      [
        groupColumn(words.group),
        ...[words.n, words.meanGain, level, words.improved, words.unchanged, words.worsened].map(figures),
      ],
      rows,
      captions.gain,
    ),
    ...clustersSection(result, catalogue),
  ];
}

/** Class-average ⟨g⟩ (with its band), mean c and mean g side by side; the bands of single people; bootstrap if asked. */
export function normalizedSection(result: ScoreBody<GainsResult>, catalogue: Catalogue): Block[] {
  const { words, notes, numbers } = catalogue;
  if (result.options.scale === undefined) return [heading(2, words.normalizedGain), paragraph(notes.noScale)];
  const format = new Format(catalogue);
  const five = (part: GainsResult["groups"][number]["normalizedChange"]) => {
    const found = present(part);
    return found === undefined
      ? NOTHING
      : format.estimate({
          estimate: found.mean,
          ...(found.interval === undefined ? {} : { interval: found.interval }),
        });
  };
  const rows = result.groups.map((group) => {
    const average = present(group.classAverageNormalizedGain);
    return [
      format.group(group.group),
      format.estimate(average),
      average !== undefined && "category" in average ? words[average.category] : NOTHING,
      five(group.normalizedChange),
      five(group.individualNormalizedGain),
    ];
  });
  const level = words.interval(numbers.level(result.options.confidence));
  return [
    heading(2, words.normalizedGain),
    table(
      [
        groupColumn(words.group),
        figures(`${words.classGain} ${level}`),
        wordColumn(words.band),
        figures(`${words.meanC} ${level}`),
        figures(`${words.meanG} ${level}`),
      ],
      rows,
    ),
    ...ceiling(result, catalogue, format),
    paragraph(notes.normalized),
    ...classGainCautions(result, catalogue),
    ...bootstrapSection(result, catalogue, words.classGain, ({ classAverageNormalizedGain: average }) =>
      "category" in average ? average.bootstrap : undefined,
    ),
    ...categories(result, catalogue, format),
    ...effectiveness(result, catalogue, format),
  ];
}

/** What simulations found of the interval of ⟨g⟩ in groups like these, said once. */
function classGainCautions({ groups }: ScoreBody<GainsResult>, catalogue: Catalogue): Block[] {
  const found = groups.flatMap(({ n, ceiling: atBest, classAverageNormalizedGain: average }) => {
    if (n === 0 || "reason" in atBest || !("interval" in average)) return [];
    return [classGainCaution({ n, atBest: Math.max(atBest.pre, atBest.post) / n }, catalogue)];
  });
  return [...new Set(found.filter((caution) => caution !== undefined))].map(paragraph);
}

/** How many stand at the end of the scale, and for whom individual figures do not exist because of it. */
function ceiling(result: ScoreBody<GainsResult>, { notes }: Catalogue, format: Format): Block[] {
  const atEnd = result.groups.flatMap(({ group, ceiling: found }) =>
    "reason" in found
      ? []
      : [notes.atCeiling(format.group(group), format.integer(found.pre), format.integer(found.post))],
  );
  const [everybody] = result.groups;
  const g = present(everybody!.individualNormalizedGain)?.undefined ?? 0;
  const c = present(everybody!.normalizedChange)?.undefined ?? 0;
  const gaps = g + c === 0 ? "" : ` ${notes.undefinedGains(format.integer(g), format.integer(c))}`;
  return [paragraph(`${notes.ceiling(atEnd.join("; "))}${gaps}`)];
}

function categories(
  result: ScoreBody<GainsResult>,
  { words, notes, numbers }: Catalogue,
  format: Format,
): Block[] {
  const rows = result.groups.map(({ group, categories: bands, lost }) => {
    const found = present(bands);
    const counts =
      found === undefined ? [undefined, undefined, undefined] : [found.high, found.medium, found.low];
    return [format.group(group), ...counts.map((people) => format.integer(people)), format.integer(lost)];
  });
  const [upper, lower] = [numbers.plain(0.7), numbers.plain(0.3)];
  const columns = [
    `${words.high} (≥ ${upper})`,
    `${words.medium} (${lower}–${upper})`,
    `${words.low} (< ${lower})`,
    words.lowAndWorsened,
  ];
  return [
    heading(3, words.individualBands),
    table([groupColumn(words.group), ...columns.map(capitalized).map(figures)], rows),
    paragraph(notes.bands),
  ];
}

function effectiveness(result: ScoreBody<GainsResult>, { words, notes }: Catalogue, format: Format): Block[] {
  if (result.options.effectiveness !== true) return [];
  const rows = result.groups.map((group) => {
    const bands = present(group.effectiveness);
    const counts =
      bands === undefined
        ? Array<undefined>(4).fill(undefined)
        : [bands.ineffective, bands.lessEffective, bands.fairlyEffective, bands.effective];
    return [format.group(group.group), ...counts.map((people) => format.integer(people))];
  });
  const columns = [words.ineffective, words.lessEffective, words.fairlyEffective, words.effective];
  return [
    heading(3, words.effectiveness),
    table([groupColumn(words.group), ...columns.map(figures)], rows),
    paragraph(notes.effectiveness),
  ];
}
