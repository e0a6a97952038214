import { Int32Blocks } from "./int32-blocks.ts";
import { textHash } from "./text-hash.ts";
import { TextStore } from "./text-store.ts";

const EMPTY = 0;
const MOST_FILLED = 0.8;
const GROWTH = 1.5;

/**
 * Gives each distinct text a number: 0, 1, 2 … in the order they first came. Exact, and without the 2^24 entries at
 * which Set and Map throw. Takes about 16 bytes an entry beside the text.
 */
export class IdIndex {
  readonly #texts = new TextStore();
  readonly #positions = new Int32Blocks();
  readonly #hashes = new Int32Blocks();
  // Each process has its own keys, so nobody can prepare ids that collide. No result depends on them.
  readonly #key0 = randomKey();
  readonly #key1 = randomKey();
  /** Index + 1 of the entry that hashed here or shortly before; open addressing with linear probing. */
  #slots = new Uint32Array(1024);

  /** How many distinct texts there are. */
  get size(): number {
    return this.#positions.length;
  }

  /** The text's index, new or known. */
  add(id: string): number {
    const hash = textHash(id, this.#key0, this.#key1);
    let slot = this.#seek(id, hash);
    const known = this.#slots[slot]!;
    if (known !== EMPTY) return known - 1;
    if (this.size + 1 > this.#slots.length * MOST_FILLED) {
      this.#rehash();
      slot = this.#seek(id, hash);
    }
    this.#positions.push(this.#texts.append(id));
    this.#hashes.push(hash);
    this.#slots[slot] = this.size;
    return this.size - 1;
  }

  /** The text's index, or −1 if it is not there. */
  find(id: string): number {
    return this.#slots[this.#seek(id, textHash(id, this.#key0, this.#key1))]! - 1;
  }

  /** The text of an index. @throws RangeError for an index that was never given out */
  idAt(index: number): string {
    if (!(Number.isInteger(index) && index >= 0 && index < this.size)) {
      throw new RangeError(`IdIndex.idAt requires an index below ${this.size}, got ${index}`);
    }
    return this.#texts.at(this.#positions.get(index) >>> 0);
  }

  /** The slot that holds the text, or the empty one where it belongs. */
  #seek(id: string, hash: number): number {
    const slots = this.#slots;
    let slot = homeOf(hash, slots.length);
    for (; slots[slot] !== EMPTY; slot = slot + 1 === slots.length ? 0 : slot + 1) {
      const index = slots[slot]! - 1;
      if (this.#hashes.get(index) === hash && this.#texts.isAt(this.#positions.get(index) >>> 0, id)) break;
    }
    return slot;
  }

  #rehash(): void {
    const length = Math.ceil(this.#slots.length * GROWTH);
    // The old table goes before the new one comes: everything in it can be made again from the hashes.
    this.#slots = new Uint32Array(0);
    const slots = new Uint32Array(length);
    const hashes = this.#hashes;
    for (let index = 0; index < hashes.length; index++) {
      let slot = homeOf(hashes.get(index), length);
      while (slots[slot] !== EMPTY) slot = slot + 1 === length ? 0 : slot + 1;
      slots[slot] = index + 1;
    }
    this.#slots = slots;
  }
}

function homeOf(hash: number, slots: number): number {
  return Math.floor(((hash >>> 0) / 4_294_967_296) * slots);
}

function randomKey(): number {
  return Math.floor(Math.random() * 4_294_967_296) | 0;
}
