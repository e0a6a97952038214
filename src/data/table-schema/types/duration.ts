import { type CellType, fromText, isDefaultFormat, nameOf } from "../cell-type.ts";
import type { Field } from "../field.ts";
import { type FieldFault, unknownFormat } from "../field-fault.ts";
import { compareDurations, type Duration, durationKey, readDuration } from "../values/duration-value.ts";

/** `duration`: XML Schema's, `P1Y2M3DT10H30M`; weeks have no place in it. */
export function durationType(field: Field): CellType<Duration> | FieldFault {
  if (!isDefaultFormat(field)) return unknownFormat(field);
  return {
    name: nameOf(field),
    keepsSpace: false,
    read: readDuration,
    readJson: fromText(readDuration),
    key: durationKey,
    compare: compareDurations,
  };
}
