import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { xmlAttributes, xmlText } from "../../../src/report/check/xml-text.ts";
import { SEEDED } from "../../arbitraries.ts";

/** What a parser of XML makes of an element; it throws where the text is no XML. */
function parsed(xml: string) {
  const parser = new SaxesParser();
  const attributes: Record<string, string> = {};
  let text = "";
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => Object.assign(attributes, tag.attributes));
  parser.on("text", (piece) => {
    text += piece;
  });
  parser.write(xml).close();
  return { text, attributes };
}

describe("xmlText", () => {
  // XML 1.0, production 2: Char.
  it.each([
    ["\u0000", "\ufffd"],
    ["\u0008", "\ufffd"],
    ["\u000b", "\ufffd"],
    ["\u001b[0m", "\ufffd[0m"],
    ["\ud800x", "\ufffdx"],
    ["\udc00", "\ufffd"],
    ["\ufffe", "\ufffd"],
    ["\uffff", "\ufffd"],
    ["😀\t\n", "😀\t\n"],
    ["]]>", "]]&gt;"],
    [`<a b="c" d='e'>&amp;`, "&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;amp;"],
  ])("writes %j as %j", (text, xml) => {
    expect(xmlText(text)).toBe(xml);
  });

  it("is read back by a parser as it was, whatever the text", () => {
    const anything = fc.string({ unit: fc.constantFrom(..."<>&\"' ]x\u0000\u001b\ud83d\ude00\ufffe\n\t") });
    fc.assert(
      fc.property(anything, (text) => {
        const legal = [...text]
          .map((c) => (/[\ufffe\p{Surrogate}]|(?![\n\t])\p{Cc}/u.test(c) ? "\ufffd" : c))
          .join("");
        expect(parsed(`<a>${xmlText(text)}</a>`).text).toBe(legal);
      }),
      SEEDED,
    );
  });
});

describe("xmlAttributes", () => {
  it("writes values as tokens, which are never empty", () => {
    const { attributes } = parsed(`<a${xmlAttributes({ b: ' x\n\t"y" ', c: "  ", d: 3 })}/>`);
    expect(attributes).toEqual({ b: 'x "y"', c: "-", d: "3" });
  });
});
