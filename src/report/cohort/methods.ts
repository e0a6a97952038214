import type { ReportResult } from "../../analyses/schemas/report.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import { type Block, heading, paragraph } from "../document.ts";
import { checklistSources } from "./checklists.ts";
import type { CohortReport } from "./cohort-report.ts";
import { agreement } from "./methods/agreement.ts";
import { between } from "./methods/between.ts";
import { comparison } from "./methods/comparison.ts";
import { effects } from "./methods/effects.ts";
import { gains } from "./methods/gains.ts";
import { items } from "./methods/items.ts";
import { joint } from "./methods/joint.ts";
import { lasting } from "./methods/lasting.ts";
import type { Method, Methods } from "./methods/method.ts";
import { robust } from "./methods/robust.ts";
import { scores } from "./methods/scores.ts";
import { themes } from "./methods/themes.ts";
import { withSymbols } from "./methods/with-symbols.ts";
import { cited, type ReferenceKey, referenceList } from "./references.ts";

/** Every figure a report can have, by the chapter of the appendix on methods that tells it, then by its key. */
export const METHODS = {
  scores,
  gains,
  comparison,
  effects,
  robust,
  lasting,
  between,
  items,
  themes,
  agreement,
  joint,
} as const satisfies Readonly<Record<string, Methods>>;

/** Compiles only while every method has its words, and every word its method. */
type Told = {
  readonly [Chapter in keyof typeof METHODS]: Readonly<
    Record<keyof (typeof METHODS)[Chapter], { readonly name: string; readonly text: string }>
  >;
};

/** A figure that a report has, its words found. */
interface ToldMethod extends Method {
  readonly name: string;
  readonly text: string;
}

/**
 * The appendix on methods: of the figures that the report has, what they are, how they are computed, and by whom; at its
 * end the works cited, those of the checklists among them.
 */
export function methodsSections(
  { result }: CohortReport,
  { numbers }: Catalogue,
  says: ReportCatalogue,
): Block[] {
  const chapters = methodsOf(result, says);
  const decimal = numbers.fixed(0.5, 1).charAt(1);
  const level = numbers.level(confidenceOf(result));
  const sources = chapters.flatMap(({ methods }) => methods.flatMap(({ sources: its }) => its));
  return [
    paragraph(says.methods.intro),
    paragraph(withSymbols(says.methods.notation(level))),
    ...(isTurned(result) ? [paragraph(withSymbols(says.methods.lowerIsBetter))] : []),
    ...chapters.flatMap(({ title, methods }) => [
      heading(2, title),
      ...methods.flatMap((method) => methodBlocks(method, decimal, says)),
    ]),
    ...referenceList([...sources, ...citedElsewhere(result)], says),
  ];
}

function methodsOf(result: ReportResult, { methods: says }: ReportCatalogue) {
  const words: Told = says.entries;
  return (Object.keys(METHODS) as (keyof typeof METHODS)[]).flatMap((chapter) => {
    const told: Readonly<Record<string, Told["gains"]["meanGain"]>> = words[chapter];
    const methods = Object.entries<Method>(METHODS[chapter])
      .filter(([, { appliesTo }]) => appliesTo(result))
      .map(([key, method]): ToldMethod => ({ ...method, ...told[key]! }));
    return methods.length === 0 ? [] : [{ title: says.headings[chapter], methods }];
  });
}

function methodBlocks(
  { name, text, formula, sources }: ToldMethod,
  decimal: string,
  says: ReportCatalogue,
): Block[] {
  const works = cited(sources, says);
  const value = formula.join("\n").replace(/(?<=\d)\.(?=\d)/g, decimal);
  return [
    heading(3, name),
    ...(formula.length === 0 ? [] : [{ type: "code", value } satisfies Block]),
    paragraph(withSymbols(works === "" ? text : `${text} ${says.methods.source(works)}`)),
  ];
}

/** Works that other chapters cite. */
function citedElsewhere(result: ReportResult): ReferenceKey[] {
  return result.sections.includes("checklists") ? checklistSources(result) : [];
}

/** Whether lower scores are better, and some figures are of scores turned round. */
function isTurned({ gains: its, compare }: ReportResult): boolean {
  return (its ?? compare)?.options.lowerIsBetter === true;
}

/** All parts of a report have one confidence level. */
function confidenceOf({
  gains: its,
  compare,
  items: answers,
  themes: said,
  agreement: coders,
}: ReportResult) {
  return (its ?? compare ?? answers ?? said ?? coders)?.options.confidence ?? 0.95;
}
