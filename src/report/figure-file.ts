import { toHtml } from "hast-util-to-html";
import type { Figure } from "./figure.ts";
import { xmlCharacters } from "./xml-characters.ts";

/** A figure as an SVG file of its own. */
export function svgFile({ svg }: Figure): string {
  const standalone = { ...svg, properties: { xmlns: "http://www.w3.org/2000/svg", ...svg.properties } };
  const text = toHtml(standalone, {
    space: "svg",
    closeEmptyElements: true,
    // XML knows no other names than its own five.
    characterReferences: { useNamedReferences: false },
  });
  // The end of a CDATA section must not stand in text either, though HTML knows no such.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlCharacters(text).replaceAll("]]>", "]]&gt;")}\n`;
}
