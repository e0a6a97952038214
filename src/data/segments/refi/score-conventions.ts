import type { OffsetConvention } from "../format-name.ts";
import type { RefiSelection } from "./project.ts";
import type { LoadedText } from "./source-texts.ts";
import { type Span, spanReader } from "./spans.ts";

/** A text and what was selected in it. */
export interface OffsetSample {
  readonly loaded: LoadedText;
  readonly selections: readonly RefiSelection[];
}

/** How well a selection fits its place in a text, 0–1. */
export type Fit = (text: string, span: Span, selection: RefiSelection) => number;

/** The sum of the fits of all selections under each convention. */
export function scoreConventions<Convention extends OffsetConvention>(
  samples: readonly OffsetSample[],
  conventions: readonly Convention[],
  fitOf: Fit,
): ReadonlyMap<Convention, number> {
  const sums = new Map(conventions.map((convention): [Convention, number] => [convention, 0]));
  for (const { loaded, selections } of samples) {
    const sameHere = sameness(loaded);
    const known = new Map<string, number>();
    for (const convention of conventions) {
      const key = sameHere(convention);
      let sum = known.get(key);
      if (sum === undefined) {
        const spanOf = spanReader(loaded, convention);
        sum = selections.reduce((total, one) => total + fitOf(loaded.text, spanOf(one), one), 0);
        known.set(key, sum);
      }
      sums.set(convention, sums.get(convention)! + sum);
    }
  }
  return sums;
}

/** Names conventions alike that count alike in this text: most texts have neither pairs nor CRLF nor a mark. */
function sameness({ text, hasBom }: LoadedText): (convention: OffsetConvention) => string {
  const hasPairs = /[\ud800-\udbff]/.test(text);
  const hasCrlf = text.includes("\r\n");
  return (convention) => {
    if (convention === "one-based") return convention;
    const pairs = hasPairs && convention.startsWith("codepoint");
    const breaks = hasCrlf && convention.endsWith("-lf");
    const mark = hasBom && convention.includes("-bom");
    return `${pairs} ${breaks} ${mark}`;
  };
}
