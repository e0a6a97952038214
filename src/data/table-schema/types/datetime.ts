import type { CellType } from "../cell-type.ts";
import type { Field } from "../field.ts";
import type { FieldFault } from "../field-fault.ts";
import { temporalType } from "../temporal/temporal-type.ts";
import type { Moment } from "../values/moment.ts";
import { clock, dayMoment, YEAR, yearOf, ZONE } from "../values/xsd-time.ts";

/** `datetime`: XML Schema's dateTime by default, `2024-01-26T15:00:00.300-05:00`; 24:00:00 ends a day. */
export function datetimeType(field: Field): CellType<Moment> | FieldFault {
  return temporalType(field, "datetime", (text) => {
    const [, year, month, day, hour, minute, second, digits, zone] = DATETIME.exec(text) ?? [];
    if (year === undefined) return undefined;
    const midnight = dayMoment(yearOf(year), Number(month), Number(day), zone);
    if (midnight === undefined) return undefined;
    const { seconds, fraction } = clock(hour!, minute!, second!, digits);
    const isPastEnd = hour === "24" && (seconds > LAST || fraction !== "");
    return isPastEnd ? undefined : { seconds: midnight.seconds + seconds, fraction, zoned: midnight.zoned };
  });
}

const LAST = 24 * 3600;
const DATETIME = new RegExp(
  `^(${YEAR})-(\\d{2})-(\\d{2})T([01]\\d|2[0-4]):([0-5]\\d):([0-5]\\d)(?:\\.(\\d+))?(${ZONE})?$`,
);
