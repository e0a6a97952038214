import { SaxesParser } from "saxes";

/** An element of an SVG file as any XML parser reads it. */
export interface Read {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Read[];
  /** All text within. */
  text: string;
}

/** Reads an SVG file. @throws what is not well-formed */
export function readSvg(file: string): Read {
  const root: Read = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Read = { name, attributes, children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    for (const element of open) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(file).close();
  return root.children[0]!;
}

/** An element and all within, in the order of the file. */
export function all(element: Read): Read[] {
  return [element, ...element.children.flatMap(all)];
}

/** The `<title>` of each mark that has one. */
export function titles(svg: Read): string[] {
  return all(svg)
    .filter(({ name, attributes }) => name === "title" && attributes["id"] === undefined)
    .map(({ text }) => text);
}

/** What is written in the figure: each text without the title of what was shortened. */
export function written(svg: Read): string[] {
  return all(svg)
    .filter(({ name }) => name === "text")
    .map((element) => {
      const title = element.children.find(({ name }) => name === "title");
      return title === undefined ? element.text : element.text.slice(title.text.length);
    });
}
