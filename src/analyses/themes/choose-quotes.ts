import { sampleOf } from "../../core/sample.ts";
import { quantile } from "../../statistics/quantile.ts";

/** A piece of text that could be quoted; −1 where the informant is not known. */
export interface Quotable {
  readonly segment: number;
  readonly informant: number;
  /** UTF-16 code units of its text. */
  readonly length: number;
}

/** How often one informant is quoted. */
interface QuoteShare {
  readonly informant: number;
  readonly quotes: number;
  /** Of all quotes. */
  readonly share: number;
}

export interface ChosenQuotes {
  /** Per theme, the segments to quote, in the order in which they were chosen. */
  readonly themes: readonly (readonly number[])[];
  /** Who is quoted, in the order of their first quote. */
  readonly informants: readonly QuoteShare[];
}

/**
 * Definition: which passages speak for a theme without a few informants speaking for all?
 * Formula: within a theme nobody is quoted again before everybody has been quoted as often; whose turn it is goes by the
 * fewest quotes in all themes so far, then by who comes first. Of an informant's passages the one whose length is nearest
 * the median length of the theme's segments comes first, then by order: neither a scrap nor a page.
 * Shapes: themes in order, each with its segments in order; a segment that stands twice in a theme counts once. Informants
 * who are not known count as one. At most `perTheme` quotes a theme. O(n log n).
 * Errors: RangeError unless perTheme is whole and 0 or more.
 */
export function chooseQuotes(themes: readonly (readonly Quotable[])[], perTheme: number): ChosenQuotes {
  if (!Number.isInteger(perTheme) || perTheme < 0) {
    throw new RangeError(`chooseQuotes requires 0 quotes or more, got ${perTheme}`);
  }
  const quoted = new Map<number, number>();
  const chosen = themes.map((segments) => {
    const theme: number[] = [];
    // A round adds one quote to each, so that this order holds for all rounds; sorting keeps who comes first.
    let waiting = passagesByInformant(segments).sort(
      (x, y) => (quoted.get(x.informant) ?? 0) - (quoted.get(y.informant) ?? 0),
    );
    for (let round = 0; theme.length < perTheme && waiting.length > 0; round++) {
      for (const { informant, segments: passages } of waiting.slice(0, perTheme - theme.length)) {
        theme.push(passages[round]!);
        quoted.set(informant, (quoted.get(informant) ?? 0) + 1);
      }
      waiting = waiting.filter(({ segments: passages }) => passages.length > round + 1);
    }
    return theme;
  });
  const all = chosen.reduce((sum, theme) => sum + theme.length, 0);
  const informants = Array.from(quoted, ([informant, quotes]) => ({
    informant,
    quotes,
    share: quotes / all,
  }));
  return { themes: chosen, informants };
}

/** One informant's passages in a theme, the fittest first. */
interface Passages {
  readonly informant: number;
  readonly segments: readonly number[];
}

function passagesByInformant(segments: readonly Quotable[]): Passages[] {
  const seen = new Set<number>();
  const distinct = segments.filter(({ segment }) => !seen.has(segment) && seen.add(segment));
  if (distinct.length === 0) return [];
  const median = quantile(sampleOf(distinct.map(({ length }) => length)), 0.5);
  const strangeness = ({ length }: Quotable) => Math.abs(length - median);
  const informants = new Map<number, Quotable[]>();
  for (const one of distinct) {
    const theirs = informants.get(one.informant) ?? [];
    informants.set(one.informant, theirs);
    theirs.push(one);
  }
  return Array.from(informants, ([informant, theirs]) => ({
    informant,
    segments: theirs.sort((x, y) => strangeness(x) - strangeness(y)).map(({ segment }) => segment),
  }));
}
