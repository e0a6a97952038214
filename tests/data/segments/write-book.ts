import { parse } from "csv-parse/sync";
import { writeXlsx } from "hucre/xlsx";

/** A workbook whose sheets have the cells of these CSV texts; the names of hidden ones end in "?". */
export async function writeBook(sheets: Readonly<Record<string, string>>): Promise<Buffer> {
  const written = Object.entries(sheets).map(([name, csv]) => ({
    name: name.replace(/\?$/, ""),
    rows: parse(csv, { relax_column_count: true, skip_empty_lines: false }) as string[][],
    hidden: name.endsWith("?"),
  }));
  return Buffer.from(await writeXlsx({ sheets: written }));
}
