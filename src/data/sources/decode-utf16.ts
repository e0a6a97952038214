import type { Text } from "./text.ts";

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Makes UTF-8 of UTF-16. Half a character (an odd byte, a surrogate without its other one) is damage. */
export async function* decodeUtf16(
  bytes: AsyncGenerator<Buffer, void, undefined>,
  encoding: "utf-16le" | "utf-16be",
): Text {
  let cut = Buffer.alloc(0);
  for await (const piece of bytes) {
    const chunk = Buffer.concat([cut, piece]);
    const even = chunk.length - (chunk.length % 2);
    const units = Buffer.from(chunk.subarray(0, even));
    if (encoding === "utf-16be") units.swap16();
    const whole = even - (endsInHighSurrogate(units) ? 2 : 0);
    const text = units.toString("utf16le", 0, whole);
    cut = chunk.subarray(whole);
    const damage = text.search(LONE_SURROGATE);
    yield Buffer.from(damage < 0 ? text : text.slice(0, damage));
    if (damage >= 0) {
      yield { code: "invalid-encoding", encoding };
      return;
    }
  }
  if (cut.length > 0) yield { code: "invalid-encoding", encoding };
}

function endsInHighSurrogate(units: Buffer): boolean {
  return units.length > 0 && units[units.length - 1]! >> 2 === 0xd8 >> 2;
}
