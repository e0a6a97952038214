import { describe, expect, it } from "vitest";
import { analyseGains } from "../../../src/analyses/gains.ts";
import { catalogueOf } from "../../../src/language/index.ts";
import { document, referenceEntry } from "../../../src/report/document.ts";
import { renderDocx } from "../../../src/report/docx/render-docx.ts";
import { gainsDocument } from "../../../src/report/gains-document.ts";
import { textOf } from "../../../src/report/html/text-of.ts";
import { walk } from "../../../src/report/walk.ts";
import { study, wideCsv } from "../../study.ts";
import { all, type Parts, partsOf, textIn, type Xml, xmlOf } from "./read-docx.ts";
import { sampleDocument } from "./sample-document.ts";

const HOSTILE = {
  plain: "Dasar",
  markup: "<w:p/>&amp;\"'</w:t>",
  controls: "a\u0000b\u0001c\u000bd\ufffee\ufffff",
  halves: "lone \ud800 halves \udc00",
  placeholders: "{bullets-0} {numbers-1} {flow.png} CURRENT TOTAL_PAGES",
  direction: "\u202egnitirw",
  length: "x".repeat(5000),
  formula: '=cmd|" /C calc"!A0',
  marks: "]]> <!-- --> <?x?>",
};

const documentOf = (parts: Parts) => xmlOf(parts.get("word/document.xml"));
const rendered = async (text?: string) => await partsOf(await renderDocx(sampleDocument("id", text), "en"));

/** Cells of tables by rows. */
const cellsOf = (xml: Xml) =>
  all(xml, "w:tbl").map((its) => all(its, "w:tr").map((row) => all(row, "w:tc").map(textIn)));

/** What is wrong with a Word file as a package: by path and, in the text, by name. */
function faultsOf(parts: Parts): string[] {
  const faults: string[] = [];
  const types = xmlOf(parts.get("[Content_Types].xml"));
  const endings = new Set(all(types, "Default").map(({ attributes }) => attributes["Extension"]));
  const overrides = all(types, "Override").map(({ attributes }) => attributes["PartName"]!.slice(1));
  for (const path of overrides) if (!parts.has(path)) faults.push(`type of no part: ${path}`);
  for (const [path, bytes] of parts) {
    if (path === "[Content_Types].xml") continue;
    const ending = path.slice(path.lastIndexOf(".") + 1);
    if (!overrides.includes(path) && !endings.has(ending)) faults.push(`no type: ${path}`);
    if (!/\.(?:xml|rels|svg)$/u.test(path)) continue;
    const xml = xmlOf(bytes);
    if (!path.endsWith(".rels")) {
      const folder = path.slice(0, path.lastIndexOf("/") + 1);
      const name = path.slice(folder.length);
      const rels = parts.get(`${folder}_rels/${name}.rels`);
      const known = new Set(
        rels === undefined ? [] : all(xmlOf(rels), "Relationship").map(({ attributes }) => attributes["Id"]),
      );
      const used = (element: Xml): string[] => [
        ...["r:id", "r:embed", "r:link"].flatMap((key) => element.attributes[key] ?? []),
        ...element.children.flatMap((child) => (typeof child === "string" ? [] : used(child))),
      ];
      for (const id of used(xml)) if (!known.has(id)) faults.push(`${path}: no relationship ${id}`);
      continue;
    }
    const base = path.replace(/_rels\/[^/]*$/u, "");
    for (const { attributes } of all(xml, "Relationship")) {
      const target = new URL(attributes["Target"]!, `file:///${base}`).pathname.slice(1);
      if (attributes["TargetMode"] === "External") faults.push(`${path}: leads outside`);
      else if (!parts.has(target)) faults.push(`${path}: no part ${target}`);
    }
  }
  return [...faults, ...faultsOfText(documentOf(parts))];
}

function faultsOfText(xml: Xml): string[] {
  const starts = all(xml, "w:bookmarkStart").map(({ attributes }) => attributes);
  const names = starts.map((its) => its["w:name"]!);
  const ids = starts.map((its) => its["w:id"]!);
  const ends = all(xml, "w:bookmarkEnd").map(({ attributes }) => attributes["w:id"]!);
  const pictures = all(xml, "wp:docPr").map(({ attributes }) => attributes["id"]!);
  const asked = [
    ...all(xml, "w:fldSimple").map(({ attributes }) => attributes["w:instr"]!),
    ...all(xml, "w:hyperlink").map(({ attributes }) => `HYPERLINK ${attributes["w:anchor"]}`),
  ].flatMap((instruction) => /(?:REF|HYPERLINK) (\w+)/u.exec(instruction)?.[1] ?? []);
  const twice = (kind: string, list: readonly string[]) =>
    list.filter((its, i) => list.indexOf(its) !== i).map((its) => `${kind} stands twice: ${its}`);
  const marks = all(xml, "w:fldChar").map(({ attributes }) => attributes["w:fldCharType"]);
  return [
    ...twice("bookmark", names),
    ...twice("bookmark's number", ids),
    ...twice("picture's number", pictures),
    ...names.filter((name) => name.length > 40).map((name) => `too long: ${name}`),
    ...asked.filter((name) => !names.includes(name)).map((name) => `no bookmark ${name}`),
    ...(JSON.stringify(ids.toSorted()) === JSON.stringify(ends.toSorted()) ? [] : ["bookmarks do not end"]),
    ...(marks.join() === "" || marks.join() === "begin,separate,end" ? [] : [`fields: ${marks.join()}`]),
  ];
}

describe("a document as a Word file", () => {
  it.each(Object.entries(HOSTILE))("is whole and well-formed, whatever its text: %s", async (_, text) => {
    const parts = await rendered(text);
    expect(parts.size).toBeGreaterThan(10);
    expect(faultsOf(parts)).toEqual([]);
    const shown = text.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
    const xml = documentOf(parts);
    expect(cellsOf(xml)[0]![1]![0]).toBe(shown);
    expect(textIn(xml).split(shown).length - 1).toBeGreaterThanOrEqual(8);
    expect(textIn(xmlOf(parts.get("word/footnotes.xml")))).toContain(`Hake ${shown}`);
  });

  it("holds the text of all cells of all tables, in both languages", async () => {
    for (const language of ["en", "id"] as const) {
      const result = analyseGains(
        await study(wideCsv(Array.from({ length: 12 }, (_, i) => [40 + i, 55 + ((5 * i) % 17)] as const))),
        {},
        { version: "1.0.0" },
      );
      const gains = gainsDocument(result, catalogueOf(language));
      for (const document of [sampleDocument(language), gains]) {
        const tables = [...walk(document)].filter((node) => node.type === "table");
        const texts = tables.map((its) =>
          its.children.map((row) => row.children.map((cell) => textOf(cell))),
        );
        expect(texts.length).toBeGreaterThan(1);
        const parts = await partsOf(await renderDocx(document, language));
        // An index stands below the line, and needs no sign before it.
        const plain = JSON.parse(JSON.stringify(texts).replace(/\b(\p{L})_(?=\w)/gu, "$1"));
        expect(cellsOf(documentOf(parts))).toEqual(plain);
        expect(faultsOf(parts)).toEqual([]);
      }
    }
  });

  it("numbers tables and figures by fields, and refers to them by others that show the same", async () => {
    for (const [language, table, figure] of [
      ["id", "Tabel", "Gambar"],
      ["en", "Table", "Figure"],
    ] as const) {
      const xml = documentOf(await partsOf(await renderDocx(sampleDocument(language), language)));
      const fields = all(xml, "w:fldSimple").map((its) => [its.attributes["w:instr"]!.trim(), textIn(its)]);
      expect(fields.filter(([instruction]) => instruction!.startsWith("SEQ"))).toEqual([
        [`SEQ ${table} \\* ARABIC`, "1"],
        [`SEQ ${figure} \\* ARABIC`, "1"],
        [`SEQ ${table} \\* ARABIC`, "2"],
      ]);
      const references = fields.filter(([instruction]) => instruction!.startsWith("REF"));
      expect(references.map(([, shown]) => shown)).toEqual([`${table} 1`, `${figure} 1`]);
      const captions = all(xml, "w:p").filter((its) => styleOf(its) === "Caption");
      expect(captions.map(textIn)).toEqual([
        `${table} 1. Rerata Dasar`,
        `${figure} 1. Alur Dasar`,
        `${table} 2. Lebar`,
      ]);
    }
  });

  it("has three rules to a table, whose header is repeated and whose rows stay whole", async () => {
    const [first] = all(documentOf(await rendered()), "w:tbl");
    const [header, ...rows] = all(first!, "w:tr");
    expect(all(header!, "w:tblHeader")).toHaveLength(1);
    for (const row of rows) expect(all(row, "w:tblHeader")).toHaveLength(0);
    for (const row of [header!, ...rows]) expect(all(row, "w:cantSplit")).toHaveLength(1);
    const rules = (element: Xml) => element.children.flatMap((its) => (typeof its === "string" ? [] : [its]));
    const drawn = (its: readonly Xml[]) =>
      its.filter(({ attributes }) => attributes["w:val"] === "single").map(({ name }) => name);
    expect(drawn(rules(all(first!, "w:tblBorders")[0]!))).toEqual(["w:top", "w:bottom"]);
    for (const borders of all(header!, "w:tcBorders")) expect(drawn(rules(borders))).toEqual(["w:bottom"]);
    expect(rows.flatMap((row) => all(row, "w:tcBorders"))).toEqual([]);
    const sides = all(rows[0]!, "w:jc").map(({ attributes }) => attributes["w:val"]);
    expect(sides).toEqual(["left", "right", "right"]);
  });

  it("lays only a table on its side that fits no upright page, and no table over the margin", async () => {
    const xml = documentOf(await rendered());
    const sections = all(xml, "w:pgSz").map(({ attributes }) => [attributes["w:w"], attributes["w:orient"]]);
    expect(sections).toEqual([
      ["11906", "portrait"],
      ["11906", "portrait"],
      ["16838", "landscape"],
      ["11906", "portrait"],
    ]);
    const widths = all(xml, "w:tblGrid").map((grid) =>
      all(grid, "w:gridCol").reduce((sum, { attributes }) => sum + Number(attributes["w:w"]), 0),
    );
    expect(widths).toEqual([11906 - 2268 - 1701, 16838 - 2268 - 1701]);
  });

  it("shows each figure as a drawing and as a picture, told in words, within the margins", async () => {
    const parts = await rendered();
    const [drawing] = all(documentOf(parts), "w:drawing");
    expect(all(drawing!, "wp:docPr")[0]!.attributes).toMatchObject({
      title: "Alur",
      descr: "Alur. Siapa ikut",
    });
    expect(all(drawing!, "a:blip", "asvg:svgBlip")).toHaveLength(2);
    const width = Number(all(drawing!, "wp:extent")[0]!.attributes["cx"]);
    expect(width / 635).toBeLessThanOrEqual(11906 - 2268 - 1701);
    expect(width / 9525).toBe(300);
    const media = [...parts.keys()].filter((path) => path.startsWith("word/media/"));
    expect(media.map((path) => path.slice(-3)).sort()).toEqual(["png", "svg"]);
  });

  it("has notes at the foot, each once", async () => {
    const parts = await rendered();
    const xml = documentOf(parts);
    expect(all(xml, "w:footnoteReference").map(({ attributes }) => attributes["w:id"])).toEqual(["1"]);
    const again = all(xml, "w:fldSimple").filter((its) => its.attributes["w:instr"]!.includes("NOTEREF"));
    expect(again.map(textIn)).toEqual(["1"]);
    const notes = all(xmlOf(parts.get("word/footnotes.xml")), "w:footnote");
    expect(notes.map(({ attributes }) => attributes["w:id"])).toEqual(["-1", "0", "1"]);
  });

  it("lists its headings in a field, and asks to have it filled", async () => {
    const parts = await rendered();
    const [contents] = all(documentOf(parts), "w:sdt");
    expect(all(contents!, "w:instrText").map(({ children }) => children.join(""))).toEqual([
      ' TOC \\o "1-2" \\h \\z \\u ',
    ]);
    expect(all(contents!, "w:p").map(textIn)).toEqual(["Daftar isi", "Hasil Dasar", "Lebih jauh"]);
    expect(all(xmlOf(parts.get("word/settings.xml")), "w:updateFields")).toHaveLength(1);
    const plain = gainsDocument(
      analyseGains(await study("id,pre,post\na,1,2\nb,2,4\n"), {}, { version: "1" }),
      catalogueOf("en"),
    );
    const settings = (await partsOf(await renderDocx(plain, "en"))).get("word/settings.xml");
    expect(all(xmlOf(settings), "w:updateFields")).toHaveLength(0);
  });

  it("indents works from their second line, and sets them ragged", async () => {
    const parts = await partsOf(await renderDocx(document([referenceEntry("Hake, R. R. (1998).")]), "en"));
    const [work] = all(documentOf(parts), "w:p").filter((its) => textIn(its).startsWith("Hake"));
    expect(all(work!, "w:pStyle")[0]!.attributes["w:val"]).toBe("Bibliography");
    const style = all(xmlOf(parts.get("word/styles.xml")), "w:style").find(
      ({ attributes }) => attributes["w:styleId"] === "Bibliography",
    );
    expect(all(style!, "w:jc")[0]!.attributes["w:val"]).toBe("left");
    expect(Number(all(style!, "w:ind")[0]!.attributes["w:hanging"])).toBeGreaterThan(0);
  });

  it("says its title, author, day and language", async () => {
    const core = (await rendered()).get("docProps/core.xml")!.toString();
    expect(core).toContain("<dc:title>Laporan Dasar</dc:title>");
    expect(core).toContain("<dc:creator>Siti &amp; Evaluator</dc:creator>");
    expect(core).toContain(">2026-11-24T00:00:00Z</dcterms:created>");
    for (const [language, tag] of [
      ["en", "en-GB"],
      ["id", "id-ID"],
    ] as const) {
      const parts = await partsOf(await renderDocx(sampleDocument(language), "en"));
      const [its] = all(xmlOf(parts.get("word/styles.xml")), "w:lang");
      expect(its!.attributes["w:val"]).toBe(tag);
    }
  });

  it("makes of a title and chapters a title and headings of Word", async () => {
    const result = analyseGains(await study("id,pre,post\na,1,2\nb,2,4\n"), {}, { version: "1" });
    const xml = documentOf(await partsOf(await renderDocx(gainsDocument(result, catalogueOf("en")), "en")));
    const styles = all(xml, "w:p").map(styleOf);
    expect(styles[0]).toBe("Title");
    expect(styles.filter((style) => style === "Title")).toHaveLength(1);
    expect(styles).toContain("Heading1");
    const known = all(
      xmlOf((await partsOf(await renderDocx(sampleDocument("en"), "en"))).get("word/styles.xml")),
      "w:style",
    ).map(({ attributes }) => attributes["w:styleId"]);
    for (const style of styles) if (style !== undefined) expect(known).toContain(style);
  });
});

function styleOf(paragraph: Xml): string | undefined {
  return all(paragraph, "w:pStyle")[0]?.attributes["w:val"];
}
