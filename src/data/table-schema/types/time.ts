import type { CellType } from "../cell-type.ts";
import type { Field } from "../field.ts";
import type { FieldFault } from "../field-fault.ts";
import { temporalType } from "../temporal/temporal-type.ts";
import type { Moment } from "../values/moment.ts";
import { clock } from "../values/xsd-time.ts";

/** `time`: `15:00:00` by default, to 23:59:59. */
export function timeType(field: Field): CellType<Moment> | FieldFault {
  return temporalType(field, "time", (text) => {
    const [, hour, minute, second] = TIME.exec(text) ?? [];
    return hour === undefined ? undefined : { ...clock(hour, minute!, second!), zoned: false };
  });
}

const TIME = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/;
