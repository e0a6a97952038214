import type { ListedDocument } from "./document-list.ts";
import { toUtf16 } from "./refi/to-utf16.ts";
import type { CollectedFile } from "./segment-collector.ts";

/** Turns an offset into UTF-16 code units; an end may be counted in another way than a start. */
type OffsetReader = (offset: number, edge: "start" | "end") => number;

/** How to read the offsets of each file in each document. */
export interface OffsetReaders {
  of(file: number, document: number): OffsetReader;
}

const AS_GIVEN: OffsetReader = (offset) => offset;

/** Offsets are read as their file was said to have them; where the text is unknown, only the first number can be mended. */
export function offsetReaders(
  files: readonly CollectedFile[],
  documents: readonly ListedDocument[],
): OffsetReaders {
  const known = new Map<string, OffsetReader>();
  const reader = (file: number, document: number): OffsetReader => {
    const convention = files[file]!.convention;
    if (convention === undefined || convention === "utf16") return AS_GIVEN;
    const oneBased: OffsetReader =
      convention === "one-based" ? (offset, edge) => (edge === "start" ? offset - 1 : offset) : AS_GIVEN;
    const text = documents[document]?.text;
    if (text === undefined) return oneBased;
    const convert = toUtf16(text, convention === "one-based" ? "codepoint" : convention);
    return (offset, edge) => convert(oneBased(offset, edge));
  };
  return {
    of(file, document) {
      const key = `${file} ${document}`;
      const its = known.get(key) ?? reader(file, document);
      known.set(key, its);
      return its;
    },
  };
}
