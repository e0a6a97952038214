/**
 * What coders are compared on: a pre-cut segment, a stretch of characters that everybody coded alike from its first to its
 * last, a sentence, or a document.
 */
export interface RatedUnit {
  /** −1 where units name no document. */
  readonly document: number;
  /** The index of the segment's id, where units are segments with ids. */
  readonly unit?: number;
  /** Where it stands, in UTF-16 code units, where that is known. */
  readonly start?: number;
  readonly end?: number;
  /** How many units it stands for: the characters of a stretch, else 1. */
  readonly weight: number;
  /** Per coder: the codes given, ascending; none given is []; `undefined` where the coder did not look at it. */
  readonly ratings: readonly (readonly number[] | undefined)[];
}

/** Units, and what could not be compared. */
export interface RatedUnits {
  readonly units: readonly RatedUnit[];
  /** Whether units name documents, so that documents can be drawn anew. */
  readonly hasDocuments: boolean;
}
