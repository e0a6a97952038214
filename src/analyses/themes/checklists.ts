import type { SegmentTable } from "../../data/segments/segment-table.ts";
import type { ThemesResult } from "../schemas/themes.schema.ts";

/** Reporting checklists for qualitative research. */
export type Checklist = "coreq" | "srqr";

type Items = NonNullable<ThemesResult["checklists"]>[number]["items"];
type Answer = Pick<Items[number], "answeredBy" | "values">;

/** How many items each has: COREQ 32 (Tong, Sainsbury & Craig 2007), SRQR 21 (O'Brien et al. 2014). */
const LENGTH: Readonly<Record<Checklist, number>> = { coreq: 32, srqr: 21 };

const AUTHORS: Answer = { answeredBy: "authors" };

/**
 * A checklist: what the data answer, and what only the authors know.
 *
 * An item is answered by "data" where a figure of this report is what it asks for, by "both" where a figure is part of the
 * answer, else by the "authors".
 * Source: Tong, Sainsbury & Craig (2007), International Journal for Quality in Health Care 19, 349–357,
 * https://doi.org/10.1093/intqhc/mzm042; O'Brien et al. (2014), Academic Medicine 89, 1245–1251,
 * https://doi.org/10.1097/ACM.0000000000000388.
 */
export function checklistOf(
  checklist: Checklist,
  result: ThemesResult,
  table: SegmentTable,
): NonNullable<ThemesResult["checklists"]>[number] {
  const answers = checklist === "coreq" ? coreq(result, table) : srqr(result);
  const items = Array.from({ length: LENGTH[checklist] }, (_, i) => {
    const item = String(i + 1);
    return { item, key: `${checklist}${item}`, ...(answers[item] ?? AUTHORS) };
  });
  return { checklist, items };
}

function coreq(result: ThemesResult, table: SegmentTable): Readonly<Record<string, Answer>> {
  const top = result.themes.filter(({ parent }) => parent === undefined).length;
  const codes = result.themes.filter(({ path, codes: its }) => its.includes(path[path.length - 1]!)).length;
  const minor = result.themes.filter(({ informants }) => 2 * informants < result.informants).length;
  return {
    12: { answeredBy: "data", values: { informants: result.informants, documents: result.documents } },
    16: withAttributes(table),
    22: withSaturation(result),
    24: { answeredBy: "data", values: { coders: result.coders.length } },
    25: { answeredBy: "data", values: { themes: top, codes } },
    27: { answeredBy: "both", values: { version: result.generator.version } },
    29: withQuotes(result),
    30: { answeredBy: "both", values: { quotes: result.quotes.length } },
    31: { answeredBy: "both", values: { themes: top } },
    32: { answeredBy: "both", values: { minor, nodes: result.themes.length } },
  };
}

function srqr(result: ThemesResult): Readonly<Record<string, Answer>> {
  const top = result.themes.filter(({ parent }) => parent === undefined).length;
  return {
    8: withSaturation(result),
    12: { answeredBy: "both", values: { informants: result.informants, documents: result.documents } },
    13: { answeredBy: "both", values: { names: mannerOf(result) } },
    14: { answeredBy: "both", values: { coders: result.coders.length } },
    15: { answeredBy: "both", values: { coders: result.coders.length } },
    16: { answeredBy: "both", values: { themes: top } },
    17: withQuotes(result),
  };
}

/** How informants are called; where each document counts as one, as documents are. */
function mannerOf({ names: { informants, documents } }: ThemesResult): string {
  return informants === "documents" ? documents : informants;
}

function attributesOf({ informants }: SegmentTable): string {
  return [...new Set(informants.flatMap(({ attributes }) => [...attributes.keys()]))].slice(0, 12).join(", ");
}

function withAttributes(table: SegmentTable): Answer {
  const attributes = attributesOf(table);
  return attributes === "" ? AUTHORS : { answeredBy: "both", values: { attributes } };
}

function withQuotes({ quotes }: ThemesResult): Answer {
  return quotes.length === 0 ? AUTHORS : { answeredBy: "data", values: { quotes: quotes.length } };
}

function withSaturation({ saturation }: ThemesResult): Answer {
  if ("reason" in saturation) return AUTHORS;
  const reached = saturation.thresholds.find(({ threshold }) => threshold === 0.05)?.reached;
  const value = reached === undefined ? "–" : `${reached.interviews}+${reached.run}`;
  return { answeredBy: "both", values: { reached: value } };
}
