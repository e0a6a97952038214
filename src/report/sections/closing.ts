import type { Catalogue } from "../../language/catalogue.ts";
import { visible } from "../../language/visible.ts";
import { type Block, heading, list } from "../document.ts";
import type { ScoreResult } from "../score-result.ts";

/** What the design can and cannot show. */
export function notesSection(result: ScoreResult, { words, notes, numbers }: Catalogue): Block[] {
  const everybodyMatched = result.flow.preOnly === 0;
  return [
    heading(2, words.notes),
    list([
      notes.oneGroup,
      everybodyMatched ? notes.matched : `${notes.matched} ${notes.attritionMatters}`,
      notes.intervals(numbers.percent(result.options.confidence, 0)),
    ]),
  ];
}

/** How to get the same figures again: version, options, and the bytes that were read. */
export function provenanceSection(result: ScoreResult, { words, provenance }: Catalogue): Block[] {
  const { scale: _scale, tierOrder: _tiers, missing: _missing, ...options } = result.options;
  const told = Object.entries(options).map(
    ([name, value]) => `${name} ${typeof value === "object" ? JSON.stringify(value) : value}`,
  );
  return [
    heading(2, words.provenance),
    list([
      provenance.generator(result.generator.version),
      ...result.inputs.map(({ path, sha256 }) => provenance.input(visible(path), sha256)),
      provenance.options(told.join(", ")),
      provenance.reference,
    ]),
  ];
}
