import type { Waves, WavesResult } from "../../../analyses/schemas/waves.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { Format } from "../../format.ts";
import type { Pairs } from "../../simulated-cautions.ts";

/** A result that may hold several waves, and what it was told. */
export interface WithWaves {
  readonly waves?: WavesResult | undefined;
  readonly options: {
    readonly confidence: number;
    readonly minCell: number;
    readonly lowerIsBetter: boolean;
    readonly margin?: number | undefined;
  };
}

/** The waves of one group, with its name. */
export interface WavesOfGroup {
  readonly name: string;
  readonly waves: Waves;
}

/** What every part of the chapter on waves is made from. */
export interface Told {
  /** Everybody first. */
  readonly groups: readonly WavesOfGroup[];
  readonly options: WithWaves["options"];
  readonly catalogue: Catalogue;
  readonly format: Format;
  /** The header of an interval. */
  readonly level: string;
}

/** Gathers it. */
export function told(waves: WavesResult, options: WithWaves["options"], catalogue: Catalogue): Told {
  const format = new Format(catalogue);
  const { byGroup = [], ...everybody } = waves;
  return {
    groups: [
      { name: format.group({}), waves: everybody },
      ...byGroup.map(({ group, ...its }) => ({ name: format.group(group), waves: its })),
    ],
    options,
    catalogue,
    format,
    level: catalogue.words.interval(catalogue.numbers.level(options.confidence)),
  };
}

/** The contrast of the post-test with a follow-up, by the follow-up's place. */
export function sincePost({ contrasts }: Waves, place: number): Waves["contrasts"][number] {
  return contrasts[1 + 2 * place]!;
}

/** How many pairs a contrast has, and which share is at the best possible score in one of its waves. */
export function pairsOf({ n, ceiling }: Waves["contrasts"][number]): Pairs {
  return { n, atBest: ceiling === undefined || n === 0 ? 0 : Math.max(ceiling.pre, ceiling.post) / n };
}

/** A contrast by the names of its waves. */
export function stepOf(
  { from, to }: { readonly from: string; readonly to: string },
  { waves }: Catalogue,
): string {
  return waves.step(visible(from), visible(to));
}
