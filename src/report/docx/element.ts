import { BookmarkEnd, BookmarkStart, BuilderElement, Run, type XmlComponent } from "docx";
import { xmlCharacters } from "../xml-characters.ts";

/** An element of WordprocessingML for which there is no class. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const its = Object.entries(attributes).map(([key, value]) => [key, { key, value: xmlCharacters(value) }]);
  return new BuilderElement({ name, attributes: Object.fromEntries(its), children });
}

/** A field: what Word computes, and what is shown until it does. */
export function field(instruction: string, shown: readonly XmlComponent[]): XmlComponent {
  return element("w:fldSimple", { "w:instr": ` ${instruction} ` }, shown);
}

/** The parts of a field that goes over several paragraphs. */
export function fieldMark(type: "begin" | "separate" | "end"): XmlComponent {
  return new Run({ children: [element("w:fldChar", { "w:fldCharType": type })] });
}

/** A bookmark around what it names. */
export function bookmarked(
  { name, number }: Bookmark,
  children: readonly XmlComponent[],
): readonly XmlComponent[] {
  return [new BookmarkStart(name, number), ...children, new BookmarkEnd(number)];
}

/** The name and the number of a place that is referred to; both stand once in a document. */
export interface Bookmark {
  readonly name: string;
  readonly number: number;
}
