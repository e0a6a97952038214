import { Interned } from "./interned.ts";
import type { CollectedCoding, SegmentCollector } from "./segment-collector.ts";
import type { SegmentDocument } from "./segment-table.ts";

/** Stands for the document of a coding whose file names none. */
const NO_DOCUMENT = -1;
/** Stands for the document of a coding that names none, though others of its file do. */
export const LACKING = -2;

/** A document before it is known whose it is. */
export type ListedDocument = Omit<SegmentDocument, "informant">;

/** Every document there is, and which one a coding stands in. */
export interface DocumentList {
  readonly names: Interned;
  readonly all: readonly ListedDocument[];
  /** Per coding, the number of its document; {@link NO_DOCUMENT} where it has none, {@link LACKING} where it should have. */
  readonly ofCoding: Int32Array;
}

/**
 * Lists documents in first-seen order. In a file that names no document at all, each informant's interview is one.
 * @param transcriptOf the transcript of a document, where one was given beside the files
 */
export function listDocuments(
  { codings, documents, files }: SegmentCollector,
  transcriptOf: (document: string) => string | undefined,
): DocumentList {
  const naming = files.map(() => false);
  for (const { record, file } of codings) if (record.document !== undefined) naming[file] = true;
  const names = new Interned();
  const nameOf = ({ record, file }: CollectedCoding) =>
    record.document ?? (naming[file] === true ? undefined : record.informant);
  for (const name of documents.keys()) names.of(name);
  const ofCoding = Int32Array.from(codings, (coding) => {
    const name = nameOf(coding);
    if (name !== undefined) return names.of(name);
    return naming[coding.file] === true ? LACKING : NO_DOCUMENT;
  });
  const all = names.all.map((name): ListedDocument => {
    const text = documents.get(name)?.text ?? transcriptOf(name);
    const length = text?.length ?? documents.get(name)?.length;
    const known = length !== undefined && Number.isSafeInteger(length) && length > 0;
    return { name, ...(text !== undefined && { text }), ...(known && { length }) };
  });
  return { names, all, ofCoding };
}
