import { createHash } from "node:crypto";

/** Bytes that are counted and hashed as they pass. */
export interface Digested {
  readonly bytes: AsyncGenerator<Buffer, void, undefined>;
  /** How many have passed so far. */
  count(): number;
  /** SHA-256 of all that passed, in hexadecimal; ask once, at the end. */
  sha256(): string;
}

/** Counts and hashes the bytes of a stream. */
export function digested(bytes: AsyncGenerator<Buffer, void, undefined>): Digested {
  const hash = createHash("sha256");
  let count = 0;
  return { bytes: pass(), count: () => count, sha256: () => hash.digest("hex") };

  async function* pass(): AsyncGenerator<Buffer, void, undefined> {
    for await (const piece of bytes) {
      hash.update(piece);
      count += piece.length;
      yield piece;
    }
  }
}
