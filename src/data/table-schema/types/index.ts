import type { CellType } from "../cell-type.ts";
import type { Field, FieldType } from "../field.ts";
import type { FieldFault } from "../field-fault.ts";
import { anyType } from "./any.ts";
import { arrayType } from "./array.ts";
import { booleanType } from "./boolean.ts";
import { dateType } from "./date.ts";
import { datetimeType } from "./datetime.ts";
import { durationType } from "./duration.ts";
import { geojsonType } from "./geojson.ts";
import { geopointType } from "./geopoint.ts";
import { integerType } from "./integer.ts";
import { listType } from "./list.ts";
import { numberType } from "./number.ts";
import { objectType } from "./object.ts";
import { stringType } from "./string.ts";
import { timeType } from "./time.ts";
import { yearType } from "./year.ts";
import { yearmonthType } from "./yearmonth.ts";

/** How the cells of a field are read, or what is wrong with the field's type, format or form. */
export function typeOf(field: Field): CellType<unknown> | FieldFault {
  return TYPES[field.type](field);
}

const TYPES: Readonly<Record<FieldType, (field: Field) => CellType<unknown> | FieldFault>> = {
  string: stringType,
  number: numberType,
  integer: integerType,
  boolean: booleanType,
  object: objectType,
  array: arrayType,
  list: listType,
  datetime: datetimeType,
  date: dateType,
  time: timeType,
  year: yearType,
  yearmonth: yearmonthType,
  duration: durationType,
  geopoint: geopointType,
  geojson: geojsonType,
  any: anyType,
};
