import { type CellType, isDefaultFormat, nameOf } from "../cell-type.ts";
import type { Field } from "../field.ts";
import { type FieldFault, unknownFormat } from "../field-fault.ts";
import { compareMoments, type Moment, momentKey } from "../values/moment.ts";
import { dayMoment, YEAR, yearOf, ZONE } from "../values/xsd-time.ts";

/** `year`: XML Schema's gYear, `2024`; the descriptor may give whole numbers too. */
export function yearType(field: Field): CellType<Moment> | FieldFault {
  if (!isDefaultFormat(field)) return unknownFormat(field);
  const read = (text: string) => {
    const [, year, zone] = GYEAR.exec(text) ?? [];
    return year === undefined ? undefined : dayMoment(yearOf(year), 1, 1, zone);
  };
  return {
    name: nameOf(field),
    keepsSpace: false,
    read,
    readJson: (value) => {
      if (typeof value === "string") return read(value);
      return typeof value === "number" && Number.isInteger(value) ? read(asYear(value)) : undefined;
    },
    key: momentKey,
    compare: compareMoments,
  };
}

const asYear = (value: number) => (value < 0 ? "-" : "") + String(Math.abs(value)).padStart(4, "0");
const GYEAR = new RegExp(`^(${YEAR})(${ZONE})?$`);
