const BITS = 16;
const BLOCK = 1 << BITS;

/** A growing column of 32-bit whole numbers, in blocks: growth copies nothing and never holds the column twice. */
export class Int32Blocks {
  readonly #blocks: Int32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#blocks.length * BLOCK) this.#blocks.push(new Int32Array(BLOCK));
    this.#blocks[this.#length >>> BITS]![this.#length & (BLOCK - 1)] = value;
    this.#length += 1;
  }

  get(index: number): number {
    return this.#blocks[index >>> BITS]![index & (BLOCK - 1)]!;
  }
}
