import { describe, expect, it } from "vitest";
import type { CodingRecord, DocumentRecord } from "../../../src/data/segments/coding-record.ts";
import { listDocuments } from "../../../src/data/segments/document-list.ts";
import { SegmentCollector } from "../../../src/data/segments/segment-collector.ts";

type Given = Omit<CodingRecord, "path">;

/** Documents of files, each a list of codings. */
function listed(
  files: readonly (readonly Given[])[],
  documents: readonly DocumentRecord[] = [],
  transcripts: Readonly<Record<string, string>> = {},
) {
  const collector = new SegmentCollector();
  for (const record of documents) collector.document(record);
  for (const [i, codings] of files.entries()) {
    collector.beginFile({ path: `${i}.csv` });
    for (const record of codings) collector.coding({ path: ["x"], ...record });
  }
  const { all, ofCoding } = listDocuments(collector, (name) => transcripts[name]);
  return { all, ofCoding: [...ofCoding] };
}

describe("listDocuments", () => {
  it("lists documents as first seen: those that files declare, then those of codings", () => {
    const { all, ofCoding } = listed(
      [[{ document: "B" }, { document: "A" }, { document: "B" }]],
      [{ name: "C" }],
    );
    expect(all.map(({ name }) => name)).toEqual(["C", "B", "A"]);
    expect(ofCoding).toEqual([1, 2, 1]);
  });

  it("takes each informant's interview for a document in a file that names none", () => {
    const { all, ofCoding } = listed([[{ informant: "I" }, { informant: "J" }, { informant: "I" }, {}]]);
    expect(all.map(({ name }) => name)).toEqual(["I", "J"]);
    expect(ofCoding).toEqual([0, 1, 0, -1]);
  });

  it("misses the document of a coding only where others of its file have one", () => {
    const named = [{ document: "A" }, { informant: "I" }, {}];
    const unnamed = [{ informant: "I" }, {}];
    const { all, ofCoding } = listed([named, unnamed]);
    expect(all.map(({ name }) => name)).toEqual(["A", "I"]);
    expect(ofCoding).toEqual([0, -2, -2, 1, -1]);
  });

  it("has the text of the file, else of the transcript, and its length, else the one that is said", () => {
    const { all } = listed(
      [[{ document: "A" }, { document: "B" }, { document: "C" }, { document: "D" }]],
      [
        { name: "A", text: "satu", length: 99 },
        { name: "B", length: 5 },
        { name: "C", length: 7 },
      ],
      { A: "lain", B: "dua" },
    );
    expect(all).toEqual([
      { name: "A", text: "satu", length: 4 },
      { name: "B", text: "dua", length: 3 },
      { name: "C", length: 7 },
      { name: "D" },
    ]);
  });

  it("knows no length that is none", () => {
    for (const length of [0, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(listed([[{ document: "A" }]], [{ name: "A", length }]).all).toEqual([{ name: "A" }]);
    expect(listed([[{ document: "A" }]], [{ name: "A", text: "" }]).all).toEqual([{ name: "A", text: "" }]);
  });
});
