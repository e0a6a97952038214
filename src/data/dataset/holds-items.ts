import { InputError } from "../../core/input-error.ts";
import { type ItemChoices, isItemHeader, resolveItems } from "../items/item-columns.ts";
import { openCsv } from "../sources/csv.ts";
import { damageOf } from "../sources/damage.ts";
import type { SourceOptions } from "../sources/source.ts";

/**
 * Whether a table has columns of the items of a test that can be told.
 * @param header the table's, where it is known: a row of scores below it would look like the numbers of items
 */
export async function holdsItems(
  path: string,
  choices: ItemChoices,
  open: Pick<SourceOptions, "delimiter" | "encoding">,
  header: readonly string[] | undefined,
): Promise<boolean> {
  const isHeader = (cells: readonly string[]) => isItemHeader(cells, choices);
  const its = header ?? (await headerOf(path, { ...open, isHeader }));
  if (its === undefined || !isHeader(its)) return false;
  try {
    resolveItems(its, choices, path);
    return true;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return false;
  }
}

async function headerOf(path: string, options: SourceOptions): Promise<readonly string[] | undefined> {
  try {
    const source = await openCsv(path, options);
    await source.close();
    return source.info.header;
  } catch (error) {
    // Whoever reads it says what is damaged.
    damageOf(error);
    return undefined;
  }
}
