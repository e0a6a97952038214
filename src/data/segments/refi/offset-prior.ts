import { OFFSET_CONVENTIONS } from "../format-name.ts";
import type { TextOffsets } from "./to-utf16.ts";

/**
 * What programs are known to write. NVivo: measured on four exports of NVivo 12. ATLAS.ti: counts a line end as one, by a
 * comment in QualCoder's importer; whether it counts characters or code units is not known, so the standard's characters.
 * Others follow the standard (REFI-QDA 1.5, §10.2: Unicode code points, first = 0).
 */
const KNOWN: readonly (readonly [origin: RegExp, convention: TextOffsets])[] = [
  [/nvivo/i, "utf16"],
  [/atlas/i, "codepoint-lf"],
];
const STANDARD: TextOffsets = "codepoint";

/** The conventions to try for a program, the likeliest first: what it is known to write, then the standard's. */
export function conventionsFor(origin: string): readonly TextOffsets[] {
  const known = KNOWN.find(([pattern]) => pattern.test(origin))?.[1] ?? STANDARD;
  const all = OFFSET_CONVENTIONS.filter((convention) => convention !== "one-based");
  return [...new Set<TextOffsets>([known, STANDARD, ...all])];
}
