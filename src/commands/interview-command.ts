import { InputError } from "../core/input-error.ts";
import { readSegments } from "../data/segments/read-segments.ts";
import type { SegmentTable } from "../data/segments/segment-table.ts";
import type { Context, OptionValues } from "./command.ts";
import { given } from "./options/given.ts";

/** What `themes` and `agreement` do alike: read the files and say how. */
export async function readInterviews(
  inputs: readonly string[],
  options: OptionValues,
  context: Context,
): Promise<SegmentTable> {
  if (inputs.length === 0) throw new InputError("no-input");
  const { column, coderName } = given(options, ["column", "coderName"]);
  return await readSegments(inputs, {
    ...given(options, ["informants", "transcripts", "pathSeparator", "offsets", "coderFrom", "sheet"]),
    ...given(options, ["delimiter", "encoding"]),
    ...(column !== undefined && { columns: new Map(column) }),
    ...(coderName !== undefined && { coderNames: coderName }),
    stdin: context.stdin,
    progress: context.progress,
  });
}

/** How the result shows people. */
export function shownNames(options: OptionValues) {
  const { showNames = false, coderName } = given(options, ["showNames", "coderName"]);
  return { showNames, showCoders: coderName !== undefined };
}
