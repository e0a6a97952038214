import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SpokenSpan, speakersIn } from "../../../../src/data/segments/refi/speakers.ts";

const spans = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

/** By definition: whoever has the shortest stretch over a character; the first character that anybody speaks. */
function byCharacters(spoken: readonly SpokenSpan[], { start, end }: { start: number; end: number }): number {
  for (let at = start; at < end; at++) {
    const over = spoken.filter((span) => span.start <= at && at < span.end);
    over.sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
    if (over.length > 0) return over[0]!.speaker;
  }
  return -1;
}

describe("speakersIn", () => {
  it("finds who speaks first in a span, the shorter stretch before the longer", () => {
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 8 }), spans, (list, asked) => {
        const spoken = list.map((span, speaker) => ({ ...span, speaker }));
        fc.pre(asked.start < asked.end);
        expect(speakersIn(spoken)(asked)).toBe(byCharacters(spoken, asked));
      }),
      { seed: 20_261_124, numRuns: 2000 },
    );
  });

  it("finds nobody where there is nobody, or no place", () => {
    expect(speakersIn([])({ start: 0, end: 5 })).toBe(-1);
    const one = speakersIn([
      { start: 3, end: 5, speaker: 7 },
      { start: Number.NaN, end: 9, speaker: 1 },
    ]);
    expect(one({ start: 0, end: 3 })).toBe(-1);
    expect(one({ start: 5, end: 9 })).toBe(-1);
    expect(one({ start: Number.NaN, end: Number.NaN })).toBe(-1);
    expect(one({ start: 0, end: 4 })).toBe(7);
  });

  it("paints 200 000 nested stretches and answers as many questions quickly", () => {
    const count = 200_000;
    const spoken = Array.from({ length: count }, (_, i) => ({ start: i, end: 2 * count - i, speaker: i }));
    const started = performance.now();
    const speakerAt = speakersIn(spoken);
    for (let i = 0; i < count; i++)
      if (speakerAt({ start: i, end: 2 * count }) !== i) throw new Error(`${i}`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
