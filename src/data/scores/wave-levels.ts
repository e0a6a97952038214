import { InputError } from "../../core/input-error.ts";
import { headerKey } from "../sources/header-key.ts";
import type { ColumnChoices } from "./columns.ts";
import { POST, PRE, type Wave } from "./participants.ts";
import { hasWaveWord } from "./recognise.ts";

/**
 * Long layout: which level of the wave column is the pre-test and which the post-test. As in headers, case, spaces and
 * punctuation do not count: "Pretest" and "pre-test" are one level.
 */
export class WaveLevels {
  readonly #choices: ColumnChoices;
  readonly #file: string;
  readonly #waves = new Map<string, Wave | undefined>();

  constructor(choices: ColumnChoices, file: string) {
    this.#choices = choices;
    this.#file = file;
  }

  /** The wave of a row; `undefined` for a wave that is neither. */
  waveOf(level: string): Wave | undefined {
    if (!this.#waves.has(level)) this.#waves.set(level, this.#recognise(level));
    return this.#waves.get(level);
  }

  /**
   * The level of each wave as written.
   * @throws InputError `ambiguous-wave` or `missing-wave`, naming the levels there are
   */
  chosen(): { readonly pre: string; readonly post: string } {
    return { pre: this.#levelOf(PRE, "pre"), post: this.#levelOf(POST, "post") };
  }

  #recognise(level: string): Wave | undefined {
    const { pre, post } = this.#choices;
    const key = headerKey(level);
    if (pre !== undefined && headerKey(pre) === key) return PRE;
    if (post !== undefined && headerKey(post) === key) return POST;
    const looksPre = hasWaveWord(level, "pre");
    const looksPost = hasWaveWord(level, "post");
    if (pre === undefined && looksPre && !looksPost) return PRE;
    if (post === undefined && looksPost && !looksPre) return POST;
    return undefined;
  }

  #levelOf(wave: Wave, name: "pre" | "post"): string {
    const found = [...this.#waves].flatMap(([level, its]) => (its === wave ? [level] : []));
    if (new Set(found.map(headerKey)).size === 1) return found[0]!;
    const details = { file: this.#file, wave: name, levels: [...this.#waves.keys()].slice(0, 12) };
    if (found.length > 1) throw new InputError("ambiguous-wave", { ...details, candidates: found });
    throw new InputError("missing-wave", details);
  }
}
