/** A stretch of a text that something else stands for. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

/** A text with marks in place of what was replaced, and where every position of the old text went. */
export interface MovedText {
  readonly text: string;
  readonly marks: number;
  /**
   * Where a position of the old text is now. A start inside a replaced stretch moves to the mark's beginning and an end to
   * its end: a coding that cut a name in two would say where, so it is widened to the whole mark. What lies outside the
   * text stays outside, as far as before.
   */
  at(position: number, edge: "start" | "end"): number;
}

/** Puts marks into a text. @param replacements in order, not overlapping */
export function replaceIn(text: string, replacements: readonly Replacement[]): MovedText {
  const starts: number[] = [];
  let moved = "";
  let from = 0;
  for (const { start, end, mark } of replacements) {
    moved += text.slice(from, start);
    starts.push(moved.length);
    moved += mark;
    from = end;
  }
  moved += text.slice(from);
  return {
    text: moved,
    marks: replacements.length,
    at(position, edge) {
      const i = lastAtOrBefore(replacements, position);
      if (i < 0) return position;
      const { start, end, mark } = replacements[i]!;
      const now = starts[i]!;
      if (position >= end) return now + mark.length + (position - end);
      return position === start || edge === "start" ? now : now + mark.length;
    },
  };
}

/** The last replacement that begins at a position or before it; −1 where none does. */
function lastAtOrBefore(replacements: readonly Replacement[], position: number): number {
  let [low, high] = [0, replacements.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (replacements[middle]!.start <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
