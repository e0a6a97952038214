import { SaxesParser } from "saxes";
import { fromBuffer } from "yauzl";

/** A table as a reader sees it: what it is called, and the text of its cells, its header first. */
export interface SeenTable {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text in which lines may be broken anywhere. */
function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The tables of a page, by its tags. */
export function tablesOfHtml(page: string): SeenTable[] {
  return [...page.matchAll(/<table[^>]*>([\s\S]*?)<\/table>/g)].map(([, inner = ""]) => {
    const [, caption = ""] = /<caption[^>]*>([\s\S]*?)<\/caption>/.exec(inner) ?? [];
    const rows = [...inner.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) =>
      [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = ""]) => textOfHtml(cell)),
    );
    return { caption: textOfHtml(caption), rows };
  });
}

function textOfHtml(html: string): string {
  return flat(
    html
      .replaceAll("<sub>", "_")
      .replace(/<[^>]*>/g, "")
      .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) =>
        hex !== undefined
          ? String.fromCodePoint(Number.parseInt(hex, 16))
          : decimal !== undefined
            ? String.fromCodePoint(Number(decimal))
            : NAMED[name]!,
      ),
  );
}

/** The tables of Markdown, with the bold paragraph before each. */
export function tablesOfMarkdown(text: string): SeenTable[] {
  const tables: { caption: string; rows: string[][] }[] = [];
  let [caption, isOpen] = ["", false];
  for (const line of text.split("\n")) {
    if (line.startsWith("**")) caption = plainMarkdown(line);
    const isRow = line.startsWith("| ");
    if (isRow && !isOpen) tables.push({ caption, rows: [] });
    if (isRow && !/^\|(?: :?-+:? \|)+$/.test(line)) {
      const cells = line.slice(1, -1).split(/(?<!\\)\|/);
      tables.at(-1)!.rows.push(cells.map(plainMarkdown));
    }
    isOpen = isRow;
  }
  return tables;
}

function plainMarkdown(text: string): string {
  return flat(
    text
      .replace(/(?<!\\)\*/g, "")
      .replace(/\\([!-/:-@[-`{-~])/g, "$1")
      .replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
      .replaceAll("&lt;", "<")
      .replaceAll("&amp;", "&"),
  );
}

/** The tables of a Word file, with the paragraph before each. */
export async function tablesOfDocx(file: Uint8Array): Promise<SeenTable[]> {
  const tables: { caption: string; rows: string[][] }[] = [];
  let [depth, paragraph, last, isCode, isSubscript] = [0, "", "", false, false];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "w:tbl") {
      depth += 1;
      tables.push({ caption: flat(last), rows: [] });
    }
    if (name === "w:tr") tables.at(-1)!.rows.push([]);
    if (name === "w:tc") tables.at(-1)!.rows.at(-1)!.push("");
    if (name === "w:p") paragraph = "";
    isCode = name === "w:instrText";
    if (name === "w:r") isSubscript = false;
    if (name === "w:vertAlign" && attributes["w:val"] === "subscript") isSubscript = true;
  });
  parser.on("text", (its) => {
    if (isCode) return;
    const text = isSubscript ? `_${its}` : its;
    paragraph += text;
    const row = depth > 0 ? tables.at(-1)!.rows.at(-1) : undefined;
    if (row !== undefined && row.length > 0) row[row.length - 1] += text;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "w:tbl") depth -= 1;
    if (name === "w:p" && depth === 0 && flat(paragraph) !== "") last = paragraph;
    isCode = false;
  });
  parser.write(await partOf(file, "word/document.xml")).close();
  return tables.map(({ caption, rows }) => ({ caption, rows: rows.map((row) => row.map(flat)) }));
}

/** The text of one part of a zip file. */
async function partOf(file: Uint8Array, path: string): Promise<string> {
  return await new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(file), { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on("entry", (entry) => {
        if (entry.fileName !== path) return zip.readEntry();
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure);
          const parts: Buffer[] = [];
          stream.on("data", (part: Buffer) => parts.push(part));
          stream.on("end", () => resolve(Buffer.concat(parts).toString("utf8")));
        });
      });
      zip.on("end", () => reject(new Error(`no ${path} in the file`)));
      zip.readEntry();
    });
  });
}
