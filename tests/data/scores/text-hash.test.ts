import { describe, expect, it } from "vitest";
import { textHash } from "../../../src/data/scores/text-hash.ts";

describe("textHash", () => {
  it("gives another number for other keys, texts and lengths", () => {
    const hashes = [
      textHash("", 1, 2),
      textHash("", 1, 3),
      textHash("", 2, 2),
      textHash("\0", 1, 2),
      textHash("\0\0", 1, 2),
      textHash("a", 1, 2),
      textHash("ab", 1, 2),
      textHash("ba", 1, 2),
      textHash("abc", 1, 2),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(textHash("abc", 1, 2)).toBe(hashes.at(-1));
  });

  it("spreads ids that differ in one digit evenly over its range", () => {
    const buckets = new Float64Array(256);
    const n = 256_000;
    for (let i = 0; i < n; i++) buckets[textHash(`P${i}`, 3, 4) >>> 24]! += 1;
    const chiSquare = buckets.reduce(
      (sum, count) => sum + ((count - n / 256) * (count - n / 256)) / (n / 256),
      0,
    );
    // 99.99 % of chi-square values with 255 degrees of freedom lie between.
    expect(chiSquare).toBeGreaterThan(176);
    expect(chiSquare).toBeLessThan(350);
  });

  it("changes about half of its bits with any one bit of the text", () => {
    let changed = 0;
    for (let i = 0; i < 2_000; i++) {
      const text = `peserta-${i}`;
      const at = i % text.length;
      const other = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
      for (let bits = textHash(text, 5, 6) ^ textHash(other, 5, 6); bits !== 0; bits &= bits - 1)
        changed += 1;
    }
    expect(Math.abs(changed / 2_000 - 16)).toBeLessThan(0.5);
  });
});
