import { type CellType, fromText, nameOf } from "../cell-type.ts";
import type { Field } from "../field.ts";
import type { FieldFault } from "../field-fault.ts";
import { compareMoments, type Moment, momentKey } from "../values/moment.ts";
import { anyParts } from "./any-form.ts";
import { strptimeReader } from "./strptime.ts";
import { type Kept, momentOf } from "./time-parts.ts";

/**
 * A type of dates or times: its default form, `any`, or a pattern of strptime (with version 0's prefix `fmt:`, which
 * versions 1 and 2 ask readers to remove).
 */
export function temporalType(
  field: Field,
  kept: Kept,
  readDefault: (text: string) => Moment | undefined,
): CellType<Moment> | FieldFault {
  const format = (field.format ?? "default").replace(/^fmt:/, "");
  const read = readerOf(format, kept, readDefault);
  if (typeof read === "object") return read;
  return {
    name: nameOf({ type: field.type, format }),
    keepsSpace: false,
    read,
    readJson: fromText(read),
    key: momentKey,
    compare: compareMoments,
  };
}

function readerOf(
  format: string,
  kept: Kept,
  readDefault: (text: string) => Moment | undefined,
): ((text: string) => Moment | undefined) | FieldFault {
  if (format === "default") return readDefault;
  const readParts = format === "any" ? (text: string) => anyParts(text, kept) : strptimeReader(format);
  if (typeof readParts === "object") return readParts;
  return (text) => {
    const parts = readParts(text);
    return parts === undefined ? undefined : momentOf(parts, kept);
  };
}
