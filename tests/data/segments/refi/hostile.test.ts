import { describe, expect, it } from "vitest";
import { readRefi } from "../../../../src/data/segments/refi/read-refi.ts";
import { failureOf } from "../../sources/failure-of.ts";
import { rawZip } from "../../sources/raw-zip.ts";
import { imported } from "./imported.ts";
import { zipOf } from "./qdpx.ts";

const guid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const root = (inner: string) => `<Project name="p" xmlns="urn:QDA-XML:project:1.0">${inner}</Project>`;
const CODE = `<CodeBook><Codes><Code guid="${guid(1)}" name="k" isCodable="true"/></Codes></CodeBook>`;
const coding = `<Coding guid="${guid(2)}"><CodeRef targetGUID="${guid(1)}"/></Coding>`;
const textSource = (n: number, path: string) =>
  `<TextSource guid="${guid(n)}" name="D${n}" plainTextPath="${path}">
    <PlainTextSelection guid="${guid(n + 1)}" startPosition="0" endPosition="4">${coding}</PlainTextSelection></TextSource>`;

/** Runs within a time; machines differ, squares and exponents show anyway. */
async function within<T>(milliseconds: number, doing: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await doing();
  expect(performance.now() - started).toBeLessThan(milliseconds);
  return result;
}

describe("a hostile project", () => {
  it("gets no file outside its archive read", async () => {
    const paths = [
      "internal://../../../etc/hostname",
      "absolute:///etc/hostname",
      "relative://etc/hostname",
      "/etc/hostname",
      "file:///etc/hostname",
    ];
    const sources = paths.map((path, i) => textSource(100 + 10 * i, path)).join("");
    const qde = root(`${CODE}<Sources>${sources}</Sources>`).replace("<Project ", '<Project basePath="/" ');
    const { sink } = await imported(await zipOf([["project.qde", Buffer.from(qde)]]));
    expect(sink.documents).toHaveLength(paths.length);
    expect(sink.documents.filter(({ text }) => text !== undefined)).toEqual([]);
    expect(sink.codings).toHaveLength(paths.length);
    expect(
      sink.findings
        .filter(({ rule }) => rule === "unread-source")
        .map(({ args }) => [args!["kind"], args!["count"]]),
    ).toEqual([
      ["internal://", 2],
      ["absolute://", 1],
      ["relative://", 1],
      ["://", 1],
    ]);
  });

  it("gets nothing read that lies about its size or contents", async () => {
    const qde = Buffer.from(root(`${CODE}<Sources>${textSource(100, "internal://a.txt")}</Sources>`));
    const text = Buffer.from("satu dua");
    const project = { name: "project.qde", bytes: qde };
    const failure = async (entry: object) =>
      (await failureOf(() => imported(rawZip([project, { name: "sources/a.txt", bytes: text, ...entry }]))))
        .code;
    expect(await failure({ crc: 1 })).toBe("archive-damaged");
    expect(await failure({ declaredSize: 4, deflated: true })).toBe("archive-damaged");
    expect(await failure({ name: "sources/../a.txt" })).toBe("archive-unsafe");
    expect(await failure({ bytes: Buffer.alloc(20_000_000), deflated: true })).toBe("archive-too-large");
  });

  it("reads a text that is no UTF-8 as none, and one in UTF-16 as what it is", async () => {
    const qde = Buffer.from(root(`${CODE}<Sources>${textSource(100, "internal://a.txt")}</Sources>`));
    const withText = async (bytes: Buffer) =>
      await imported(
        await zipOf([
          ["project.qde", qde],
          ["sources/a.txt", bytes],
        ]),
      );
    const latin = await withText(Buffer.from("é satu", "latin1"));
    expect(latin.rules["unread-source"]).toEqual({ kind: "UTF-8", count: 1 });
    expect((await withText(Buffer.from("\uFEFFsatu é😀", "utf16le"))).sink.documents[0]!.text).toBe(
      "satu é😀",
    );
  });

  it("cannot use document types, depth or attributes", async () => {
    const bad = {
      "xml-doctype": `<!DOCTYPE Project [<!ENTITY a SYSTEM "file:///etc/hostname">]>${root("&a;")}`,
      "xml-too-complex": root(`<CodeBook><Codes>${`<Code guid="${guid(1)}" name="x">`.repeat(200_000)}`),
      "xml-damaged": root("").slice(0, -3),
    };
    for (const [code, xml] of Object.entries(bad)) {
      await within(1000, async () => {
        expect((await failureOf(() => imported(Buffer.from(xml)))).code).toBe(code);
        const zipped = await zipOf([["project.qde", Buffer.from(xml)]]);
        expect((await failureOf(() => imported(zipped))).code).toBe(code);
      });
    }
  });

  it("of more than 64 MB of XML is not looked at", async () => {
    const bytes = Buffer.alloc(64 * 1_048_576 + 1, " ");
    const refused = await within(1000, () => failureOf(() => imported(bytes)));
    expect(refused).toEqual({ code: "file-too-large", file: "x.qdpx", limit: "64 MB" });
  });

  it("cannot make one text be unpacked a thousand times", async () => {
    const sources = Array.from({ length: 1000 }, (_, i) => textSource(1000 + 10 * i, "internal://a.txt"));
    const qde = Buffer.from(root(`${CODE}<Sources>${sources.join("")}</Sources>`));
    const bytes = Buffer.alloc(9_000_000, "a");
    const zip = rawZip([
      { name: "project.qde", bytes: qde },
      { name: "sources/a.txt", bytes, deflated: true },
    ]);
    expect(await within(5000, () => failureOf(() => imported(zip)))).toMatchObject({
      code: "archive-too-large",
      limit: "256 MB",
    });
  });

  it("of 100 000 selections that each span all of a long text takes linear time", async () => {
    const text = "satu 😀 dua\r\n".repeat(20_000);
    const selections = Array.from(
      { length: 100_000 },
      (_, i) =>
        `<PlainTextSelection guid="${guid(1000 + i)}" name="satu dua" startPosition="0" endPosition="${200_000 + (i % 50)}">${coding}</PlainTextSelection>`,
    );
    const cases = Array.from(
      { length: 50_000 },
      (_, i) =>
        `<Case guid="${guid(500_000 + i)}" name="I${i}"><SelectionRef targetGUID="${guid(1000 + i)}"/></Case>`,
    );
    const xml = root(
      `${CODE}<Cases>${cases.join("")}</Cases><Sources><TextSource guid="${guid(3)}" name="A"><PlainTextContent>${text.replaceAll("\r", "&#13;")}</PlainTextContent>${selections.join("")}</TextSource></Sources>`,
    );
    const bytes = Buffer.from(xml);
    const { codings } = await within(15_000, () => imported(bytes));
    expect(codings).toBe(100_000);
  });

  it("of a deep codebook with many codes is told in seconds", async () => {
    const open = Array.from(
      { length: 240 },
      (_, i) => `<Code guid="${guid(10 + i)}" name="t" isCodable="0">`,
    );
    const leaves = Array.from({ length: 50_000 }, (_, i) => `<Code guid="${guid(1000 + i)}" name="k"/>`);
    const xml = `<CodeBook><Codes>${open.join("")}${leaves.join("")}${"</Code>".repeat(240)}</Codes></CodeBook>`;
    let steps = 0;
    const nothing = () => {};
    const sink = {
      code: (path: readonly string[]) => {
        steps += path.length;
      },
      coding: nothing,
      leftOut: nothing,
      document: nothing,
      finding: nothing,
    };
    await within(5000, () => readRefi(Buffer.from(root(xml)), { file: "x", options: {}, sink }));
    expect(steps).toBe(50_000 * 241);
  });
});
