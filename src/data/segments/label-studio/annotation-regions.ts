import { own } from "./own.ts";

/** Codes given in one go, to a piece of text or to all of it. */
export interface Region {
  readonly paths: readonly (readonly string[])[];
  /** As the export counts them; absent where the whole document was coded, or something that is no text. */
  readonly start?: number;
  readonly end?: number;
  readonly quote?: string;
  /** Whether its place is one in marked-up text. */
  readonly isMarkup: boolean;
}

/** Kinds of results that are codes; others are notes, ratings, boxes. */
const CODES = /^(?:choices|taxonomy|\w*labels)$/;

/** The regions of an annotation; a label that was not filled in gives one without codes. */
export function annotationRegions(annotation: unknown): readonly Region[] {
  const results = own(annotation, "result");
  if (!Array.isArray(results)) return [];
  return results.flatMap((result: unknown): Region[] => {
    const type = own(result, "type");
    const value = own(result, "value");
    if (typeof type !== "string" || !CODES.test(type)) return [];
    const codes = own(value, type);
    if (!Array.isArray(codes)) return [];
    const quote = own(value, "text");
    return [
      {
        paths: codes.map(pathOf).filter((path) => path.length > 0),
        ...placeOf(result, value),
        ...(typeof quote === "string" && quote.trim() !== "" && { quote }),
        isMarkup: own(value, "globalOffsets") !== undefined || isXPath(own(value, "start")),
      },
    ];
  });
}

/** A label is a name; a choice from a taxonomy is a path of names. */
function pathOf(code: unknown): readonly string[] {
  const names: readonly unknown[] = Array.isArray(code) ? code : [code];
  return names.flatMap((name) => (typeof name === "string" && name.trim() !== "" ? [name.trim()] : []));
}

function placeOf(result: unknown, value: unknown): { start?: number; end?: number } {
  // Sound has seconds here.
  const isSound = own(value, "channel") !== undefined || own(result, "original_length") !== undefined;
  if (isSound) return {};
  const from = isXPath(own(value, "start")) ? own(value, "globalOffsets") : value;
  const [start, end] = [own(from, "start"), own(from, "end")];
  return {
    ...(typeof start === "number" && { start }),
    ...(typeof end === "number" && { end }),
  };
}

function isXPath(start: unknown): boolean {
  return typeof start === "string" && start.startsWith("/");
}
