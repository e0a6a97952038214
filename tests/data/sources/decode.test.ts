import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/data/sources/decode.ts";
import { type BadText, isBad } from "../../../src/data/sources/text.ts";
import { inPieces } from "./pieces.ts";

async function decoded(bytes: Buffer, size: number, label?: string) {
  const { text, encoding } = await decode(
    bytes.subarray(0, size),
    inPieces(bytes.subarray(size), size),
    label,
  );
  const pieces: Buffer[] = [];
  let damage: BadText | undefined;
  for await (const piece of text) {
    expect(damage).toBeUndefined(); // nothing follows damage
    if (isBad(piece)) damage = piece;
    else pieces.push(piece);
  }
  return { text: Buffer.concat(pieces).toString(), encoding: encoding(), damage: damage?.code };
}

const sizes = fc.integer({ min: 1, max: 9 });
const words = fc.string({ unit: fc.constantFrom("a", "é", "€", "😀", ",", "\n"), maxLength: 40 });
const RUNS = { seed: 20_251_123, numRuns: 500 };

describe("decode", () => {
  it.each(["utf-8", "utf-16le", "utf-16be"])(
    "gives the same text of %s however it is cut",
    async (encoding) => {
      await fc.assert(
        fc.asyncProperty(words, sizes, async (text, size) => {
          expect(await decoded(iconv.encode(text, encoding), size, encoding)).toEqual({
            text,
            encoding,
            damage: undefined,
          });
        }),
        RUNS,
      );
    },
  );

  it("gives the same text of Shift_JIS, which has characters of one and two bytes, however it is cut", async () => {
    const text = "ID,日本,ｱ\nアイウ,1,2\n";
    for (let size = 1; size < 9; size++)
      expect((await decoded(iconv.encode(text, "shift_jis"), size, "shift_jis")).text).toBe(text);
  });

  it("takes half a character at the end for damage in any encoding", async () => {
    const half = iconv.encode("ID,日本", "shift_jis").subarray(0, -1);
    for (const size of [1, 3, 64])
      expect(await decoded(half, size, "shift_jis")).toMatchObject({
        text: "ID,日",
        damage: "invalid-encoding",
      });
  });

  it("turns to Windows-1252 at the same character however the file is cut", async () => {
    const bytes = iconv.encode("ID,Pre\nÃÃ,1\né", "windows-1252");
    for (let size = 1; size <= bytes.length; size++)
      expect(await decoded(bytes, size)).toEqual({
        text: "ID,Pre\nÃÃ,1\né",
        encoding: "windows-1252",
        damage: undefined,
      });
  });

  it("gives all text before the damage however the file is cut", async () => {
    const cases: readonly (readonly [string, Buffer, string | undefined])[] = [
      ["invalid-utf8", Buffer.concat([Buffer.from("é,a\n"), Buffer.of(0xe9, 0x2c)]), undefined],
      ["invalid-utf8", Buffer.concat([Buffer.from("é,a\n"), Buffer.of(0xf0, 0x9f)]), undefined],
      ["nul-byte", Buffer.from("é,a\n\0,b"), "utf-8"],
      ["invalid-encoding", Buffer.from("é,a\n\ud83d,b", "utf16le"), "utf-16le"],
      ["invalid-encoding", Buffer.from("é,a\n\ude00,b", "utf16le"), "utf-16le"],
      ["invalid-encoding", Buffer.from("é,a\n\x81,b", "latin1"), "windows-1252"],
    ];
    for (const [damage, bytes, label] of cases)
      for (let size = 1; size <= bytes.length; size++)
        expect(await decoded(bytes, size, label)).toMatchObject({ text: "é,a\n", damage });
  });
});
