import { InputError } from "../../core/input-error.ts";
import { headerKey } from "../sources/header-key.ts";
import type { ColumnChoices } from "./columns.ts";
import { FEWEST_WAVES, POST, PRE, type Wave } from "./participants.ts";
import { hasWaveWord } from "./recognise.ts";

/** More waves than these are rather a column of something else. */
const MOST_WAVES = 20;

/** How the levels of a wave column are taken. */
export interface WaveChoices extends Pick<ColumnChoices, "pre" | "post" | "followUp"> {
  /** Whether waves that nobody named are follow-ups, in the order in which they first stand in the files. */
  readonly assumeFollowUps?: boolean;
}

/** A level of the wave column as first written, and whether it was recognised rather than named. */
export interface WaveLevel {
  readonly header: string;
  readonly recognised: boolean;
}

/**
 * Long layout: which level of the wave column is the pre-test, which the post-test and which a follow-up. As in headers,
 * case, spaces and punctuation do not count: "Pretest" and "pre-test" are one level.
 */
export class WaveLevels {
  readonly #choices: WaveChoices;
  readonly #file: string;
  readonly #waves = new Map<string, Wave | undefined>();
  /** The header keys of the follow-ups, in the order of time. */
  readonly #followUps: string[];
  readonly #named: number;

  constructor(choices: WaveChoices, file: string) {
    this.#choices = choices;
    this.#file = file;
    this.#followUps = (choices.followUp ?? []).map(headerKey);
    this.#named = this.#followUps.length;
  }

  /** How many waves are known so far. */
  get count(): number {
    return FEWEST_WAVES + this.#followUps.length;
  }

  /** How many follow-ups nobody named. */
  get assumed(): number {
    return this.#followUps.length - this.#named;
  }

  /** The wave of a row; `undefined` for a wave that is none of them. */
  waveOf(level: string): Wave | undefined {
    if (!this.#waves.has(level)) this.#waves.set(level, this.#recognise(level));
    return this.#waves.get(level);
  }

  /**
   * The level of each wave as written.
   * @throws InputError `ambiguous-wave` or `missing-wave`, naming the levels there are
   */
  chosen(): { readonly pre: WaveLevel; readonly post: WaveLevel; readonly followUp: readonly WaveLevel[] } {
    const { pre, post } = this.#choices;
    return {
      pre: { header: this.#levelOf(PRE, "pre"), recognised: pre === undefined },
      post: { header: this.#levelOf(POST, "post"), recognised: post === undefined },
      followUp: this.#followUps.map((_, i) => ({
        header: this.#levelOf(FEWEST_WAVES + i, "follow-up", this.#choices.followUp?.[i]),
        recognised: i >= this.#named,
      })),
    };
  }

  #recognise(level: string): Wave | undefined {
    const { pre, post } = this.#choices;
    const key = headerKey(level);
    // In long layout a wave is one level, never a sum of columns.
    if (typeof pre === "string" && headerKey(pre) === key) return PRE;
    if (typeof post === "string" && headerKey(post) === key) return POST;
    const followUp = this.#followUps.indexOf(key);
    if (followUp >= 0) return FEWEST_WAVES + followUp;
    const looksPre = hasWaveWord(level, "pre");
    const looksPost = hasWaveWord(level, "post");
    if (pre === undefined && looksPre && !looksPost) return PRE;
    if (post === undefined && looksPost && !looksPre) return POST;
    if (this.#choices.assumeFollowUps !== true || this.#named > 0 || key === "") return undefined;
    if (this.count === MOST_WAVES)
      throw new InputError("too-many-waves", { file: this.#file, limit: MOST_WAVES });
    this.#followUps.push(key);
    return this.count - 1;
  }

  #levelOf(wave: Wave, name: "pre" | "post" | "follow-up", named?: string): string {
    const found = [...this.#waves].flatMap(([level, its]) => (its === wave ? [level] : []));
    if (new Set(found.map(headerKey)).size === 1) return found[0]!;
    const details = { file: this.#file, wave: name, levels: [...this.#waves.keys()].slice(0, 12) };
    if (found.length > 1) throw new InputError("ambiguous-wave", { ...details, candidates: found });
    throw named === undefined
      ? new InputError("missing-wave", details)
      : new InputError("no-such-wave", { ...details, level: named });
  }
}
