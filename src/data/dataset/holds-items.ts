import { InputError } from "../../core/input-error.ts";
import { type ItemChoices, isItemHeader, resolveItems } from "../items/item-columns.ts";
import { openCsv } from "../sources/csv.ts";
import { damageOf } from "../sources/damage.ts";
import type { SourceOptions } from "../sources/source.ts";

/** Whether a table has columns of the items of a test that can be told. */
export async function holdsItems(
  path: string,
  choices: ItemChoices,
  open: Pick<SourceOptions, "delimiter" | "encoding">,
): Promise<boolean> {
  const isHeader = (cells: readonly string[]) => isItemHeader(cells, choices);
  const source = await openCsv(path, { ...open, isHeader }).catch((error: unknown) => {
    // Whoever reads it says what is damaged.
    damageOf(error);
    return undefined;
  });
  if (source === undefined) return false;
  try {
    if (!isHeader(source.info.header)) return false;
    resolveItems(source.info.header, choices, path);
    return true;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return false;
  } finally {
    await source.close();
  }
}
