import { readXml } from "../../sources/xml.ts";

export type Attributes = ReadonlyMap<string, string>;

/** What an open element wants of what stands in it. */
export interface Element {
  /** Nothing in it is to be read. */
  readonly skipped?: true;
  /** Called at its end; with the text that stands directly in it, where `keepsText`. */
  readonly end?: (text: string) => void;
  readonly keepsText?: true;
}

/** What to do at the beginning of each element, by its name without prefix; others are passed through. */
export type Elements = Readonly<Record<string, (attributes: Attributes) => Element | undefined>>;

const PLAIN: Element = {};

/** Reads XML by what its elements say of themselves; nested ones cost no recursion. */
export function readElements(
  xml: string,
  file: string,
  elementsOf: (root: string, attributes: Attributes, prefix: string) => Elements,
): void {
  const open: { readonly element: Element; text: string }[] = [];
  let elements: Elements | undefined;
  let skipped = 0;
  readXml(xml, {
    file,
    open(name, attributes, prefix) {
      elements ??= elementsOf(name, attributes, prefix);
      const begin = skipped === 0 && Object.hasOwn(elements, name) ? elements[name] : undefined;
      const element = begin?.(attributes);
      if (skipped > 0 || element?.skipped === true) skipped += 1;
      open.push({ element: element ?? PLAIN, text: "" });
    },
    text(piece) {
      const top = open.at(-1);
      if (top?.element.keepsText === true) top.text += piece;
    },
    close() {
      if (skipped > 0) skipped -= 1;
      const { element, text } = open.pop()!;
      element.end?.(text);
    },
  });
}
