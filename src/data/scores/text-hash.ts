const ROUNDS_AT_END = 3;

/**
 * A keyed 32-bit hash of text (its UTF-16 code units): who does not know the keys cannot make texts that collide, so a
 * hostile file cannot make a table of ids slow.
 *
 * Source: HalfSipHash-1-3, after Aumasson & Bernstein (2012), SipHash: a fast short-input PRF, INDOCRYPT,
 * doi:10.1007/978-3-642-34931-7_28.
 */
export function textHash(text: string, key0: number, key1: number): number {
  const pairs = text.length >> 1;
  let v0 = key0;
  let v1 = key1;
  let v2 = key0 ^ 0x6c796765;
  let v3 = key1 ^ 0x74656462;
  for (let i = 0; i <= pairs + ROUNDS_AT_END; i++) {
    let word = 0;
    if (i < pairs) word = text.charCodeAt(2 * i) | (text.charCodeAt(2 * i + 1) << 16);
    else if (i === pairs) word = (text.length << 24) | (text.length & 1 ? text.charCodeAt(2 * i) : 0);
    else if (i === pairs + 1) v2 ^= 0xff;
    v3 ^= word;
    v0 = (v0 + v1) | 0;
    v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
    v0 = (v0 << 16) | (v0 >>> 16);
    v2 = (v2 + v3) | 0;
    v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
    v0 = (v0 + v3) | 0;
    v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
    v2 = (v2 + v1) | 0;
    v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
    v2 = (v2 << 16) | (v2 >>> 16);
    v0 ^= word;
  }
  return v1 ^ v3;
}
