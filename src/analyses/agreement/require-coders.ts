import { InputError } from "../../core/input-error.ts";
import type { SegmentTable } from "../../data/segments/segment-table.ts";

/** @throws InputError `one-coder` where there are not two coders to compare */
export function requireCoders({ coders }: Pick<SegmentTable, "coders">): void {
  if (coders.length < 2) throw new InputError("one-coder", { coders: coders.length });
}
