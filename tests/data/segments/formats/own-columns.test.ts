import { describe, expect, it } from "vitest";
import {
  areEnough,
  OWN_COLUMNS,
  OWN_ROLES,
  type OwnRole,
  ownColumns,
} from "../../../../src/data/segments/formats/own-columns.ts";
import { headerKey } from "../../../../src/data/sources/header-key.ts";
import { failureOf } from "../../sources/failure-of.ts";

const NONE: ReadonlyMap<string, string> = new Map();
const places = (header: readonly string[], named = NONE) =>
  Object.fromEntries([...ownColumns(header, named, "a.csv")].map(([role, { index }]) => [role, index]));

describe("OWN_COLUMNS", () => {
  it("has every word once, written as headers are compared", () => {
    const words = Object.values(OWN_COLUMNS).flat();
    expect(words.map(headerKey)).toEqual(words);
    expect(new Set(words).size).toBe(words.length);
    expect(OWN_ROLES.every((role) => OWN_COLUMNS[role].length >= 4)).toBe(true);
  });
});

describe("ownColumns", () => {
  it.each(OWN_ROLES.flatMap((role) => OWN_COLUMNS[role].map((word) => [word, role] as const)))(
    "takes %s for the %s",
    (word, role) => {
      expect(places([word])).toEqual({ [role]: 0 });
    },
  );

  it("takes the word that stands earlier of two that could be one thing", () => {
    expect(places(["tag", "kode"])).toEqual({ code: 1 });
    expect(places(["File", "Transcript", "Dokumen"])).toEqual({ document: 2 });
  });

  it("leaves a column that was named to its role alone", () => {
    expect(places(["kode", "label"], new Map([["theme", "kode"]]))).toEqual({ theme: 0, code: 1 });
    expect(places(["kode"], new Map([["theme", "kode"]]))).toEqual({ theme: 0 });
  });

  it("says whether a column was recognised or named", () => {
    const columns = ownColumns(["dokumen", "ide"], new Map([["code", "IDE"]]), "a.csv");
    expect(columns.get("document")).toEqual({ index: 0, recognised: true });
    expect(columns.get("code")).toEqual({ index: 1, recognised: false });
  });

  it("refuses a header that stands twice where it would play a role, and no other", async () => {
    const header = [" Kode ", "dokumen", "kode", "catatan", "catatan"];
    const refused = { code: "duplicate-header", file: "a.csv", column: "Kode", positions: ["1", "3"] };
    expect(await failureOf(() => places(header))).toEqual(refused);
    expect(places(header.slice(1))).toEqual({ document: 0, code: 1 });
  });
});

describe("areEnough", () => {
  const enough = (...roles: OwnRole[]) => areEnough(new Set(roles));

  it("needs what was said, and of what", () => {
    for (const what of ["code", "theme"] as const)
      for (const where of ["document", "segment", "informant", "text"] as const)
        expect(enough(what, where)).toBe(true);
    expect(enough("code", "theme", "coder", "start", "end", "length")).toBe(false);
    expect(enough("document", "segment", "informant", "text", "coder")).toBe(false);
    expect(enough()).toBe(false);
  });
});
