import type { CompareGroup, CompareResult } from "../../analyses/schemas/compare.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { symbol } from "../../language/symbol.ts";
import { type Block, figures, heading, paragraph, table, words as wordColumn } from "../document.ts";
import { Format, NOTHING, present } from "../format.ts";

/** The mean difference with its interval and the paired t test. */
export function meanDifferenceSection(result: CompareResult, catalogue: Catalogue): Block[] {
  const { words, notes, numbers } = catalogue;
  const format = new Format(catalogue);
  const rows = result.groups.map(({ group, n, t, difference }) => {
    const test = present(t);
    const mean = present(difference);
    return [
      format.group(group),
      format.integer(n),
      mean === undefined ? NOTHING : format.figure(mean.mean),
      format.interval(test?.meanDifference.interval),
      format.figure(test?.statistic),
      format.integer(test?.df),
      format.p(test?.p),
    ];
  });
  const level = words.interval(numbers.level(result.options.confidence));
  const columns = [words.n, words.difference, level, symbol("t"), words.df, symbol("p")];
  return [
    heading(2, words.meanDifference),
    table([wordColumn(words.group), ...columns.map(figures)], rows),
    ...(result.options.test === "auto"
      ? [paragraph(notes.testAuto(leaders(result, catalogue, format)))]
      : []),
  ];
}

function leaders({ groups }: CompareResult, { words }: Catalogue, format: Format): string {
  return groups
    .filter(({ leads }) => leads !== undefined)
    .map(({ group, leads }) => `${format.group(group)}: ${words.tests[leads!]}`)
    .join("; ");
}

/** Every effect size by its own name. */
export function effectsSection(result: CompareResult, catalogue: Catalogue): Block[] {
  const { words, notes, numbers } = catalogue;
  const format = new Format(catalogue);
  const effects = (group: CompareGroup) => {
    const found = present(group.effects);
    return found !== undefined && "gav" in found ? found : undefined;
  };
  const estimate = (part: Parameters<Format["estimate"]>[0], style?: "bounded") =>
    format.estimate(part, style);
  const standardized = result.groups.map((group) => {
    const found = effects(group);
    return [
      format.group(group.group),
      ...[found?.gav, found?.dav, found?.glassPre].map((part) => estimate(part)),
    ];
  });
  const others = result.groups.map((group) => {
    const found = effects(group);
    const ranks = present(group.wilcoxon);
    return [
      format.group(group.group),
      estimate(found?.dz),
      found === undefined || "reason" in found.gz ? NOTHING : format.figure(found.gz.estimate),
      found === undefined || "reason" in found.drm ? NOTHING : format.figure(found.drm.estimate),
      estimate(found?.superiority, "bounded"),
      estimate(ranks?.rankBiserial, "bounded"),
    ];
  });
  const level = words.interval(numbers.level(result.options.confidence));
  return [
    heading(2, words.effectSizes),
    table(
      [
        wordColumn(words.group),
        ...[`${words.gav} ${level}`, `${words.dav} ${level}`, `${words.glassPre} ${level}`].map(figures),
      ],
      standardized,
    ),
    table(
      [
        wordColumn(words.group),
        ...[
          `${words.dz} ${level}`,
          words.gz,
          words.drm,
          `${words.superiority} ${level}`,
          `${words.rankBiserial} ${level}`,
        ].map(figures),
      ],
      others,
    ),
    paragraph(notes.effects),
    ...bootstrapOf(result, catalogue, format, effects),
  ];
}

function bootstrapOf(
  result: CompareResult,
  { words, notes, numbers }: Catalogue,
  format: Format,
  effects: (group: CompareGroup) => { bootstrap?: { gav: GavBootstrap } | undefined } | undefined,
): Block[] {
  const { bootstrap } = result.options;
  if (bootstrap === undefined) return [];
  const rows = result.groups.map((group) => {
    const found = effects(group)?.bootstrap?.gav;
    if (found === undefined) return [format.group(group.group), NOTHING, NOTHING, NOTHING];
    const bounds = (part: GavBootstrap["bca"]) => format.interval("method" in part ? part : undefined);
    return [
      format.group(group.group),
      bounds(found.percentile),
      bounds(found.bca),
      format.integer(found.dropped),
    ];
  });
  return [
    heading(3, words.bootstrap),
    table([wordColumn(words.group), ...[words.percentile, words.bca, words.dropped].map(figures)], rows),
    paragraph(notes.bootstrap(numbers.integer(bootstrap.resamples), String(bootstrap.seed))),
  ];
}

type GavBootstrap = NonNullable<Extract<CompareGroup["effects"], { gav: unknown }>["bootstrap"]>["gav"];

/** The signed-rank test with who rose, fell and stayed, and the Hodges–Lehmann shift. */
export function ranksSection(result: CompareResult, catalogue: Catalogue): Block[] {
  const { words, notes, numbers } = catalogue;
  const format = new Format(catalogue);
  const rows = result.groups.map(({ group, wilcoxon }) => {
    const found = present(wilcoxon);
    if (found === undefined || !("hodgesLehmann" in found))
      return [format.group(group), ...Array<string>(7).fill(NOTHING)];
    return [
      format.group(group),
      ...[found.positive, found.negative, found.zeros].map((people) => format.integer(people)),
      format.figure(found.wPlus, "fixed", Number.isInteger(found.wPlus) ? 0 : 1),
      format.p(found.p),
      found.method === undefined ? NOTHING : words[found.method],
      format.estimate(found.hodgesLehmann),
    ];
  });
  const level = words.interval(numbers.level(result.options.confidence));
  const columns = [`${symbol("n")}₊`, `${symbol("n")}₋`, `${symbol("n")}₀`, `${symbol("W")}₊`, symbol("p")];
  return [
    heading(2, words.rankResults),
    table(
      [
        wordColumn(words.group),
        ...columns.map(figures),
        wordColumn(words.method),
        figures(`${words.hodgesLehmann} ${level}`),
      ],
      rows,
    ),
    paragraph(notes.ranks),
  ];
}

/** Normality of the differences, the pre–post correlation, and the Bayes factor. */
export function assumptionsSection(result: CompareResult, catalogue: Catalogue): Block[] {
  const { words, notes, numbers } = catalogue;
  const format = new Format(catalogue);
  const rows = result.groups.map(({ group, shapiroWilk, correlation, bayes }) => {
    const normality = present(shapiroWilk);
    const factor = present(bayes);
    return [
      format.group(group),
      format.figure(normality?.w, "bounded", 3),
      format.p(normality?.p),
      format.estimate(correlation, "bounded"),
      factor === undefined ? NOTHING : numbers.scientific(factor.bf10),
    ];
  });
  const level = words.interval(numbers.level(result.options.confidence));
  return [
    heading(2, words.assumptions),
    table(
      [
        wordColumn(words.group),
        ...[
          `Shapiro–Wilk ${symbol("W")}`,
          symbol("p"),
          `${words.correlation} ${level}`,
          words.bayesFactor,
        ].map(figures),
      ],
      rows,
    ),
    paragraph(notes.assumptions),
  ];
}
