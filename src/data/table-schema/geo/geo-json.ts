import { isJsonObject, jsonKey, memberOf } from "../values/json-value.ts";
import { arrayOf, isBox, isPosition, type Shape } from "./coordinates.ts";

/** Whether a JSON value is a GeoJSON object: a geometry, a feature or a collection of features. Source: RFC 7946, section 3. */
export function isGeoJson(value: unknown): boolean {
  if (!isJsonObject(value) || !hasFitBox(value)) return false;
  const type = memberOf(value, "type");
  if (type === "Feature") return isFeature(value);
  if (type === "FeatureCollection") return arrayOf(isFeature)(memberOf(value, "features"));
  return isGeometry(value);
}

function isFeature(value: unknown): boolean {
  if (!isJsonObject(value) || memberOf(value, "type") !== "Feature" || !hasFitBox(value)) return false;
  const [geometry, properties, id] = ["geometry", "properties", "id"].map((name) => memberOf(value, name));
  if (id !== undefined && typeof id !== "string" && typeof id !== "number") return false;
  return (geometry === null || isGeometry(geometry)) && (properties === null || isJsonObject(properties));
}

function isGeometry(value: unknown): boolean {
  if (!isJsonObject(value) || !hasFitBox(value)) return false;
  const type = memberOf(value, "type");
  if (type === "GeometryCollection") return arrayOf(isGeometry)(memberOf(value, "geometries"));
  const shape = typeof type === "string" ? COORDINATES.get(type) : undefined;
  const coordinates = memberOf(value, "coordinates");
  // Section 3.1: empty coordinates may be taken for no geometry.
  return (
    shape !== undefined && Array.isArray(coordinates) && (coordinates.length === 0 || shape(coordinates))
  );
}

function hasFitBox(value: Readonly<Record<string, unknown>>): boolean {
  return !Object.hasOwn(value, "bbox") || isBox(memberOf(value, "bbox"));
}

/** A closed line of four positions or more. */
const isRing: Shape = (value) => {
  if (!arrayOf(isPosition, 4)(value)) return false;
  const ring = value as readonly unknown[];
  return jsonKey(ring[0]) === jsonKey(ring.at(-1));
};

const isLine = arrayOf(isPosition, 2);
const isPolygon = arrayOf(isRing);
const COORDINATES: ReadonlyMap<string, Shape> = new Map([
  ["Point", isPosition],
  ["MultiPoint", arrayOf(isPosition)],
  ["LineString", isLine],
  ["MultiLineString", arrayOf(isLine)],
  ["Polygon", isPolygon],
  ["MultiPolygon", arrayOf(isPolygon)],
]);
