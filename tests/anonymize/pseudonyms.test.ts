import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Pseudonyms } from "../../src/anonymize/pseudonyms.ts";

const key = Buffer.from("k".repeat(32));

describe("Pseudonyms", () => {
  it("are HMAC-SHA-256 in base 32, as OpenSSL and coreutils make them", () => {
    // printf 'paud-analyze 1 person\nP01' | openssl dgst -sha256 -hmac kkkk… -binary | base32
    expect(new Pseudonyms(key).of("person", "P01")).toBe("P-UD3IN24KVHBX");
    expect(new Pseudonyms(key, "P", 51).of("coder", "P01")).toBe(
      "C-S6WAGX734NSYGVRJSKIWJ3374G7VIK33BIWEY4WJA65BONPVIRR",
    );
  });

  it("do not see white space around an id, nor how its letters are composed, but its case", () => {
    const of = (id: string) => new Pseudonyms(key).of("person", id);
    expect(of(" P01\t")).toBe(of("P01"));
    expect(of("Rene\u0301")).toBe(of("Ren\u00e9"));
    expect(of("p01")).not.toBe(of("P01"));
    expect(of("  ")).toBe("");
  });

  it("are the same with the same key and others with another", () => {
    const other = new Pseudonyms(Buffer.from("j".repeat(32)));
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9]{1,12}$/), (id) => {
        expect(new Pseudonyms(key).of("person", id)).toBe(new Pseudonyms(key).of("person", id));
        expect(other.of("person", id)).not.toBe(new Pseudonyms(key).of("person", id));
      }),
    );
  });

  it("grow until no two people have the same, and keep what they had", () => {
    const pseudonyms = new Pseudonyms(key, "X", 1);
    const ids = new Set(Array.from({ length: 200 }, (_, i) => `P${i}`));
    const before = pseudonyms.of("person", "P7");
    pseudonyms.tellApart(ids);
    const all = new Set([...ids].map((id) => pseudonyms.of("person", id)));
    expect(all.size).toBe(200);
    expect(pseudonyms.of("person", "P7").startsWith(before)).toBe(true);
    expect(pseudonyms.length).toBeLessThan(12);
  });
});
