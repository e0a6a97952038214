import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Table } from "mdast";
import type { State } from "mdast-util-to-hast";
import type { Groups } from "./groups.ts";
import { textOf } from "./text-of.ts";

/** What stands over a table, and what it is called by for who cannot see where it stands. */
export interface TableName {
  readonly caption?: readonly ElementContent[];
  /** The id of its caption or of the heading above. */
  readonly labelledBy?: string;
}

/** A row and the group it is of, where the table says so. */
interface Row {
  readonly cells: Table["children"][number]["children"];
  /** By its number. */
  readonly group: number | undefined;
}

/**
 * A table with its heads and groups: a group of several rows is a `tbody` headed by its name. A table of figures each of
 * whose rows says what it is of can be sorted. It lies in a frame that scrolls where the page is narrower than the table.
 */
export function htmlTable(
  state: State,
  table: Table,
  groups: Groups,
  { caption, labelledBy }: TableName,
): Element {
  const [head, ...body] = table.children;
  const align = table.align ?? [];
  const sides = (head?.children ?? []).map((_, i) => (align[i] === "right" ? "figure" : "word"));
  const rows = rowsOf(body, table.data?.groupColumn, groups);
  const bodies = bodiesOf(rows, table.data?.groupColumn);
  const isSortable =
    sides.includes("figure") &&
    body.length > 2 &&
    bodies.length === 1 &&
    rows.every(({ cells }) => saysWhatItIs(cells));
  return h(".scroll", { tabIndex: 0, role: "group", ariaLabelledBy: labelledBy }, [
    h("table", { ariaLabelledBy: caption === undefined ? labelledBy : undefined, dataSortable: isSortable }, [
      caption === undefined ? undefined : h("caption", { id: labelledBy }, [h("span", [...caption])]),
      h("thead", [
        h(
          "tr",
          (head?.children ?? []).map((cell, i) => headOf(state.all(cell) as ElementContent[], sides[i]!)),
        ),
      ]),
      ...bodies.map((its) => bodyOf(state, its, sides, bodies.length > 1)),
    ]),
  ]);
}

/** What says nothing heads nothing. */
function headOf(content: ElementContent[], side: string): Element {
  const isHead = content.length > 0;
  return h(isHead ? "th" : "td", { scope: isHead ? "col" : undefined, className: [side] }, content);
}

function rowsOf(body: Table["children"], groupColumn: number | undefined, groups: Groups): Row[] {
  let group: number | undefined;
  return body.map(({ children: cells }) => {
    const cell = groupColumn === undefined ? undefined : cells[groupColumn];
    if (cell !== undefined) group = groups.get(textOf(cell)) ?? group;
    return { cells, group };
  });
}

/** One body, or where groups have several rows one for each. */
function bodiesOf(rows: readonly Row[], groupColumn: number | undefined): Row[][] {
  const begins = ({ cells }: Row) => groupColumn === undefined || textOf(cells[groupColumn]!) !== "";
  if (rows.every(begins)) return [[...rows]];
  const bodies: Row[][] = [];
  for (const row of rows) {
    const last = bodies.at(-1);
    if (last === undefined || begins(row)) bodies.push([row]);
    else last.push(row);
  }
  return bodies;
}

/** A row that says nothing of its own, or stands below another as "· code" below its theme, has its place. */
function saysWhatItIs([first]: Row["cells"]): boolean {
  return first !== undefined && !/^(?:$|·)/.test(textOf(first));
}

function bodyOf(state: State, rows: readonly Row[], sides: readonly string[], isGroup: boolean): Element {
  return h(
    "tbody",
    { dataGroup: isGroup ? rows[0]!.group : undefined },
    rows.map(({ cells, group }) =>
      h(
        "tr",
        { dataGroup: isGroup ? undefined : group },
        cells.map((cell, i) => {
          const content = state.all(cell) as ElementContent[];
          const isHead = i === 0 && sides[0] === "word" && content.length > 0;
          const scope = isGroup ? "rowgroup" : "row";
          return h(
            isHead ? "th" : "td",
            { scope: isHead ? scope : undefined, className: [sides[i]!] },
            content,
          );
        }),
      ),
    ),
  );
}
