import type { OffsetConvention } from "../format-name.ts";
import type { RefiSelection } from "./project.ts";
import type { LoadedText } from "./source-texts.ts";
import { toUtf16 } from "./to-utf16.ts";

/** A stretch of a text in UTF-16 code units; NaN or out of the text where the file's numbers are. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Gives selections in a text their places there. Without the text, offsets stay as the file has them. */
export function spanReader(
  loaded: LoadedText | undefined,
  convention: OffsetConvention,
): (selection: RefiSelection) => Span {
  const first = convention === "one-based" ? 1 : 0;
  const at =
    loaded === undefined
      ? (offset: number) => offset
      : toUtf16(loaded.text, convention === "one-based" ? "codepoint" : convention, loaded.hasBom);
  // An inclusive end counted from 1 is an exclusive one counted from 0.
  return ({ start = Number.NaN, end = Number.NaN }) => ({ start: at(start - first), end: at(end) });
}
