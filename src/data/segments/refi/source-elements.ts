import type { Attributes, Element, Elements } from "./element.ts";
import type { RefiSelection, RefiSource, RefiText, RefiValue } from "./project.ts";
import { nameOf, type Register } from "./register.ts";
import { selectionElements } from "./selection-elements.ts";

/** A source while it is open. */
interface OpenSource extends RefiSource {
  readonly texts: RefiText[];
  readonly selections: RefiSelection[];
  readonly codings: RefiSource["codings"][number][];
  readonly values: RefiValue[];
}

/** A text while it is open. */
interface OpenText extends RefiText {
  content?: string;
  readonly selections: RefiSelection[];
}

/** Reads Sources of every kind, their texts, selections and codings. */
export function sourceElements(
  sources: RefiSource[],
  register: Register,
): { elements: Elements; values: () => RefiValue[] | undefined } {
  let source: OpenSource | undefined;
  let text: OpenText | undefined;
  const selections = selectionElements(register, {
    selection: (selection) => (text ?? source)?.selections.push(selection),
    coding: (coding) => source?.codings.push(coding),
  });

  function openSource(attributes: Attributes): Element {
    const guid = register.guidOf("Source", attributes);
    source = { guid, ...nameOf(attributes), texts: [], selections: [], codings: [], values: [] };
    sources.push(source);
    return {
      end() {
        source = undefined;
        text = undefined;
      },
    };
  }

  /** A text in a source. That of one page's selection is none of its own: its codings are the selection's. */
  function openText(attributes: Attributes): Element | undefined {
    if (source === undefined || selections.isOpen()) return undefined;
    // A TextSource is source and text in one, with one GUID.
    const guid = source.texts.length === 0 ? source.guid : register.guidOf("Text", attributes);
    text = { guid, ...nameOf(attributes), ...pathOf(attributes, register), selections: [] };
    source.texts.push(text);
    return {
      end() {
        text = undefined;
      },
    };
  }

  const elements: Elements = {
    ...selections.elements,
    TextSource(attributes) {
      const element = openSource(attributes);
      openText(attributes);
      return element;
    },
    PDFSource: openSource,
    PictureSource: openSource,
    AudioSource: openSource,
    VideoSource: openSource,
    Representation: openText,
    TextDescription: openText,
    Transcript(attributes) {
      const element = openText(attributes);
      return {
        end(written) {
          selections.endTranscript();
          element?.end?.(written);
        },
      };
    },
    PlainTextContent() {
      const opened = text;
      if (opened === undefined || selections.isOpen()) return undefined;
      if (opened.path !== undefined) register.break("PlainTextContent");
      return {
        keepsText: true,
        end(written) {
          opened.content = written;
        },
      };
    },
  };
  return { elements, values: () => source?.values };
}

function pathOf(attributes: Attributes, register: Register): { path?: string } {
  const path = attributes.get("plainTextPath")?.trim() ?? "";
  if (path === "") return {};
  if (!/^[a-z]+:\/\//i.test(path)) register.break("plainTextPath");
  return { path };
}
