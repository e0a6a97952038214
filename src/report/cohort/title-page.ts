import { visible } from "../../language/visible.ts";
import type { Block } from "../document.ts";
import type { DocumentMeta } from "../nodes.ts";
import type { Telling } from "./telling.ts";

/** Title, organisation, authors and date; then what the report contains. */
export function titlePage({ report, result, says }: Telling): Block[] {
  const { titlePage: words } = says.chapters;
  const { part, organisation, authors, date } = result.study;
  const about = part === undefined ? undefined : partName(part, words.part);
  return [
    {
      type: "titlePage",
      title: titleOf({ result, says }),
      ...(about !== undefined && { subtitle: about }),
      lines: [
        ...(organisation === undefined ? [] : [visible(organisation)]),
        ...(authors.length === 0 ? [] : [authors.map(visible).join(", ")]),
        dateIn(date, words.date),
      ],
      ...(report.logo !== undefined && { logo: report.logo }),
    },
    { type: "contents", title: says.chapters.titles.contents, depth: 2 },
  ];
}

/** What the document says of itself. */
export function metaOf({ result, catalogue, says }: Telling): DocumentMeta {
  const { authors, organisation, date } = result.study;
  return {
    language: catalogue.tag,
    title: titleOf({ result, says }),
    ...(authors.length > 0 && { author: authors.map(visible).join(", ") }),
    ...(organisation !== undefined && { organisation: visible(organisation) }),
    date,
  };
}

function titleOf({ result, says }: Pick<Telling, "result" | "says">): string {
  const { untitled, untitledInterviews } = says.chapters.titlePage;
  const { gains, compare, items, study } = result;
  if (study.title !== undefined) return visible(study.title);
  return gains === undefined && compare === undefined && items === undefined ? untitledInterviews : untitled;
}

/** "Angkatan II" of the column "Angkatan" needs no more words. */
function partName(
  { column, value }: { readonly column: string; readonly value: string },
  both: (column: string, value: string) => string,
): string {
  const says = value.toLowerCase().startsWith(column.toLowerCase());
  return says ? visible(value) : both(visible(column), visible(value));
}

function dateIn(date: string, words: Telling["says"]["chapters"]["titlePage"]["date"]): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return words(String(Number(day)), month, year);
}
