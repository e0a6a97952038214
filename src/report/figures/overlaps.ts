import type { ThemesResult } from "../../analyses/schemas/themes.schema.ts";

type Pair = Exclude<ThemesResult["coOccurrence"], { readonly reason: unknown }>[number];

/** A code with its own codings, without those of codes under it. */
interface OwnCode {
  readonly code: string;
  readonly codings: number;
}

/** Codes and the pairs of them that overlap. */
export interface Overlaps {
  /** Those with most codings first. */
  readonly codes: readonly OwnCode[];
  /** Of two codes, in any order; nothing where they do not overlap. */
  between(a: string, b: string): Pair | undefined;
  /** In the order of the result: most overlaps first. */
  readonly pairs: readonly Pair[];
  /** Pairs of which a code is left out. */
  readonly hidden: readonly Pair[];
  /** How many codes there are, those that are left out included. */
  readonly all: number;
}

/** The codes that are most often given, with their overlaps; nothing where none overlap. */
export function overlapsOf(
  { themes, coOccurrence }: Pick<ThemesResult, "themes" | "coOccurrence">,
  most: number,
): Overlaps | undefined {
  if ("reason" in coOccurrence || coOccurrence.length === 0) return undefined;
  const all = themes
    .map((theme): OwnCode => ({ code: theme.theme, codings: theme.codings - under(theme, themes) }))
    .filter(({ codings }) => codings > 0);
  const codes = all.sort((a, b) => b.codings - a.codings).slice(0, most);
  const shown = new Set(codes.map(({ code }) => code));
  const isShown = ({ a, b }: Pair) => shown.has(a) && shown.has(b);
  const pairs = coOccurrence.filter(isShown);
  const hidden = coOccurrence.filter((pair) => !isShown(pair));
  const byCodes = new Map<string, Map<string, Pair>>();
  for (const pair of pairs) {
    for (const [a, b] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      const its = byCodes.get(a) ?? new Map<string, Pair>();
      byCodes.set(a, its.set(b, pair));
    }
  }
  return { codes, pairs, hidden, all: all.length, between: (a, b) => byCodes.get(a)?.get(b) };
}

/** Codings of the codes right under a theme, each with all under it. */
function under({ theme }: { readonly theme: string }, themes: ThemesResult["themes"]): number {
  return themes.reduce((sum, { parent, codings }) => sum + (parent === theme ? codings : 0), 0);
}
