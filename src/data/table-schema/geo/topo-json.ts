import { isJsonObject, memberOf } from "../values/json-value.ts";
import { arrayOf, isBox, isNumber, isPosition, type Shape } from "./coordinates.ts";

/** Whether a JSON value is a TopoJSON topology. Source: the TopoJSON Format Specification, section 2. */
export function isTopoJson(value: unknown): boolean {
  if (!isJsonObject(value) || memberOf(value, "type") !== "Topology" || !hasFitBox(value)) return false;
  const [objects, arcs] = [memberOf(value, "objects"), memberOf(value, "arcs")];
  if (!isJsonObject(objects) || !arrayOf(arrayOf(isPosition, 2))(arcs)) return false;
  if (Object.hasOwn(value, "transform") && !isTransform(memberOf(value, "transform"))) return false;
  return Object.values(objects).every(geometryOver((arcs as readonly unknown[]).length));
}

/** Geometries that point at no arc beyond the topology's; a negative number is an arc backwards, −1 the first. */
function geometryOver(arcs: number): Shape {
  const isArc: Shape = (value) =>
    Number.isInteger(value) && (value as number) < arcs && ~(value as number) < arcs;
  const shapes: ReadonlyMap<string, readonly [member: string, shape: Shape]> = new Map([
    ["Point", ["coordinates", isPosition]],
    ["MultiPoint", ["coordinates", arrayOf(isPosition)]],
    ["LineString", ["arcs", arrayOf(isArc)]],
    ["MultiLineString", ["arcs", arrayOf(arrayOf(isArc))]],
    ["Polygon", ["arcs", arrayOf(arrayOf(isArc))]],
    ["MultiPolygon", ["arcs", arrayOf(arrayOf(arrayOf(isArc)))]],
  ] as const);
  const isGeometry: Shape = (value) => {
    if (!isJsonObject(value) || !hasFitBox(value)) return false;
    const type = memberOf(value, "type");
    if (type === "GeometryCollection") return arrayOf(isGeometry)(memberOf(value, "geometries"));
    const form = typeof type === "string" ? shapes.get(type) : undefined;
    if (form === undefined) return false;
    const [member, shape] = form;
    return shape(memberOf(value, member));
  };
  return isGeometry;
}

function isTransform(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  return ["scale", "translate"].every((name) => {
    const pair = memberOf(value, name);
    return arrayOf(isNumber, 2)(pair) && (pair as readonly unknown[]).length === 2;
  });
}

function hasFitBox(value: Readonly<Record<string, unknown>>): boolean {
  return !Object.hasOwn(value, "bbox") || isBox(memberOf(value, "bbox"));
}
