import { type CellType, nameOf } from "../cell-type.ts";
import type { Field } from "../field.ts";
import { type FieldFault, unknownFormat } from "../field-fault.ts";
import { isGeoJson } from "../geo/geo-json.ts";
import { isTopoJson } from "../geo/topo-json.ts";
import { isJsonObject, jsonKey, readJsonText } from "../values/json-value.ts";

type JsonObject = Readonly<Record<string, unknown>>;

/** `geojson`: a GeoJSON object (RFC 7946), or a TopoJSON topology; its length is its number of members. */
export function geojsonType(field: Field): CellType<JsonObject> | FieldFault {
  const isFit = FORMATS.get(field.format ?? "default");
  if (isFit === undefined) return unknownFormat(field);
  const readJson = (value: unknown) => (isJsonObject(value) && isFit(value) ? value : undefined);
  return {
    name: nameOf(field),
    keepsSpace: false,
    read: (text) => readJson(readJsonText(text)),
    readJson: (value) => readJson(typeof value === "string" ? readJsonText(value) : value),
    key: jsonKey,
    lengthOf: (value) => Object.keys(value).length,
  };
}

const FORMATS: ReadonlyMap<string, (value: JsonObject) => boolean> = new Map([
  ["default", isGeoJson],
  ["topojson", isTopoJson],
]);
