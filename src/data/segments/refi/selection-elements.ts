import type { Attributes, Element, Elements } from "./element.ts";
import { normalGuid } from "./guid.ts";
import type { RefiCoding, RefiSelection } from "./project.ts";
import { type Register, targetOf } from "./register.ts";

/** A selection while it is open, or until its transcript's points in time are known. */
interface OpenSelection extends RefiSelection {
  start?: number;
  end?: number;
  description?: string;
  readonly codings: RefiCoding[];
  /** Points in time that stand for places in a transcript. */
  readonly from?: string;
  readonly to?: string;
}

/** Who gets what is read. */
interface Owners {
  readonly selection: (selection: RefiSelection) => void;
  /** A coding outside a selection. */
  readonly coding: (coding: RefiCoding) => void;
}

/** Reads selections of every kind, with the codings in them and beside them. */
export function selectionElements(
  register: Register,
  owners: Owners,
): { elements: Elements; isOpen: () => boolean; endTranscript: () => void } {
  let selection: OpenSelection | undefined;
  let coding: { code: string; readonly user?: string } | undefined;
  let points = new Map<string, number>();
  let waiting: OpenSelection[] = [];

  const openSelection = (
    attributes: Attributes,
    place: Pick<OpenSelection, "start" | "end" | "from" | "to">,
  ): Element | undefined => {
    if (selection !== undefined) return undefined; // the text of a page's selection has selections of its own
    const guid = register.guidOf("Selection", attributes);
    const name = attributes.get("name");
    selection = { guid, ...place, ...userOf(attributes), ...(name !== undefined && { name }), codings: [] };
    owners.selection(selection);
    if (place.from !== undefined) waiting.push(selection);
    return {
      end() {
        selection = undefined;
      },
    };
  };
  const elsewhere = (attributes: Attributes) => openSelection(attributes, {});

  const elements: Elements = {
    PlainTextSelection: (attributes) =>
      openSelection(attributes, {
        start: positionOf(attributes, "startPosition", register),
        end: positionOf(attributes, "endPosition", register),
      }),
    TranscriptSelection: (attributes) =>
      openSelection(attributes, {
        from: normalGuid(attributes.get("fromSyncPoint") ?? ""),
        to: normalGuid(attributes.get("toSyncPoint") ?? ""),
      }),
    PDFSelection: elsewhere,
    PictureSelection: elsewhere,
    AudioSelection: elsewhere,
    VideoSelection: elsewhere,
    SyncPoint(attributes) {
      if (attributes.has("position"))
        points.set(register.guidOf("SyncPoint", attributes), positionOf(attributes, "position", register));
      return undefined;
    },
    Description() {
      const described = coding === undefined ? selection : undefined;
      if (described === undefined) return undefined;
      return {
        keepsText: true,
        end(text) {
          described.description = text;
        },
      };
    },
    Coding(attributes) {
      coding = { code: "", ...userOf(attributes) };
      if (selection !== undefined) selection.codings.push(coding);
      else owners.coding(coding);
      return {
        end() {
          coding = undefined;
        },
      };
    },
    CodeRef(attributes) {
      if (coding !== undefined) coding.code = targetOf(attributes);
      return undefined;
    },
  };
  return {
    elements,
    isOpen: () => selection !== undefined,
    /** Gives the selections of a transcript their places: its points may stand behind them. */
    endTranscript() {
      for (const one of waiting) {
        const start = points.get(one.from ?? "");
        const end = points.get(one.to ?? "");
        if (start === undefined || end === undefined) continue;
        one.start = start;
        one.end = end;
      }
      points = new Map();
      waiting = [];
    },
  };
}

function userOf(attributes: Attributes): { user?: string } {
  const user = normalGuid(attributes.get("creatingUser") ?? "");
  return user === "" ? {} : { user };
}

function positionOf(attributes: Attributes, name: string, register: Register): number {
  const written = attributes.get(name) ?? "";
  if (/^\s*[+-]?\d+\s*$/.test(written)) return Number(written);
  register.break(`@${name}`);
  return Number.NaN;
}
