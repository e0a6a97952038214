import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readXml } from "../../../src/data/sources/xml.ts";
import { failureOf } from "./failure-of.ts";

/** Everything that was told, as a list. */
function told(xml: string) {
  const events: unknown[] = [];
  readXml(xml, {
    file: "x.qde",
    open: (name, attributes, prefix) => events.push(["open", name, Object.fromEntries(attributes), prefix]),
    text: (piece) => events.push(["text", piece]),
    close: (name) => events.push(["close", name]),
  });
  return events;
}

const SILENT = { file: "x.qde", open: () => {}, text: () => {}, close: () => {} };
const failure = (xml: string) => failureOf(() => readXml(xml, SILENT));

/** Runs within a time; machines differ, squares and exponents show anyway. */
async function within(milliseconds: number, doing: () => unknown): Promise<void> {
  const started = performance.now();
  await doing();
  expect(performance.now() - started).toBeLessThan(milliseconds);
}

describe("readXml", () => {
  it("tells elements without prefix, attributes as written, text and CDATA", () => {
    expect(told('<q:a xmlns:q="urn:x" b="1 &lt; 2"><c/>x &amp; y<![CDATA[<z>]]><!-- no --></q:a>')).toEqual([
      ["open", "a", { "xmlns:q": "urn:x", b: "1 < 2" }, "q"],
      ["open", "c", {}, ""],
      ["close", "c"],
      ["text", "x & y"],
      ["text", "<z>"],
      ["close", "a"],
    ]);
  });

  it("is not harmed by names that objects have of themselves", () => {
    readXml('<__proto__ __proto__="a" constructor="b"/>', {
      ...SILENT,
      open(name, attributes) {
        expect(name).toBe("__proto__");
        expect([...attributes]).toEqual([
          ["__proto__", "a"],
          ["constructor", "b"],
        ]);
      },
    });
  });

  it("gives any text back, across the pieces it is read in", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "😀", "\n", "&amp;") }), (text) => {
        const padding = "x".repeat(65_530);
        const events = told(`<a>${padding}${text}</a>`) as string[][];
        const read = events.filter(([kind]) => kind === "text").map(([, piece]) => piece);
        expect(read.join("")).toBe(padding + text.replaceAll("&amp;", "&"));
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it("names the line of damage", async () => {
    for (const xml of ["<a>\n<b>\n</a>", "<a>\n\n&unknown;</a>", '<a>\n\n<b c="1" c="2"/></a>'])
      expect(await failure(xml)).toMatchObject({ code: "xml-damaged", file: "x.qde", line: 3 });
    for (const xml of ["", "<a>", "<a", "a", "<a></a><b/>", "<a>\0</a>", "<a>&constructor;</a>"])
      expect((await failure(xml)).code, xml).toBe("xml-damaged");
    const { detail } = await failure(`<a>${"&"}${"b".repeat(100_000)};</a>`);
    expect(String(detail).length).toBeLessThanOrEqual(100);
  });

  it("refuses every document type, however harmless", async () => {
    const types = [
      "<!DOCTYPE a>",
      '<!DOCTYPE a SYSTEM "file:///etc/passwd">',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      '<!DOCTYPE a PUBLIC "-//X//Y//EN" "http://127.0.0.1/x.dtd">',
    ];
    for (const type of types)
      expect(await failure(`<?xml version="1.0"?>\n${type}<a>&x;</a>`)).toEqual({
        code: "xml-doctype",
        file: "x.qde",
      });
    expect((await failure("<a><!DOCTYPE a></a>")).code).toMatch(/^xml-/);
  });

  it("refuses a billion laughs without laughing", async () => {
    const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
    const xml = `<!DOCTYPE l [<!ENTITY l0 "ha">${laughs.join("")}]><l>&l30;</l>`;
    await within(500, async () => expect((await failure(xml)).code).toBe("xml-doctype"));
  });

  it("reads 256 levels and refuses the next, of 200 000 as soon", async () => {
    readXml("<a>".repeat(256) + "</a>".repeat(256), SILENT);
    expect(await failure("<a>".repeat(257) + "</a>".repeat(257))).toEqual({
      code: "xml-too-complex",
      file: "x.qde",
      limit: 256,
    });
    for (const tag of ["<a>", '<q:a xmlns:q="urn:x">'])
      await within(500, async () =>
        expect((await failure(tag.repeat(200_000))).code).toBe("xml-too-complex"),
      );
    readXml(`<a>${"<b/>".repeat(100_000)}</a>`, SILENT); // breadth is no depth
  });

  it("reads 1000 attributes and refuses the next, of 100 000 as soon", async () => {
    const element = (count: number) =>
      `<a${Array.from({ length: count }, (_, i) => ` b${i}="1"`).join("")}/>`;
    readXml(`<x>${element(1000)}${element(1000)}</x>`, SILENT);
    expect(await failure(element(1001))).toEqual({ code: "xml-too-complex", file: "x.qde", limit: 1000 });
    await within(500, async () => expect((await failure(element(100_000))).code).toBe("xml-too-complex"));
    const same = `<a${' b="1"'.repeat(100_000)}/>`;
    await within(500, async () => expect((await failure(same)).code).toBe("xml-too-complex"));
  });

  it("reads 4 MB of text, names, entities and comments in linear time", async () => {
    const big = 4_000_000;
    for (const xml of [
      `<a>${"x".repeat(big)}</a>`,
      `<a b="${"x".repeat(big)}"/>`,
      `<a>${"&lt;".repeat(big / 4)}</a>`,
      `<a><!--${"-x".repeat(big / 2)}--></a>`,
      `<a><![CDATA[${"]".repeat(big)}]]></a>`,
    ])
      await within(4000, () => readXml(xml, SILENT));
  });
});
