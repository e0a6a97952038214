import { toUtf16 } from "../refi/to-utf16.ts";
import type { DetectedOffsets } from "../segment-table.ts";
import type { Region } from "./annotation-regions.ts";

/** The units in which Label Studio has counted. */
export type LabelStudioUnit = "utf16" | "codepoint";

/** Regions of one text. */
export interface TextRegions {
  readonly text: string;
  readonly regions: readonly Region[];
}

/** Below this share the unit is a guess. */
const CERTAIN = 0.9;

/**
 * In which unit the offsets of an export are counted. Label Studio counts code points (its editor's tests: "Should
 * calculate offsets by code points in text"); before its pull request 1559 of 2021, whose change came with the editor's
 * own pull request 308, it counted UTF-16. Line breaks `\r\n` count two in both. Only regions behind a surrogate pair can
 * tell: those whose text is known by whether it stands there, the rest by whether their edges are edges of words. Where
 * both do equally well, code points.
 * @returns `undefined` where no region can tell, and the unit does not matter
 */
export function detectUnit(
  texts: Iterable<TextRegions>,
  given?: LabelStudioUnit,
): DetectedOffsets | undefined {
  const score = { utf16: 0, codepoint: 0 };
  let count = 0;
  for (const { text, regions } of texts) {
    const convert = toUtf16(text, "codepoint");
    for (const { start, end, quote } of regions) {
      if (start === undefined || end === undefined || convert(end) === end) continue;
      count += 1;
      score.utf16 += match(text, start, end, quote);
      score.codepoint += match(text, convert(start), convert(end), quote);
    }
  }
  if (count === 0) return undefined;
  const convention = given ?? (score.utf16 > score.codepoint ? "utf16" : "codepoint");
  const confidence = score[convention] / count;
  const isGiven = given !== undefined;
  return { convention, confidence, given: isGiven, certain: isGiven || confidence >= CERTAIN };
}

/** How well a stretch of text is what was meant, 0–1. */
function match(text: string, start: number, end: number, quote: string | undefined): number {
  if (quote !== undefined) return bare(quote) === bare(text.slice(start, end)) ? 1 : 0;
  return (Number(isEdge(text, start)) + Number(isEdge(text, end))) / 2;
}

/** Quotes have lost their line breaks, or have them as a backslash and an n. */
function bare(text: string): string {
  return text.replace(/\s|\\n/g, "");
}

const WORD = /[\p{L}\p{N}]/u;

function isEdge(text: string, at: number): boolean {
  return WORD.test(text.charAt(at - 1)) !== WORD.test(text.charAt(at));
}
