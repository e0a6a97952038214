import type { CodedDocument } from "./coded-documents.ts";
import type { RatedUnit } from "./rated-unit.ts";

/** A sentence has a code when any of its characters has it; how NVivo's comparison at this level counts too. */
export function sentenceUnits({ document, looked, spans }: CodedDocument, text: string): RatedUnit[] {
  const sentences = sentencesOf(text);
  const ratings = sentences.map(() => looked.map((its) => (its ? new Set<number>() : undefined)));
  for (const { start, end, code, coder } of spans) {
    for (let i = lastFrom(sentences, start); i < sentences.length && sentences[i]!.start < end; i++)
      if (sentences[i]!.end > start) ratings[i]![coder]?.add(code);
  }
  return sentences.map(({ start, end }, i) => ({
    document,
    start,
    end,
    weight: 1,
    ratings: ratings[i]!.map((codes) => (codes === undefined ? undefined : [...codes].sort((a, b) => a - b))),
  }));
}

/** A sentence without the white space around it. */
interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a text by the rules of Unicode (UAX #29), each line apart from the next: in a transcript a line break
 * ends what somebody said. Abbreviations with a point ("S.Pd. ") can end a sentence too early.
 */
export function sentencesOf(text: string): Sentence[] {
  const segmenter = new Intl.Segmenter("id", { granularity: "sentence" });
  const sentences: Sentence[] = [];
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    for (const { segment, index } of segmenter.segment(line[0])) {
      const start = line.index + index + (segment.length - segment.trimStart().length);
      const end = line.index + index + segment.trimEnd().length;
      if (start < end) sentences.push({ start, end });
    }
  }
  return sentences;
}

/** The last sentence that begins at or before a position, or the first of all. */
function lastFrom(sentences: readonly Sentence[], position: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= position) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
