import { describe, expect, it } from "vitest";
import { SegmentCollector } from "../../../src/data/segments/segment-collector.ts";

describe("SegmentCollector", () => {
  it("keeps the file that a coding stands in", () => {
    const collector = new SegmentCollector();
    collector.beginFile({ path: "a.csv", coder: "a" });
    collector.coding({ path: ["x"] });
    collector.beginFile({ path: "b.csv" });
    collector.coding({ path: ["y"] });
    expect(collector.codings.map(({ record, file }) => [record.path[0], file])).toEqual([
      ["x", 0],
      ["y", 1],
    ]);
  });

  it("notes how the file at hand counts, and of no other", () => {
    const collector = new SegmentCollector();
    collector.beginFile({ path: "a.csv", coder: "a" });
    collector.declareOffsets(undefined);
    collector.beginFile({ path: "b.csv", coder: "b" });
    collector.declareOffsets("one-based");
    expect(collector.files).toEqual([
      { path: "a.csv", coder: "a" },
      { path: "b.csv", coder: "b", convention: "one-based" },
    ]);
  });

  it("adds what a second file says of a document, and lets the first stand where both say it", () => {
    const collector = new SegmentCollector();
    collector.document({ name: "A", length: 4, text: undefined, informant: "I" });
    collector.document({ name: "A", length: 9, text: "satu", informant: "J" });
    expect(collector.documents.get("A")).toEqual({ name: "A", length: 4, text: "satu", informant: "I" });
  });

  it("refuses a second document of one name whose text, or length, is another", () => {
    for (const [one, other] of [
      [{ text: "satu" }, { text: "lain" }],
      [{ length: 4 }, { length: 9 }],
      [{ text: "satu" }, { length: 5 }],
    ]) {
      const collector = new SegmentCollector();
      collector.beginFile({ path: "b.qdpx" });
      collector.document({ name: "A", ...one });
      expect(() => collector.document({ name: "A", ...other })).toThrow(
        expect.objectContaining({ code: "documents-differ", args: { file: "b.qdpx", document: "A" } }),
      );
      expect(() => collector.document({ name: "A", ...one })).not.toThrow();
      expect(() => collector.document({ name: "B", ...other })).not.toThrow();
    }
  });

  it("refuses a code under more themes than anybody has, used or not", () => {
    const collector = new SegmentCollector();
    collector.beginFile({ path: "a.csv" });
    const path = Array<string>(256).fill("x");
    collector.code(path);
    collector.coding({ path });
    const deeper = expect.objectContaining({ code: "codes-too-deep", args: { file: "a.csv", limit: 256 } });
    expect(() => collector.code([...path, "y"])).toThrow(deeper);
    expect(() => collector.coding({ path: [...path, "y"] })).toThrow(deeper);
  });

  it("knows codes that are never used, and no code without a name", () => {
    const collector = new SegmentCollector();
    collector.code(["T", "a"]);
    collector.code([]);
    expect(collector.codes.nodes.map(({ path }) => path.join(">"))).toEqual(["T", "T>a"]);
  });
});
