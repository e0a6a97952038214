import { type CellType, fromText, isDefaultFormat, nameOf } from "../cell-type.ts";
import type { Field } from "../field.ts";
import { type FieldFault, unknownFormat } from "../field-fault.ts";
import { compareMoments, type Moment, momentKey } from "../values/moment.ts";
import { dayMoment, YEAR, yearOf, ZONE } from "../values/xsd-time.ts";

/** `yearmonth`: XML Schema's gYearMonth, `2024-01`. */
export function yearmonthType(field: Field): CellType<Moment> | FieldFault {
  if (!isDefaultFormat(field)) return unknownFormat(field);
  const read = (text: string) => {
    const [, year, month, zone] = GYEARMONTH.exec(text) ?? [];
    return year === undefined ? undefined : dayMoment(yearOf(year), Number(month), 1, zone);
  };
  return {
    name: nameOf(field),
    keepsSpace: false,
    read,
    readJson: fromText(read),
    key: momentKey,
    compare: compareMoments,
  };
}

const GYEARMONTH = new RegExp(`^(${YEAR})-(\\d{2})(${ZONE})?$`);
