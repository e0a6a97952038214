import { TABLE_FORMATS } from "./formats/index.ts";
import { ownCsv } from "./formats/own-csv.ts";
import type { SegmentOptions, TableFormat } from "./table-format.ts";

/** A format, and how much of what marks it was there. */
export interface ChosenFormat {
  readonly format: TableFormat;
  readonly confidence: number;
}

/** The format a header belongs to: of the known programs the one it fits best, else our own columns. */
export function chooseFormat(header: readonly string[], options: SegmentOptions): ChosenFormat | undefined {
  let best: ChosenFormat | undefined;
  // Whoever names columns has a table of their own.
  for (const format of options.columns === undefined ? TABLE_FORMATS : []) {
    const confidence = format.recognise(header, options);
    if (confidence > (best?.confidence ?? 0)) best = { format, confidence };
  }
  if (best !== undefined) return best;
  const confidence = ownCsv.recognise(header, options);
  return confidence > 0 ? { format: ownCsv, confidence } : undefined;
}
