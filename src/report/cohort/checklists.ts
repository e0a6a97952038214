import type { ReportResult } from "../../analyses/schemas/report.schema.ts";
import type { ReportSection } from "../../core/report-section.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import { visible } from "../../language/visible.ts";
import { type Block, captionedTable, heading, paragraph, table, words } from "../document.ts";
import { NOTHING } from "../format.ts";
import type { CohortReport } from "./cohort-report.ts";
import { jarsChecklist } from "./jars/jars-checklist.ts";
import { cited, type ReferenceKey } from "./references.ts";

/** An item of a checklist, told. */
interface ChecklistItem {
  readonly item: string;
  /** By which the authors make a statement to it. */
  readonly key: string;
  readonly topic: string;
  /** What the report answers, or where; "" for nothing. */
  readonly answer: string;
  /** Whether the report leaves nothing for the authors to say. */
  readonly isWhole: boolean;
}

/** A checklist of a report, its items told. */
export interface ToldChecklist {
  readonly name: "coreq" | "srqr" | "jars";
  readonly title: string;
  readonly about: string;
  readonly items: readonly ChecklistItem[];
}

/** The chapters of a report that answer a part of an item on interviews, beside what their analysis answers. */
const PLACES: Readonly<Record<string, ReportSection>> = {
  srqr2: "summary",
  srqr14: "methods",
  srqr19: "limits",
};

/** Whose the checklists of interviews are. */
const SOURCES = { coreq: "tong2007", srqr: "oBrien2014" } as const satisfies Record<string, ReferenceKey>;

/** The works that the checklists of a report cite. */
export function checklistSources(result: ReportResult): ReferenceKey[] {
  const jars: ReferenceKey[] =
    result.gains === undefined && result.compare === undefined ? [] : ["appelbaum2018"];
  return [
    ...(result.themes?.checklists ?? []).map(({ checklist }) => SOURCES[checklist]),
    ...jars,
    ...(jars.length > 0 && result.themes !== undefined ? (["levitt2018"] as const) : []),
  ];
}

/** Reporting checklists: COREQ and SRQR of interviews, JARS of scores, with what the authors say to the items. */
export function checklistSections(
  { result }: CohortReport,
  catalogue: Catalogue,
  says: ReportCatalogue,
): Block[] {
  const jars = jarsChecklist(result, catalogue, says);
  return [...interviewChecklists(result, catalogue, says), ...(jars === undefined ? [] : [jars])].flatMap(
    (checklist) => checklistBlocks(checklist, result, catalogue, says),
  );
}

function interviewChecklists(
  { themes, sections }: ReportResult,
  { interviews, checklists, numbers }: Catalogue,
  says: ReportCatalogue,
): ToldChecklist[] {
  const topics: Readonly<Record<string, string>> = checklists.items;
  const values: Readonly<Record<string, (value: string) => string>> = checklists.values;
  return (themes?.checklists ?? []).map(({ checklist, items }) => ({
    name: checklist,
    title: interviews.checklists[checklist],
    about: says.jars.from(cited([SOURCES[checklist]], says)),
    items: items.map(({ item, key, answeredBy, values: its }) => {
      const place = PLACES[key];
      return {
        item,
        key,
        topic: topics[key]!,
        answer: [
          ...Object.entries(its ?? {}).map(([name, value]) =>
            values[name]!(typeof value === "number" ? numbers.integer(value) : visible(value)),
          ),
          ...(place !== undefined && sections.includes(place)
            ? [says.jars.see([says.chapters.titles[place]])]
            : []),
        ].join("; "),
        isWhole: answeredBy === "data",
      };
    }),
  }));
}

function checklistBlocks(
  { name, title, about, items }: ToldChecklist,
  { study }: ReportResult,
  { numbers }: Catalogue,
  { jars: says }: ReportCatalogue,
): Block[] {
  const statementOf = ({ key }: ChecklistItem) =>
    Object.hasOwn(study.statements, key) ? study.statements[key]!.trim() : "";
  const isStated = (item: ChecklistItem) => statementOf(item) !== "";
  const authors = (item: ChecklistItem) => {
    if (isStated(item)) return visible(statementOf(item));
    if (item.isWhole) return NOTHING;
    return item.answer === "" ? says.toState : says.toComplete;
  };
  const count = (which: (item: ChecklistItem) => boolean) => numbers.integer(items.filter(which).length);
  const isLeft = (its: ChecklistItem) => !its.isWhole && !isStated(its);
  const { item, topic, report, authors: whose } = says.columns;
  return [
    heading(2, title),
    paragraph(
      [
        says.tally({
          all: numbers.integer(items.length),
          answered: count(({ isWhole }) => isWhole),
          stated: count(isStated),
          left: count(isLeft),
        }),
        ...(items.some(isLeft) ? [says.where(`${name}1`)] : []),
      ].join(" "),
    ),
    captionedTable(
      `table-checklists-${name}`,
      title,
      table(
        [item, topic, report, whose].map(words),
        items.map((its) => [its.item, its.topic, its.answer === "" ? NOTHING : its.answer, authors(its)]),
      ),
    ),
    paragraph(about),
  ];
}
