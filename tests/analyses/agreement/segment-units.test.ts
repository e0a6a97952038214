import { describe, expect, it } from "vitest";
import { segmentUnits } from "../../../src/analyses/agreement/segment-units.ts";
import { interviewsOf } from "../../interviews-of.ts";

async function unitsOf(csv: string) {
  const table = await interviewsOf(csv);
  const units = segmentUnits(table);
  if (units === undefined) return undefined;
  const named = (codes: readonly number[] | undefined) =>
    codes?.map((code) => table.codes[code]!.name).join("");
  return { hasDocuments: units.hasDocuments, ratings: units.units.map(({ ratings }) => ratings.map(named)) };
}

describe("segmentUnits", () => {
  it("knows a segment by its id, and a rating that is missing by its missing row", async () => {
    expect(await unitsOf("segment,coder,code\n1,A,x\n2,A,y\n1,B,z\n")).toEqual({
      hasDocuments: false,
      ratings: [
        ["x", "z"],
        ["y", undefined],
      ],
    });
  });

  it("tells segments of the same id in different documents apart", async () => {
    expect(await unitsOf("document,segment,coder,code\nW1,1,A,x\nW2,1,B,y\n")).toEqual({
      hasDocuments: true,
      ratings: [
        ["x", undefined],
        [undefined, "y"],
      ],
    });
  });

  it("knows a segment without an id by its exact place", async () => {
    const csv = "document,coder,code,start,end\nW,A,x,0,5\nW,B,y,0,5\nW,B,y,0,6\n";
    expect((await unitsOf(csv))!.ratings).toEqual([
      ["x", "y"],
      [undefined, "y"],
    ]);
  });

  it("gives a segment every code a coder gave it, once and in one order", async () => {
    const csv = "document,segment,coder,code,text\nW,1,A,y,p\nW,1,A,x,p\nW,1,A,y,q\nW,1,B,x,p\nW,1,B,y,p\n";
    expect((await unitsOf(csv))!.ratings).toEqual([["yx", "yx"]]);
  });

  it("leaves out what nobody is known to have coded", async () => {
    expect((await unitsOf("segment,coder,code\n1,A,x\n1,,y\n2,,y\n"))!.ratings).toEqual([["x"]]);
  });

  it("has no units where a coding has neither id nor place", async () => {
    expect(await unitsOf("document,coder,code,segment\nW,A,x,1\nW,B,x,\n")).toBeUndefined();
  });
});
