import { InputError } from "../../core/input-error.ts";
import type { SegmentTable } from "../../data/segments/segment-table.ts";
import { type CodedDocument, codedDocuments } from "./coded-documents.ts";
import { documentUnit } from "./document-units.ts";
import type { RatedUnit, RatedUnits } from "./rated-unit.ts";
import { segmentUnits } from "./segment-units.ts";
import { sentenceUnits } from "./sentence-units.ts";
import { stretchesOf } from "./stretches.ts";

/** What coders can be compared on. */
export type UnitKind = "segment" | "character" | "sentence" | "document";

/** Units, and the documents only one coder coded, which are not among them. */
export interface ComparedUnits extends RatedUnits {
  readonly singleCoderDocuments: number;
}

/**
 * The units of a kind. But for segments, only documents that at least two coders coded are compared: there, what a coder
 * left uncoded is a decision.
 * @throws InputError `segments-needed`, `documents-needed`, `offsets-needed`, `offsets-uncertain` or `text-needed`
 */
export function unitsOf(table: SegmentTable, kind: UnitKind): ComparedUnits {
  if (kind === "segment") {
    const units = segmentUnits(table);
    if (units === undefined) throw new InputError("segments-needed");
    return { ...units, singleCoderDocuments: 0 };
  }
  if (table.documents.length === 0) throw new InputError("documents-needed", { unit: kind });
  if (kind !== "document") requirePlaces(table, kind);
  const { all, single } = codedDocuments(table);
  const units = all.flatMap((document) => unitsIn(document, table, kind));
  return { units, hasDocuments: true, singleCoderDocuments: single };
}

function unitsIn(coded: CodedDocument, { documents }: SegmentTable, kind: UnitKind): RatedUnit[] {
  if (kind === "document") return [documentUnit(coded)];
  const { text, length } = documents[coded.document]!;
  if (kind === "sentence") {
    if (text === undefined) throw new InputError("text-needed", { unit: kind });
    return sentenceUnits(coded, text);
  }
  if (length === undefined) throw new InputError("text-needed", { unit: kind });
  return stretchesOf(coded, length);
}

function requirePlaces({ segments, offsetsCertain, inputs }: SegmentTable, unit: UnitKind): void {
  if (segments.every(({ start }) => start === undefined)) throw new InputError("offsets-needed", { unit });
  const uncertain = inputs.find(({ offsets }) => offsets !== undefined && !offsets.certain);
  if (offsetsCertain || uncertain === undefined) return;
  const { convention, confidence } = uncertain.offsets!;
  throw new InputError("offsets-uncertain", {
    file: uncertain.path,
    convention,
    confidence: `${Math.floor(confidence * 100)}%`,
  });
}
