import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { Table as TableNode, TableRow as TableRowNode } from "mdast";
import { textOf } from "../html/text-of.ts";
import { phrases, type Writing } from "./phrases.ts";
import { CELL_MARGIN, planTable, type TablePlan } from "./table-plan.ts";

/** A table with no more rows is kept on one page. */
const KEPT_TOGETHER = 12;
/** So many rows of a longer one are kept together where it begins and where it ends. */
const KEPT_AT_ENDS = 3;

const NO_RULE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
/** Eighths of a point. */
const THICK_RULE = { style: BorderStyle.SINGLE, size: 12, color: "000000" } as const;
const THIN_RULE = { style: BorderStyle.SINGLE, size: 6, color: "000000" } as const;

/** How a table is to be set. */
export function planOf({ align, children }: TableNode): TablePlan {
  const rows = children.map((row) => row.children.map((cell) => textOf(cell)));
  const columns = children[0]?.children ?? [];
  return planTable({ rows, areFigures: columns.map((_, i) => align?.[i] === "right") });
}

/** A table of three rules: above it, under its header, which is repeated on every page, and below it. */
export function toTable(node: TableNode, { widths, size }: TablePlan, writing: Writing): Table {
  const count = node.children.length;
  const rows = node.children.map((row, i) => {
    const isHeader = i === 0;
    const isKept = count <= KEPT_TOGETHER || i < KEPT_AT_ENDS || i >= count - KEPT_AT_ENDS;
    const keepNext = isHeader || (isKept && i < count - 1);
    return new TableRow({
      ...(isHeader && { tableHeader: true }),
      cantSplit: true,
      children: cellsOf(row, node.align ?? [], { widths, size, isHeader, keepNext, writing }),
    });
  });
  return new Table({
    rows,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { left: CELL_MARGIN, right: CELL_MARGIN, marginUnitType: WidthType.DXA },
    borders: {
      top: THICK_RULE,
      bottom: THICK_RULE,
      left: NO_RULE,
      right: NO_RULE,
      insideHorizontal: NO_RULE,
      insideVertical: NO_RULE,
    },
  });
}

interface RowLook {
  readonly widths: readonly number[];
  readonly size: number;
  readonly isHeader: boolean;
  readonly keepNext: boolean;
  readonly writing: Writing;
}

function cellsOf(
  row: TableRowNode,
  align: NonNullable<TableNode["align"]>,
  { widths, size, isHeader, keepNext, writing }: RowLook,
): TableCell[] {
  const look = { size: size * 2, ...(isHeader && { bold: true }) };
  return row.children.map(
    (cell, i) =>
      new TableCell({
        width: { size: widths[i] ?? 0, type: WidthType.DXA },
        verticalAlign: isHeader ? "bottom" : "top",
        ...(isHeader && { borders: { bottom: THIN_RULE } }),
        children: [
          new Paragraph({
            style: "TableText",
            alignment: align[i] === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
            keepNext,
            children: phrases(cell.children, writing, look),
          }),
        ],
      }),
  );
}
