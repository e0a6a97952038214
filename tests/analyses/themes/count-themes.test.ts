import { describe, expect, it } from "vitest";
import { countThemes } from "../../../src/analyses/themes/count-themes.ts";

const codes = [
  { name: "T", path: ["T"], parent: -1 },
  { name: "a", path: ["T", "a"], parent: 0 },
  { name: "b", path: ["T", "b"], parent: 0 },
  { name: "never", path: ["never"], parent: -1 },
];
const segments = [
  { document: 0, informant: 0 },
  { document: 1, informant: 0 },
  { document: -1, informant: -1 },
];
const coding = (segment: number, code: number, coder = 0) => ({ segment, code, coder, unit: -1, file: 0 });

describe("countThemes", () => {
  const all = [coding(0, 1), coding(0, 1, 1), coding(0, 2), coding(1, 2), coding(2, 2), coding(1, 0)];
  const plain = countThemes(all, segments, codes).map(({ informants, documents, segments: its, codings }) => [
    informants,
    documents,
    its.length,
    codings,
  ]);

  it("counts a passage, a document and a person once for a theme, whichever of its codes they have", () => {
    // Summed over the codes there would be two informants, three documents and five passages.
    expect(plain[0]).toEqual([1, 2, 3, 6]);
  });

  it("counts codings of every coder, and passages once", () => {
    expect(plain[1]).toEqual([1, 1, 1, 2]);
  });

  it("counts a passage nobody is known to have said, in no document", () => {
    expect(plain[2]).toEqual([1, 2, 3, 3]);
  });

  it("lists each passage of a theme once", () => {
    const [theme] = countThemes([coding(2, 2), coding(0, 1), coding(2, 1)], segments, codes);
    expect([...theme!.segments].sort()).toEqual([0, 2]);
  });

  it("counts nothing for a code that nobody gave", () => {
    expect(plain[3]).toEqual([0, 0, 0, 0]);
  });
});
