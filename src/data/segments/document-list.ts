import { Interned } from "./interned.ts";
import type { CollectedCoding, SegmentCollector } from "./segment-collector.ts";
import type { SegmentDocument } from "./segment-table.ts";

/** A document before it is known whose it is. */
export type ListedDocument = Omit<SegmentDocument, "informant">;

/** Every document there is, and which one a coding stands in. */
export interface DocumentList {
  readonly names: Interned;
  readonly all: readonly ListedDocument[];
  /** The number of the document of a coding; −1 where it has none. `undefined` where it lacks one it should have. */
  of(coding: CollectedCoding): number | undefined;
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
  for (const coding of codings) {
    const name = nameOf(coding);
    if (name !== undefined) names.of(name);
  }
  const all = names.all.map((name): ListedDocument => {
    const text = documents.get(name)?.text ?? transcriptOf(name);
    const length = text?.length ?? documents.get(name)?.length;
    const known = length !== undefined && Number.isSafeInteger(length) && length > 0;
    return { name, ...(text !== undefined && { text }), ...(known && { length }) };
  });
  return {
    names,
    all,
    of(coding) {
      const name = nameOf(coding);
      if (name !== undefined) return names.find(name);
      return naming[coding.file] === true ? undefined : -1;
    },
  };
}
