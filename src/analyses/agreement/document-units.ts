import type { CodedDocument } from "./coded-documents.ts";
import type { RatedUnit } from "./rated-unit.ts";

/** A document as one unit: it has a code when the coder gave that code anywhere in it. */
export function documentUnit({ document, looked, spans, placeless }: CodedDocument): RatedUnit {
  const ratings = looked.map((its) => (its ? new Set<number>() : undefined));
  for (const { code, coder } of [...spans, ...placeless]) ratings[coder]?.add(code);
  return {
    document,
    weight: 1,
    ratings: ratings.map((codes) => (codes === undefined ? undefined : [...codes].sort((a, b) => a - b))),
  };
}
