import { describe, expect, it } from "vitest";
import { keysOf, verdictTests } from "./judged.ts";

// Table Schema 2, "object", "array", "list", "geopoint", "geojson".
describe("collections", () => {
  verdictTests({
    object: {
      field: { type: "object" },
      takes: ["{}", '{"value": 100}', ' {"a": {"b": [1]}} '],
      refuses: ["[]", "1", "null", '"a"', "{a: 1}", "{'a': 1}", '{"a": 1,}', "{", "a"],
    },
    array: {
      field: { type: "array" },
      takes: ["[]", "[1, 2]", '[{"a": []}]'],
      refuses: ["{}", "1,2", "[1,]", "[", "null"],
    },
    list: { field: { type: "list" }, takes: ["value1,value2", "one", "a, b", ","], refuses: [] },
    "list of integers with a delimiter": {
      field: { type: "list", delimiter: ";", itemType: "integer" },
      takes: ["1;2;3", "1", "1; 2"],
      refuses: ["1,2", "1;a", "1;", "1.5;2"],
    },
    // "on lexical level only default formats are supported": yyyy-mm-dd.
    "list of dates": {
      field: { type: "list", itemType: "date" },
      takes: ["2024-01-26,2024-02-29"],
      refuses: ["26/01/2024", "2024-01-26,2023-02-29"],
    },
    "list of booleans": {
      field: { type: "list", itemType: "boolean" },
      takes: ["true,0,TRUE"],
      refuses: ["true,yes"],
    },
    "list of numbers": {
      field: { type: "list", itemType: "number", delimiter: "|" },
      takes: ["1.5|NaN|-2E3"],
      refuses: ["1,5|2"],
    },
    "list of datetimes": {
      field: { type: "list", itemType: "datetime" },
      takes: ["2024-01-26T15:00:00,2024-01-26T15:00:00Z"],
      refuses: ["2024-01-26"],
    },
    "list of times": {
      field: { type: "list", itemType: "time" },
      takes: ["15:00:00,16:00:00"],
      refuses: ["15:00"],
    },
    // The standard's three examples of one point.
    geopoint: {
      field: { type: "geopoint" },
      takes: ["90.50, 45.50", "90.50,45.50", " -180 , 90 ", "180,-90", "1E2,0"],
      refuses: [
        "180.1,0",
        "0,90.1",
        "0,-90.0000001",
        "90.50 45.50",
        "90.50",
        "1,2,3",
        "a,b",
        ",",
        "NaN,0",
        "INF,0",
        "[90.50, 45.50]",
        "1E999,0",
      ],
    },
    "geopoint array": {
      field: { type: "geopoint", format: "array" },
      takes: ["[90.50, 45.50]", '["90.50", "45.50"]'],
      refuses: ["90.50, 45.50", "[90.50]", "[1,2,3]", "[200, 0]", "[null, 0]", '["a", 0]', "{}", "[[1],2]"],
    },
    "geopoint object": {
      field: { type: "geopoint", format: "object" },
      takes: ['{"lon": 90.50, "lat": 45.50}', '{"lat": 45.50, "lon": 90.50}'],
      refuses: [
        '{"lon": 90.50}',
        '{"lon": 1, "lat": 2, "alt": 3}',
        '{"lng": 1, "lat": 2}',
        "[1,2]",
        '{"lon": 1, "lat": 91}',
        '{"__proto__": 1, "lat": 1}',
      ],
    },
    // RFC 7946, section 1.5 and appendix A have the accepted ones as examples.
    geojson: {
      field: { type: "geojson" },
      takes: [
        '{"type": "Point", "coordinates": [100.0, 0.0]}',
        '{"type": "LineString", "coordinates": [[100.0, 0.0], [101.0, 1.0]]}',
        '{"type": "Polygon", "coordinates": [[[100.0, 0.0], [101.0, 0.0], [101.0, 1.0], [100.0, 1.0], [100.0, 0.0]]]}',
        '{"type": "MultiPoint", "coordinates": [[100.0, 0.0], [101.0, 1.0]]}',
        '{"type": "MultiLineString", "coordinates": [[[100.0, 0.0], [101.0, 1.0]], [[102.0, 2.0], [103.0, 3.0]]]}',
        '{"type": "MultiPolygon", "coordinates": [[[[102.0, 2.0], [103.0, 2.0], [103.0, 3.0], [102.0, 3.0], [102.0, 2.0]]]]}',
        '{"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [100.0, 0.0]}]}',
        '{"type": "Feature", "bbox": [-10.0, -10.0, 10.0, 10.0], "geometry": null, "properties": null}',
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "id": 1, "geometry": {"type": "Point", "coordinates": [102.0, 0.5]}, "properties": {"prop0": "value0"}}]}',
        '{"type": "Point", "coordinates": []}',
      ],
      refuses: [
        "{}",
        "[100.0, 0.0]",
        '{"type": "point", "coordinates": [1, 2]}',
        '{"type": "Point", "coordinates": [1]}',
        '{"type": "Point", "coordinates": ["1", "2"]}',
        '{"type": "Point"}',
        '{"type": "LineString", "coordinates": [[1, 2]]}',
        // 3.1.6: four positions or more, the first and the last the same.
        '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [0, 0]]]}',
        '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1]]]}',
        '{"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2]}}',
        '{"type": "Feature", "properties": {}, "geometry": {"type": "Feature"}}',
        '{"type": "Feature", "id": [], "geometry": null, "properties": null}',
        '{"type": "FeatureCollection", "features": {}}',
        '{"type": "GeometryCollection", "geometries": [1]}',
        '{"type": "Point", "coordinates": [1, 2], "bbox": [1, 2, 3]}',
        '{"type": "toString", "coordinates": [1, 2]}',
      ],
    },
    // TopoJSON specification, section 1.1, has both as examples, here shorter.
    "geojson topojson": {
      field: { type: "geojson", format: "topojson" },
      takes: [
        '{"type": "Topology", "objects": {"example": {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [102, 0.5]}, {"type": "LineString", "arcs": [0]}, {"type": "Polygon", "arcs": [[-2]]}]}}, "arcs": [[[102, 0], [103, 1]], [[100, 0], [101, 0], [100, 0]]]}',
        '{"type": "Topology", "transform": {"scale": [0.0005, 0.0001], "translate": [100, 0]}, "objects": {}, "arcs": []}',
      ],
      refuses: [
        '{"type": "Topology", "objects": {}}',
        '{"type": "Topology", "arcs": []}',
        '{"type": "Topology", "objects": {}, "arcs": [[[1, 2]]]}',
        '{"type": "Topology", "objects": {"a": {"type": "LineString", "arcs": [1]}}, "arcs": [[[1, 2], [3, 4]]]}',
        '{"type": "Topology", "objects": {"a": {"type": "LineString", "arcs": [-2]}}, "arcs": [[[1, 2], [3, 4]]]}',
        '{"type": "Topology", "objects": {"a": {"type": "LineString", "arcs": [0.5]}}, "arcs": [[[1, 2], [3, 4]]]}',
        '{"type": "Topology", "objects": {"a": {"type": "Circle"}}, "arcs": []}',
        '{"type": "Topology", "objects": {}, "arcs": [], "transform": {"scale": [1]}}',
        '{"type": "Point", "coordinates": [100.0, 0.0]}',
      ],
    },
  });

  it("gives one key to one value", async () => {
    const [a, b, c] = await keysOf(
      { type: "object" },
      '{"a": 1, "b": [2]}',
      '{"b":[2.0],"a":1e0}',
      '{"a": 1, "b": ["2"]}',
    );
    expect([a === b, a === c]).toEqual([true, false]);
    const lists = await keysOf({ type: "list", itemType: "integer" }, "1,2", "01, +2", "2,1", "12");
    expect([lists[0] === lists[1], new Set(lists).size]).toEqual([true, 3]);
    // Items that hold what parts keys.
    expect(new Set(await keysOf({ type: "list", delimiter: ";" }, 'a","b', "a;b", 'a";"b')).size).toBe(3);
    const points = await keysOf(
      { type: "geopoint" },
      "90.50, 45.50",
      "90.5,45.5",
      "45.5,90.5".replace("90.5", "80"),
    );
    expect([points[0] === points[1], new Set(points).size]).toEqual([true, 2]);
  });
});
