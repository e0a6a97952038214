import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { artifactUri } from "../../../src/report/check/artifact-uri.ts";
import { SEEDED } from "../../arbitraries.ts";

describe("artifactUri", () => {
  // RFC 3986, 3.3 (what a segment may hold) and 4.2 (no colon in the first segment); RFC 8089 for file URIs.
  it.each([
    ["nilai.csv", "/", "nilai.csv"],
    ["./data/nilai.csv", "/", "data/nilai.csv"],
    ["../lain/a b.csv", "/", "../lain/a%20b.csv"],
    ["c:x/y#z?q.csv", "/", "c%3Ax/y%23z%3Fq.csv"],
    ["50%25.csv", "/", "50%2525.csv"],
    ["/srv/data/é.csv", "/", "file:///srv/data/%C3%A9.csv"],
    ["a\\b.csv", "/", "a%5Cb.csv"],
    ["data\\a b.csv", "\\", "data/a%20b.csv"],
    ["C:\\data\\a b.csv", "\\", "file:///C:/data/a%20b.csv"],
    ["\ud800.csv", "/", "%EF%BF%BD.csv"],
  ])("writes %j (%s) as %s", (path, separator, uri) => {
    expect(artifactUri(path, separator)).toBe(uri);
  });

  it("can be read back, whatever the name", () => {
    const name = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/^(?:\/|\.\/)/.test(text));
    fc.assert(
      fc.property(name, (path) => {
        const uri = artifactUri(path, "/");
        expect(decodeURIComponent(uri)).toBe(path);
        expect(() => new URL(uri, "https://x/")).not.toThrow();
      }),
      SEEDED,
    );
  });
});
