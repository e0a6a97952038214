import { SaxesParser } from "saxes";
import { fromBuffer } from "yauzl";

/** An element as it was read back; text stands among the children. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Xml | string)[];
}

/** The parts of a Word file by their path. */
export type Parts = ReadonlyMap<string, Buffer>;

/** Reads every part of a Word file; @throws where the archive is damaged */
export function partsOf(bytes: Uint8Array): Promise<Parts> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error !== null || zip === undefined) return reject(error);
      const parts = new Map<string, Buffer>();
      zip.on("error", reject);
      zip.on("end", () => resolve(parts));
      zip.on("entry", (entry) => {
        if (entry.fileName.endsWith("/")) return zip.readEntry();
        zip.openReadStream(entry, (failed, stream) => {
          if (failed !== null || stream === undefined) return reject(failed);
          const pieces: Buffer[] = [];
          stream.on("data", (piece: Buffer) => pieces.push(piece));
          stream.on("error", reject);
          stream.on("end", () => {
            parts.set(entry.fileName, Buffer.concat(pieces));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}

/** An XML part; @throws where it is not well-formed, in which saxes counts characters XML cannot hold */
export function xmlOf(part: Buffer | undefined): Xml {
  const parser = new SaxesParser();
  const top: Xml = { name: "", attributes: {}, children: [] };
  const open = [top];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Xml = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("text", (text) => {
    open.at(-1)!.children.push(text);
  });
  parser.write(new TextDecoder("utf-8", { fatal: true }).decode(part)).close();
  return top.children.find((child) => typeof child !== "string") as Xml;
}

/** The elements of a name, in the order in which they stand; those inside such an element too. */
export function all({ children }: Xml, ...names: readonly string[]): Xml[] {
  return children.flatMap((child) =>
    typeof child === "string"
      ? []
      : [...(names.includes(child.name) ? [child] : []), ...all(child, ...names)],
  );
}

/** The text of an element's runs. */
export function textIn(element: Xml): string {
  return all(element, "w:t")
    .flatMap(({ children }) => children)
    .join("");
}
