import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { rawZip } from "../sources/raw-zip.ts";
import { readFiles, refusalOf } from "./read-files.ts";
import { INTERVIEWS } from "./refi/interviews.ts";
import { PRESETS, writeQdc, writeQde, writeQdpx } from "./refi/qdpx.ts";
import { writeBook } from "./write-book.ts";

const bytes = Buffer.from("x");

describe("an archive", () => {
  it("is a workbook or a project by what is in it", async () => {
    const project = await writeQdpx(INTERVIEWS, PRESETS.nvivoMac);
    const book = await writeBook({ a: "dokumen,kode\nA,x\n" });
    const { inputs } = await readFiles({ "a.csv": project, "b.qdpx": book });
    expect(inputs.map(({ format }) => format)).toEqual(["refi-qda-project", "csv"]);
    for (const [i, content] of [project, book].entries()) {
      const sha256 = createHash("sha256").update(content).digest("hex");
      expect(inputs[i]).toMatchObject({ sha256, bytes: content.length, confidence: 1 });
    }
    expect(inputs[0]!.offsets).toEqual({ convention: "utf16", confidence: 1, given: false, certain: true });
  });

  it("of another kind is refused", async () => {
    const other = rawZip([{ name: "word/document.xml", bytes }]);
    expect(await refusalOf({ "a.docx": other })).toEqual({ code: "archive-unknown", file: "a.docx" });
    expect(await refusalOf({ "a.zip": rawZip([]) })).toEqual({ code: "archive-unknown", file: "a.zip" });
  });

  it("is refused as a workbook for what no workbook has, before a library unpacks it", async () => {
    const workbook = { name: "xl/workbook.xml", bytes };
    const refused = async (entry: Parameters<typeof rawZip>[0][number]) =>
      (await refusalOf({ "a.xlsx": rawZip([workbook, entry]) }))["code"];
    const doctype = Buffer.from("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>");
    expect(await refused({ name: "xl/a.xml", bytes: doctype })).toBe("xml-doctype");
    expect(await refused({ name: "../a.xml", bytes })).toBe("archive-unsafe");
    expect(await refused({ name: "XL/WORKBOOK.XML", bytes })).toBe("archive-unsafe");
    expect(await refused({ name: "xl/a.xml", bytes, crc: 1 })).toBe("archive-damaged");
    const bomb = { name: "xl/a.xml", bytes: Buffer.alloc(30_000_000), deflated: true };
    expect(await refused(bomb)).toBe("archive-too-large");
  });

  it("cut short is damaged, wherever it is cut", async () => {
    const project = await writeQdpx(INTERVIEWS, PRESETS.nvivoMac);
    for (const length of [4, 100, project.length - 30, project.length - 1])
      expect(await refusalOf({ "a.qdpx": project.subarray(0, length) }), String(length)).toMatchObject({
        code: "archive-damaged",
      });
  });
});

describe("XML", () => {
  it("is a project without its archive, or a codebook", async () => {
    const qde = writeQde(INTERVIEWS, { ...PRESETS.nvivoMac, inline: true });
    const { inputs, flow } = await readFiles({ "a.txt": qde, "b.txt": writeQdc(INTERVIEWS.codes) });
    expect(inputs.map(({ format, rows }) => [format, rows])).toEqual([
      ["refi-qda-project", flow.rows],
      ["refi-qda-codebook", 0],
    ]);
    expect(inputs[0]!.offsets).toMatchObject({ convention: "utf16", certain: true });
    expect(inputs[1]).not.toHaveProperty("offsets");
  });

  it("of another kind is refused", async () => {
    expect(await refusalOf({ "a.qde": "<html><p>1</p></html>" })).toEqual({
      code: "unknown-project",
      file: "a.qde",
      root: "html",
    });
  });
});

describe("JSON", () => {
  const value = { start: 2, end: 5, labels: ["x"] };
  const tasks = JSON.stringify([
    { data: { text: "😀 dua" }, annotations: [{ result: [{ type: "labels", value }] }] },
  ]);

  it("is an export of Label Studio, with places as they are said or found to be counted", async () => {
    const placeOf = async (options: object) => {
      const { inputs, segments } = await readFiles({ "a.csv": tasks }, options);
      expect(inputs[0]).toMatchObject({ format: "label-studio", rows: 1 });
      return [segments[0]!.start, segments[0]!.end];
    };
    expect(await placeOf({})).toEqual([3, 6]);
    expect(await placeOf({ offsets: "codepoint" })).toEqual([3, 6]);
    const shifted = { "a.json": tasks.replace('"start":2,"end":5', '"start":3,"end":6') };
    const { segments } = await readFiles(shifted, { offsets: "utf16" });
    expect(segments[0]).toMatchObject({ start: 3, end: 6, text: "dua" });
  });

  it("that is damaged, or another's, is refused", async () => {
    expect(await refusalOf({ "a.json": tasks.slice(0, -2) })).toMatchObject({ code: "json-damaged" });
    expect(await refusalOf({ "a.json": "{}" })).toMatchObject({ code: "json-damaged" });
    expect(await refusalOf({ "a.json": "[[1, 2]]" })).toMatchObject({ file: "a.json" });
  });
});
