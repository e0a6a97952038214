/** A coding by its indices; a coder of −1 is not known. */
export interface CoderCoding {
  readonly document: number;
  readonly segment: number;
  readonly code: number;
  readonly coder: number;
}

/** What all coders of a document agree on. */
export interface Consensus {
  /** Of each (segment, code) all agree on, the index of its first coding, ascending. */
  readonly representatives: readonly number[];
  /** Further codings of what all agree on, which counts once. */
  readonly seconded: number;
  /** Documents with codings of fewer than two known coders, which can have no consensus. */
  readonly singleCoderDocuments: number;
}

/**
 * Definition: which codings would stand if only those counted that every coder of the document gave?
 * Formula: a (segment, code) stands where its distinct coders are as many as the document's, and at least two. A coder of
 * a document is who gave it at least one code.
 * Shapes: codings in any order; a coder's repeats count once. Codings without a known coder are nobody's.
 */
export function consensusOf(codings: readonly CoderCoding[]): Consensus {
  const documents = new Map<number, Set<number>>();
  const places = new Map<number, Map<number, { first: number; count: number; coders: Set<number> }>>();
  for (const [i, { document, segment, code, coder }] of codings.entries()) {
    const ofDocument = entryOf(documents, document, () => new Set());
    if (coder < 0) continue;
    ofDocument.add(coder);
    const ofSegment = entryOf(places, segment, () => new Map());
    const place = entryOf(ofSegment, code, () => ({ first: i, count: 0, coders: new Set() }));
    place.count += 1;
    place.coders.add(coder);
  }
  const representatives: number[] = [];
  let seconded = 0;
  for (const ofSegment of places.values()) {
    for (const { first, count, coders } of ofSegment.values()) {
      const all = documents.get(codings[first]!.document)!.size;
      if (all < 2 || coders.size !== all) continue;
      representatives.push(first);
      seconded += count - 1;
    }
  }
  return {
    representatives: representatives.sort((x, y) => x - y),
    seconded,
    singleCoderDocuments: [...documents.values()].filter(({ size }) => size < 2).length,
  };
}

function entryOf<V>(map: Map<number, V>, key: number, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
