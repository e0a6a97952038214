import type { Root } from "mdast";
import { textOf } from "../html/text-of.ts";
import { xmlCharacters } from "../xml-characters.ts";

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(" ");

/** What the file says of itself; its day is that of the document, so that the same document makes the same file. */
export function coreProperties(document: Root, language: "en" | "id"): string {
  const meta = document.data?.meta;
  const first = document.children.find(({ type }) => type === "heading");
  const title = meta?.title ?? (first === undefined ? "" : textOf(first));
  const creator = meta?.author ?? meta?.organisation;
  const day = meta === undefined ? undefined : `${meta.date}T00:00:00Z`;
  const parts = [
    tag("dc:title", title),
    ...(creator === undefined ? [] : [tag("dc:creator", creator)]),
    tag("dc:language", language),
    ...(day === undefined ? [] : [dated("dcterms:created", day), dated("dcterms:modified", day)]),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties ${NAMESPACES}>${parts.join("")}</cp:coreProperties>`;
}

function dated(name: string, day: string): string {
  return `<${name} xsi:type="dcterms:W3CDTF">${day}</${name}>`;
}

function tag(name: string, text: string): string {
  const escaped = xmlCharacters(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return `<${name}>${escaped}</${name}>`;
}
