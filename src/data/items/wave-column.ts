import { InputError } from "../../core/input-error.ts";
import { hasWaveWord } from "../scores/recognise.ts";
import { headerKey } from "../sources/header-key.ts";

const MOST_LEVELS = 50;

/** The waves that are analysed, in the order of time, and the wave of every level (−1: another wave). */
export interface ChosenWaves {
  readonly waves: readonly string[];
  readonly waveOf: (level: number) => number;
}

/** The levels of a wave column, as they are met; case, spaces and punctuation do not count. */
export class WaveColumn {
  readonly #levels: string[] = [];
  readonly #codes = new Map<string, number>();
  #isCrowded = false;

  code(level: string): number {
    const key = headerKey(level);
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    if (this.#levels.length === MOST_LEVELS) {
      this.#isCrowded = true;
      return 0;
    }
    this.#codes.set(key, this.#levels.length);
    this.#levels.push(level);
    return this.#levels.length - 1;
  }

  /**
   * Which level is the pre-test and which the post-test: those named, else those with a word of it. A column of one level
   * is one wave.
   * @param column the header; `undefined` where it was only recognised and may be no wave column at all
   * @returns `undefined` where no level names a wave and nothing says that the column does
   * @throws InputError `too-many-levels`, `missing-wave` or `ambiguous-wave`
   */
  choose(
    { pre, post }: { readonly pre?: string; readonly post?: string },
    column: string | undefined,
    file: string,
  ): ChosenWaves | undefined {
    const levels = this.#levels;
    if (this.#isCrowded) {
      if (column === undefined) return undefined;
      throw new InputError("too-many-levels", { column, limit: MOST_LEVELS });
    }
    const found = {
      pre: this.#levelsOf("pre", pre, post),
      post: this.#levelsOf("post", post, pre),
    };
    if (found.pre.length + found.post.length === 0 && column === undefined) return undefined;
    if (levels.length === 1 && pre === undefined && post === undefined)
      return { waves: [levels[0]!.trim()], waveOf: () => 0 };
    for (const wave of ["pre", "post"] as const) {
      const details = { file, wave, levels: levels.slice(0, 12) };
      if (found[wave].length === 0) throw new InputError("missing-wave", details);
      if (found[wave].length > 1)
        throw new InputError("ambiguous-wave", {
          ...details,
          candidates: found[wave].map((i) => levels[i]!),
        });
    }
    const [first, second] = [found.pre[0]!, found.post[0]!];
    return {
      waves: [levels[first]!, levels[second]!],
      waveOf: (level) => (level === first ? 0 : level === second ? 1 : -1),
    };
  }

  #levelsOf(wave: "pre" | "post", name: string | undefined, otherName: string | undefined): number[] {
    const other = wave === "pre" ? "post" : "pre";
    return this.#levels.flatMap((level, i) => {
      if (name !== undefined) return headerKey(level) === headerKey(name) ? [i] : [];
      if (otherName !== undefined && headerKey(level) === headerKey(otherName)) return [];
      return hasWaveWord(level, wave) && !hasWaveWord(level, other) ? [i] : [];
    });
  }
}
