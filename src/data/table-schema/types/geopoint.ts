import { type CellType, nameOf } from "../cell-type.ts";
import type { Field } from "../field.ts";
import { type FieldFault, unknownFormat } from "../field-fault.ts";
import { type DecimalValue, decimalKey, readDecimal } from "../values/decimal-value.ts";
import { isJsonObject, memberOf, readJsonText } from "../values/json-value.ts";

/** A place on the Earth, in degrees. */
interface Geopoint {
  readonly longitude: DecimalValue;
  readonly latitude: DecimalValue;
}

/**
 * `geopoint`: longitude −180 to 180 and latitude −90 to 90, as `lon, lat`, as a JSON array or as a JSON object with these
 * two members. Version 1 lets the two be texts of numbers in an array; so do we in both.
 */
export function geopointType(field: Field): CellType<Geopoint> | FieldFault {
  const format = field.format ?? "default";
  if (format !== "default" && format !== "array" && format !== "object") return unknownFormat(field);
  const readValue = format === "object" ? fromObject : fromArray;
  const read = (text: string) => (format === "default" ? fromPair(text) : readValue(readJsonText(text)));
  return {
    name: nameOf(field),
    keepsSpace: false,
    read,
    // An enum may give a point in JSON whatever the format of the cells.
    readJson: (value) => (typeof value === "string" ? read(value) : (fromArray(value) ?? fromObject(value))),
    key: ({ longitude, latitude }) => `${decimalKey(longitude)},${decimalKey(latitude)}`,
  };
}

function fromPair(text: string): Geopoint | undefined {
  const parts = text.split(",", 3);
  return parts.length === 2 ? point(parts[0]!.trim(), parts[1]!.trim()) : undefined;
}

function fromArray(value: unknown): Geopoint | undefined {
  return Array.isArray(value) && value.length === 2 ? point(value[0], value[1]) : undefined;
}

function fromObject(value: unknown): Geopoint | undefined {
  if (!isJsonObject(value) || Object.keys(value).length !== 2) return undefined;
  return point(memberOf(value, "lon"), memberOf(value, "lat"));
}

function point(lon: unknown, lat: unknown): Geopoint | undefined {
  const [longitude, latitude] = [degrees(lon, 180), degrees(lat, 90)];
  return longitude === undefined || latitude === undefined ? undefined : { longitude, latitude };
}

function degrees(value: unknown, most: number): DecimalValue | undefined {
  if (typeof value !== "number" && typeof value !== "string") return undefined;
  const decimal = readDecimal(String(value));
  return decimal !== undefined && Math.abs(decimal.near) <= most ? decimal : undefined;
}
