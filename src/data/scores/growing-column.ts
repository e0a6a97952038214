/** A column of whole numbers that grows as rows arrive: 4 bytes a row instead of an object. */
export class GrowingColumn {
  #cells = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#cells.length) {
      const larger = new Int32Array(this.#cells.length * 2);
      larger.set(this.#cells);
      this.#cells = larger;
    }
    this.#cells[this.#length++] = value;
  }

  get(index: number): number {
    return this.#cells[index]!;
  }

  set(index: number, value: number): void {
    this.#cells[index] = value;
  }
}
