import { describe, expect, it } from "vitest";
import { documentsOf } from "../../../../src/data/segments/refi/documents.ts";
import type { RefiSource, RefiText } from "../../../../src/data/segments/refi/project.ts";

const source = (name: string | undefined, ...texts: Partial<RefiText>[]): RefiSource => ({
  guid: "g",
  ...(name !== undefined && { name }),
  texts: texts.map((text) => ({ guid: "t", selections: [], ...text })),
  selections: [],
  codings: [],
  values: [],
});
const names = (...sources: RefiSource[]) => documentsOf(sources).map(({ name }) => name);

describe("documentsOf", () => {
  it("calls a document by its name, else its file, else its GUID", () => {
    expect(names(source("A", { path: "internal://x.txt" }))).toEqual(["A"]);
    expect(names(source(undefined, { path: "internal://x.txt" }))).toEqual(["x.txt"]);
    expect(names(source(undefined, { path: "absolute://C:\\Users\\x\\y.txt" }))).toEqual(["y.txt"]);
    expect(names(source(undefined))).toEqual(["g"]);
  });

  it("makes a document of each further text", () => {
    const media = source("Rekaman", { name: "Transkrip 1" }, { name: "Transkrip 2" }, {});
    expect(names(media)).toEqual(["Rekaman", "Transkrip 2", "Rekaman (2)"]);
    expect(documentsOf([media]).map(({ isFirst }) => isFirst)).toEqual([true, false, false]);
  });

  it("numbers 100 000 documents of one name quickly, and leaves names alone that look so", () => {
    expect(names(source("A (2)"), source("A"), source("A"))).toEqual(["A (2)", "A", "A (3)"]);
    const started = performance.now();
    const many = names(...Array.from({ length: 100_000 }, () => source("A")));
    expect(many.at(-1)).toBe("A (100000)");
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
