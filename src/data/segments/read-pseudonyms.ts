import { InputError } from "../../core/input-error.ts";
import { openCsv } from "../sources/csv.ts";

/**
 * Reads a CSV of two columns under a header: what the interviews call an informant, and the pseudonym.
 * @throws InputError `pseudonyms-columns`, `pseudonym-empty`, `pseudonym-twice`, and what {@link openCsv} throws
 */
export async function readPseudonyms(path: string): Promise<ReadonlyMap<string, string>> {
  const source = await openCsv(path, { isHeader: (cells) => cells.length === 2 });
  const pseudonyms = new Map<string, string>();
  const taken = new Set<string>();
  try {
    const { header } = source.info;
    if (header.length !== 2)
      throw new InputError("pseudonyms-columns", { file: path, columns: header.length });
    for await (const { rows, rowNumbers } of source.rows())
      for (const [i, cells] of rows.entries()) {
        const [name = "", pseudonym = ""] = cells.map((cell) => cell.trim());
        const place = { file: path, row: rowNumbers[i]! };
        if (name === "" || pseudonym === "") throw new InputError("pseudonym-empty", place);
        if (pseudonyms.has(name) || taken.has(pseudonym)) throw new InputError("pseudonym-twice", place);
        pseudonyms.set(name, pseudonym);
        taken.add(pseudonym);
      }
    return pseudonyms;
  } finally {
    await source.close();
  }
}
