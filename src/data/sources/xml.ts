import { SaxesParser } from "saxes";
import { InputError } from "../../core/input-error.ts";

/** Who is told of an XML file's parts, in their order. */
export interface XmlHandlers {
  /** How messages name the file. */
  readonly file: string;
  /**
   * An element begins.
   * @param name without prefix
   * @param attributes by name as written, so `xmlns` and `xmlns:…` are among them
   * @param prefix "" where the name has none
   */
  open(name: string, attributes: ReadonlyMap<string, string>, prefix: string): void;
  /** A piece of text; one text may come in several. */
  text(piece: string): void;
  close(name: string): void;
}

const DEEPEST = 256;
const MOST_ATTRIBUTES = 1000;
const PIECE = 65_536;

/**
 * Reads XML in one pass. Prefixes are cut off and not resolved: resolving them costs the square of the nesting. There are
 * no entities but XML's own five: a document type, which could declare others, is refused.
 * @param text without byte order mark
 * @throws InputError `xml-doctype`, `xml-damaged` (with its line), `xml-too-complex` (nested deeper than 256, or more than
 *   1000 attributes on one element)
 */
export function readXml(text: string, { file, open, text: onText, close }: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  let count = 0;
  let attributes = new Map<string, string>();
  parser.on("error", ({ message }) => {
    const detail = message.replace(/^\d+:\d+: /, "").slice(0, 100);
    throw new InputError("xml-damaged", { file, line: parser.line, detail });
  });
  parser.on("doctype", () => {
    throw new InputError("xml-doctype", { file });
  });
  parser.on("opentagstart", () => {
    depth += 1;
    if (depth > DEEPEST) throw new InputError("xml-too-complex", { file, limit: DEEPEST });
    count = 0;
    attributes = new Map();
  });
  parser.on("attribute", ({ name, value }) => {
    count += 1;
    if (count > MOST_ATTRIBUTES) throw new InputError("xml-too-complex", { file, limit: MOST_ATTRIBUTES });
    attributes.set(name, value);
  });
  parser.on("opentag", ({ name }) => {
    const colon = name.indexOf(":");
    open(name.slice(colon + 1), attributes, name.slice(0, Math.max(colon, 0)));
  });
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    close(name.slice(name.indexOf(":") + 1));
  });
  for (let at = 0; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE));
  parser.close();
}
