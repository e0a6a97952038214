import { describe, expect, it } from "vitest";
import { codedDocuments } from "../../../src/analyses/agreement/coded-documents.ts";
import { documentUnit } from "../../../src/analyses/agreement/document-units.ts";
import { interviewsOf } from "../../interviews-of.ts";

const CSV = `document,coder,code,start,end
W1,A,x,0,5
W1,B,,,
W2,A,x,0,5
W3,A,y,2,4
W3,B,y,,
W3,B,x,1,9
W3,,z,1,9
W4,,x,0,3
`;

describe("codedDocuments", () => {
  it("has the documents that two coders looked at, one of them perhaps finding nothing", async () => {
    const { all, single } = codedDocuments(await interviewsOf(CSV));
    expect(all.map(({ document, looked }) => [document, looked])).toEqual([
      [0, [true, true]],
      [2, [true, true]],
    ]);
    expect(single).toBe(1);
  });

  it("keeps what has no place apart, and leaves out what nobody is known to have coded", async () => {
    const { all } = codedDocuments(await interviewsOf(CSV));
    expect(all[0]).toMatchObject({ spans: [{ start: 0, end: 5, coder: 0 }], placeless: [] });
    expect(all[1]!.spans.map(({ start, coder }) => [start, coder])).toEqual([
      [2, 0],
      [1, 1],
    ]);
    expect(all[1]!.placeless.map(({ coder }) => coder)).toEqual([1]);
  });
});

describe("documentUnit", () => {
  it("has every code anywhere in the document once, with a place or without", async () => {
    const table = await interviewsOf(CSV);
    const [first, second] = codedDocuments(table).all.map(documentUnit);
    const named = (codes: readonly number[] | undefined) => codes?.map((code) => table.codes[code]!.name);
    expect(first!.ratings.map(named)).toEqual([["x"], []]);
    expect(second!.ratings.map(named)).toEqual([["y"], ["x", "y"]]);
    expect(second).toMatchObject({ document: 2, weight: 1 });
  });

  it("has no rating of a coder who did not look", () => {
    const { ratings } = documentUnit({ document: 0, looked: [true, false, true], spans: [], placeless: [] });
    expect(ratings).toEqual([[], undefined, []]);
  });
});
