import { putBack } from "./peek.ts";
import { separatorLine, sniffDelimiter } from "./sniff-delimiter.ts";
import type { SourceOptions } from "./source.ts";
import { isBad, type Text } from "./text.ts";

/** What stands between cells, and the text of the table alone. */
export interface Delimited {
  readonly delimiter: string;
  readonly table: Text;
}

/**
 * The delimiter the user named, else the one the file names, else the one found out from its first piece. A line
 * `sep=;` is for the program that reads, not a row: it is left out.
 * @throws RangeError for a delimiter that is not one character, or is a quote or a line break
 */
export async function findDelimiter(
  text: Text,
  { delimiter, isHeader }: Pick<SourceOptions, "delimiter" | "isHeader">,
): Promise<Delimited> {
  if (delimiter !== undefined && !/^[^"\r\n]$/u.test(delimiter)) {
    throw new RangeError(
      `findDelimiter requires one character that is no quote or line break, got ${JSON.stringify(delimiter)}`,
    );
  }
  const first = await text.next();
  if (first.done === true || isBad(first.value))
    return { delimiter: delimiter ?? ",", table: first.done === true ? text : putBack(first.value, text) };
  const head = first.value.toString();
  const line = separatorLine(head);
  const named = Buffer.byteLength(head.slice(0, line?.length ?? 0));
  return {
    delimiter: delimiter ?? line?.delimiter ?? sniffDelimiter(head, isHeader),
    table: putBack(first.value.subarray(named), text),
  };
}
