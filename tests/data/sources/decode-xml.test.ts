import { describe, expect, it } from "vitest";
import { decodeXml } from "../../../src/data/sources/decode-xml.ts";
import { failureOf } from "./failure-of.ts";

const xml = '<?xml version="1.0" encoding="utf-8"?><a b="é😀"/>';

describe("decodeXml", () => {
  it("reads UTF-8 and UTF-16 with and without byte order mark, which it cuts off", () => {
    for (const text of [xml, `\uFEFF${xml}`]) {
      const utf16 = Buffer.from(text, "utf16le");
      for (const bytes of [Buffer.from(text), utf16, Buffer.from(utf16).swap16()])
        expect(decodeXml(bytes, "x.qde")).toBe(xml);
    }
  });

  it("reads what the first line declares, unless the bytes say otherwise", () => {
    const latin = '<?xml version="1.0" encoding="windows-1252"?><a b="é"/>';
    expect(decodeXml(Buffer.from(latin, "latin1"), "x.qde")).toBe(latin);
    const copied = '<?xml version="1.0" encoding="utf-16"?><a b="é"/>';
    expect(decodeXml(Buffer.from(copied), "x.qde")).toBe(copied);
  });

  it("refuses bytes that are not in their encoding, and encodings nobody knows", async () => {
    const bad = Buffer.concat([Buffer.from(xml), Buffer.from([0xff])]);
    const damaged = { code: "xml-damaged", file: "x.qde", line: 1 };
    expect(await failureOf(() => decodeXml(bad, "x.qde"))).toMatchObject(damaged);
    const unknown = Buffer.from('<?xml version="1.0" encoding="klingon-8"?><a/>');
    expect(await failureOf(() => decodeXml(unknown, "x.qde"))).toMatchObject({
      ...damaged,
      detail: "encoding klingon-8",
    });
  });
});
