import type { CoderPair } from "./holsti.ts";

/** Decisions being counted for every pair of coders. */
export class CoderPairs {
  readonly #coders: number;
  readonly #agreed: Float64Array;
  /** Cell i · coders + j: decisions of i in comparison with j. */
  readonly #decisions: Float64Array;

  constructor(coders: number) {
    this.#coders = coders;
    this.#agreed = new Float64Array(coders * coders);
    this.#decisions = new Float64Array(coders * coders);
  }

  /** Coder i decided something so often that coder j could have decided too. */
  decided(i: number, j: number, count: number): void {
    this.#decisions[i * this.#coders + j]! += count;
  }

  /** Coders i < j agreed so often. */
  agreed(i: number, j: number, count: number): void {
    this.#agreed[i * this.#coders + j]! += count;
  }

  /** In the order 0–1, 0–2, … 1–2, …, the same for all ratings of as many coders. */
  all(): CoderPair[] {
    const pairs: CoderPair[] = [];
    for (let i = 0; i < this.#coders; i++) {
      for (let j = i + 1; j < this.#coders; j++) {
        const [there, back] = [i * this.#coders + j, j * this.#coders + i];
        pairs.push({
          agreed: this.#agreed[there]!,
          first: this.#decisions[there]!,
          second: this.#decisions[back]!,
        });
      }
    }
    return pairs;
  }
}
