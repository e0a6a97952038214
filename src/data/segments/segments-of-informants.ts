import type { SegmentTable } from "./segment-table.ts";

/**
 * The table as if only some informants had been interviewed: their documents, pieces of text and codings. Codes, coders
 * and what was read stay as they are; of the flow only what was coded or seen uncoded is known.
 * @param isWanted whether the informant of a number stays
 */
export function segmentsOfInformants(
  table: SegmentTable,
  isWanted: (informant: number) => boolean,
): SegmentTable {
  const informants = renumbered(table.informants, (_, i) => isWanted(i));
  const documents = renumbered(table.documents, ({ informant }) => informant >= 0 && isWanted(informant));
  const segments = renumbered(table.segments, ({ informant }) => informant >= 0 && isWanted(informant));
  const codings = table.codings.flatMap((coding) => {
    const segment = segments.placeOf(coding.segment);
    return segment < 0 ? [] : [{ ...coding, segment }];
  });
  const uncoded = table.uncoded.flatMap((its) => {
    const informant = informants.placeOf(its.informant);
    return informant < 0 ? [] : [{ ...its, informant, document: documents.placeOf(its.document) }];
  });
  return {
    ...table,
    informants: informants.kept,
    documents: documents.kept.map((its) => ({ ...its, informant: informants.placeOf(its.informant) })),
    segments: segments.kept.map((its) => ({
      ...its,
      informant: informants.placeOf(its.informant),
      document: documents.placeOf(its.document),
    })),
    codings,
    uncoded,
    flow: {
      rows: codings.length + uncoded.length,
      duplicates: 0,
      invalid: 0,
      uncoded: uncoded.length,
      coded: codings.length,
    },
  };
}

/** Those of a list that stay, and the new place of each by its old one. */
function renumbered<T>(list: readonly T[], isWanted: (its: T, place: number) => boolean) {
  const places = new Int32Array(list.length).fill(-1);
  const kept: T[] = [];
  for (const [i, its] of list.entries()) if (isWanted(its, i)) places[i] = kept.push(its) - 1;
  return { kept, placeOf: (place: number) => places[place] ?? -1 };
}
