import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileNames } from "../../../src/commands/report/each/file-names.ts";

describe("fileNames", () => {
  it("says what a value says, in small letters", () => {
    expect(fileNames(["Angkatan XII", "Kab. Güçlü / 2"], "report")).toEqual(["angkatan-xii", "kab-guclu-2"]);
  });

  it("keeps values apart that would be called alike, and names of devices and of the index", () => {
    expect(fileNames(["A b", "a-B", "a_b", "a-b-2"], "report")).toEqual(["a-b", "a-b-2", "a-b-3", "a-b-2-2"]);
    expect(fileNames(["CON", "com1", "Index", "summary"], "report")).toEqual([
      ...["report-con", "report-com1", "report-index", "report-summary"],
    ]);
    expect(fileNames(["日本", "!!", ""], "report")).toEqual(["report", "report-2", "report-3"]);
  });

  it("is safe and different for any values", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 90 }), { maxLength: 12 }), (values) => {
        const names = fileNames(values, "report");
        expect(new Set(names).size).toBe(values.length);
        for (const name of names) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });

  it("keeps names short", () => {
    expect(fileNames(["l".repeat(300)], "report")).toEqual(["l".repeat(60)]);
  });
});
