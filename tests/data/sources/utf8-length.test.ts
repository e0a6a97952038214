import { isUtf8 } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf8Length } from "../../../src/data/sources/utf8-length.ts";

const SEED = { seed: 20_251_123, numRuns: 5_000 };
/** Bytes near the edges of what may follow what. */
const edgy = fc.constantFrom(
  ...[0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf],
  ...[0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff],
);
const bytes = fc.array(edgy, { maxLength: 8 }).map((list) => Buffer.from(list));

describe("utf8Length", () => {
  it("calls whole exactly what Node calls UTF-8", () => {
    fc.assert(
      fc.property(bytes, (list) => {
        const { length, stop } = utf8Length(list);
        expect(stop === "end" && length === list.length).toBe(isUtf8(list));
        expect(isUtf8(list.subarray(0, length))).toBe(true);
      }),
      SEED,
    );
  });

  it("calls cut exactly what some more bytes would make whole", () => {
    const endings = [0x80, 0x90, 0xa0, 0xbf].flatMap((a) => [[a], [a, 0x80], [a, 0x80, 0x80]]);
    fc.assert(
      fc.property(bytes, (list) => {
        const rest = list.subarray(utf8Length(list).length);
        const canBeWhole = endings.some((ending) => isUtf8(Buffer.concat([rest, Buffer.from(ending)])));
        expect(utf8Length(list).stop === "cut").toBe(rest.length > 0 && canBeWhole);
      }),
      SEED,
    );
  });

  it("reads any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const list = Buffer.from(text);
        expect(utf8Length(list)).toEqual({ length: list.length, stop: "end" });
      }),
      SEED,
    );
  });
});
