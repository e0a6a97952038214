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

  it("knows codes that are never used, and no code without a name", () => {
    const collector = new SegmentCollector();
    collector.code(["T", "a"]);
    collector.code([]);
    expect(collector.codes.nodes.map(({ path }) => path.join(">"))).toEqual(["T", "T>a"]);
  });
});
