import type { CellType } from "../cell-type.ts";
import type { Field } from "../field.ts";
import type { FieldFault } from "../field-fault.ts";
import { temporalType } from "../temporal/temporal-type.ts";
import type { Moment } from "../values/moment.ts";
import { dayMoment, yearOf } from "../values/xsd-time.ts";

/** `date`: `2024-01-26` by default; a day that the calendar has. */
export function dateType(field: Field): CellType<Moment> | FieldFault {
  return temporalType(field, "date", (text) => {
    const [, year, month, day] = DATE.exec(text) ?? [];
    return year === undefined ? undefined : dayMoment(yearOf(year), Number(month), Number(day), undefined);
  });
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
