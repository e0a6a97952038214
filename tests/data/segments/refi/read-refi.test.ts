import { describe, expect, it } from "vitest";
import { openZip } from "../../../../src/data/sources/zip.ts";
import { failureOf } from "../../sources/failure-of.ts";
import { imported } from "./imported.ts";
import { INTERVIEWS } from "./interviews.ts";
import {
  type FixtureProject,
  HTML_NAMED_QDPX,
  PRESETS,
  type Preset,
  type Quirks,
  withCrlf,
  writeQdc,
  writeQde,
  writeQdpx,
  zipOf,
} from "./qdpx.ts";

const CRLF = withCrlf(INTERVIEWS);
const PROJECTS: Readonly<Record<Preset, FixtureProject>> = {
  nvivoWindows: CRLF,
  nvivoMac: INTERVIEWS,
  qualcoder: INTERVIEWS,
  atlas: CRLF,
  maxqda: INTERVIEWS,
  qc: INTERVIEWS,
};

const file = (preset: Preset) => writeQdpx(PROJECTS[preset], PRESETS[preset]);

/** What was coded, as somebody would read it: the text that a place covers, the code, who. */
function rowsOf(project: FixtureProject, coderOf = (coder?: string) => coder) {
  return project.documents
    .flatMap(({ name, text, selections = [] }) =>
      selections.flatMap(({ start, end, codings }) =>
        codings.map(({ path, coder }) => [name, text.slice(start, end), path.join(" > "), coderOf(coder)]),
      ),
    )
    .map((row) => row.join(" | "))
    .sort();
}

async function readRows(bytes: Buffer, from: "coding" | "selection" = "coding") {
  const { sink } = await imported(bytes, { coderFrom: from });
  const texts = new Map(sink.documents.map(({ name, text }) => [name, text]));
  return sink.codings
    .map(({ document, start, end, path, coder }) => [
      document,
      texts.get(document!)!.slice(start, end),
      path.join(" > "),
      coder,
    ])
    .map((row) => row.join(" | "))
    .sort();
}

describe("readRefi gives back what was written", () => {
  it.each(["nvivoMac", "qualcoder", "atlas", "maxqda"] as const)("as %s writes it", async (preset) => {
    expect(await readRows(await file(preset))).toEqual(rowsOf(PROJECTS[preset]));
  });

  it("as NVivo for Windows writes it: by the selection's coder; the coding's is who exported", async () => {
    const bytes = await file("nvivoWindows");
    expect(await readRows(bytes, "selection")).toEqual(rowsOf(CRLF));
    expect(await readRows(bytes, "coding")).toEqual(rowsOf(CRLF, () => "Pengekspor"));
    const { rules, codings } = await imported(bytes);
    expect(rules["coders-differ"]).toEqual({ count: codings, taken: "coding" });
  });

  it("as qc writes it: no names, no scheme, GUIDs in two cases", async () => {
    const { sink, rules, codings } = await imported(await file("qc"));
    expect(codings).toBe(rowsOf(INTERVIEWS).length);
    expect(sink.documents.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^[\da-f-]{36}\.txt$/),
      expect.stringMatching(/^[\da-f-]{36}\.txt$/),
    ]);
    expect(rules["schema-break"]).toEqual({ what: "plainTextPath" });
  });

  it("with texts in the XML, and of the XML alone", async () => {
    for (const preset of ["nvivoMac", "nvivoWindows", "atlas"] as const) {
      const quirks: Quirks = { ...PRESETS[preset], inline: true };
      const xml = Buffer.from(writeQde(PROJECTS[preset], quirks));
      for (const bytes of [xml, await writeQdpx(PROJECTS[preset], quirks)])
        expect(await readRows(bytes, "selection"), preset).toEqual(rowsOf(PROJECTS[preset]));
    }
  });

  it("of an archive that somebody else has opened", async () => {
    const archive = await openZip(await file("nvivoMac"), "x.qdpx");
    expect((await imported(archive)).codings).toBe(rowsOf(INTERVIEWS).length);
  });

  it("in the same bytes each time", async () => {
    expect((await file("nvivoWindows")).equals(await file("nvivoWindows"))).toBe(true);
  });
});

describe("readRefi finds how offsets are counted", () => {
  const EXPECTED = {
    nvivoWindows: "utf16",
    nvivoMac: "utf16",
    qualcoder: "codepoint",
    atlas: "codepoint-lf",
    maxqda: "codepoint",
    qc: "codepoint",
  } as const;

  it.each(Object.keys(EXPECTED) as Preset[])("in what %s writes", async (preset) => {
    expect((await imported(await file(preset))).offsets).toEqual({
      convention: EXPECTED[preset],
      confidence: 1,
      given: false,
      certain: true,
    });
  });

  it("whatever program says it wrote it", async () => {
    for (const offsets of ["utf16", "utf16-lf", "utf16-bom", "codepoint", "codepoint-lf", "codepoint-bom-lf"])
      for (const origin of ["NVivo", "ATLAS.ti", "QualCoder", ""]) {
        const bytes = await writeQdpx(CRLF, { origin, offsets, bom: true });
        expect((await imported(bytes)).offsets, `${origin} ${offsets}`).toMatchObject({
          convention: offsets,
          confidence: 1,
        });
        expect(await readRows(bytes)).toEqual(rowsOf(CRLF));
      }
  });

  it.each([-3, -2, -1, 1, 2, 3])("and is not sure of places that are %i off", async (by) => {
    const xml = writeQde(INTERVIEWS, { origin: "", offsets: "utf16", inline: true });
    const moved = xml.replace(
      /((?:start|end)Position)="(\d+)"/g,
      (_, name, at) => `${name}="${Number(at) + by}"`,
    );
    const { offsets, rules } = await imported(Buffer.from(moved));
    expect(offsets!.confidence).toBeLessThan(0.9);
    expect(offsets!.certain).toBe(false);
    expect(rules["offsets-uncertain"]).toEqual({
      convention: offsets!.convention,
      confidence: expect.stringMatching(/^\d+%$/),
    });
    const given = await imported(Buffer.from(moved), { offsets: "utf16" });
    expect(given.offsets).toMatchObject({ convention: "utf16", given: true, certain: true });
    expect(given.rules["offsets-uncertain"]).toBeUndefined();
  });

  it("or takes the user's word, one-based and inclusive as well", async () => {
    const xml = writeQde(INTERVIEWS, { origin: "", offsets: "codepoint", inline: true });
    const oneBased = xml.replace(/startPosition="(\d+)"/g, (_, at) => `startPosition="${Number(at) + 1}"`);
    const { sink } = await imported(Buffer.from(oneBased), { offsets: "one-based" });
    const plain = await imported(Buffer.from(xml));
    expect(sink.codings.map(({ start, end }) => [start, end])).toEqual(
      plain.sink.codings.map(({ start, end }) => [start, end]),
    );
  });

  it("and is sure of nothing where it saw no text", async () => {
    const xml = Buffer.from(writeQde(INTERVIEWS, PRESETS.nvivoMac));
    const { offsets, rules, sink } = await imported(xml);
    expect(offsets).toEqual({ convention: "utf16", confidence: 0, given: false, certain: false });
    expect(rules["unread-source"]).toEqual({ kind: "internal://", count: 2 });
    expect(sink.documents.every(({ text }) => text === undefined)).toBe(true);
    expect(sink.codings.every(({ start, end }) => start! < end!)).toBe(true);
  });

  it("writes quotes along where the names are quotes", async () => {
    const { sink } = await imported(await file("qualcoder"));
    const texts = new Map(sink.documents.map(({ name, text }) => [name, text]));
    for (const { document, text, start, end } of sink.codings)
      expect(text).toBe(texts.get(document!)!.slice(start, end));
    const nvivo = await imported(await file("nvivoMac"));
    expect(nvivo.sink.codings.every(({ text }) => text === undefined)).toBe(true);
  });
});

describe("readRefi knows who speaks", () => {
  const ROLES = new Map([
    ["Ibu Iti", "guru"],
    ["Pak Budi", "kepala"],
    ["Ibu Siti", "guru"],
  ]);

  it.each(["nvivoMac", "nvivoWindows"] as const)("in a group's interview as %s writes it", async (preset) => {
    const { sink } = await imported(await file(preset));
    const spoken = byInformant(sink.codings);
    const texts = new Map(sink.documents.map(({ name, text }) => [name, text!]));
    const quotesOf = (name: string) => [
      ...new Set(
        (spoken.get(name) ?? []).map(({ document, start, end }) => texts.get(document!)!.slice(start, end)),
      ),
    ];
    expect(quotesOf("Ibu Siti")).toEqual(["Ruang baca kami kecil"]);
    expect(quotesOf("Pak Budi")).toEqual([
      "Kelas terlalu penuh",
      "41 anak 😅 dan satu guru",
      "alat main kami buat sendiri 🎨 dari bahan bekas",
      "bahan bekas",
    ]);
    for (const { informant, attributes } of sink.codings)
      expect(attributes?.get("Peran")).toBe(ROLES.get(informant!));
    expect(sink.documents.map(({ informant }) => informant)).toEqual(["Ibu Iti", undefined]);
    expect(Object.fromEntries(sink.documents[0]!.attributes!)).toEqual({
      Peran: "guru",
      Jenjang: "Dasar",
      Tanggal: "2026-01-05",
      Set: "Banten",
    });
    expect(sink.documents[1]!.attributes!.get("Set")).toBe("Banten; Gelombang 2");
  });

  it("and takes a code with a case's GUID for an informant, not for a theme", async () => {
    const { sink, rules } = await imported(await file("nvivoWindows"));
    expect(sink.codes).toHaveLength(8);
    expect(sink.codes.flat()).not.toContain("Pak Budi");
    expect(rules["codes-are-cases"]).toEqual({ count: 3 });
    expect(sink.codings.some(({ path }) => path.includes("Pak Budi"))).toBe(false);
  });

  it("and not who where no case refers to anything, as in QualCoder's export", async () => {
    const { sink } = await imported(await file("qualcoder"));
    expect(sink.codings.every(({ informant }) => informant === undefined)).toBe(true);
  });

  it("and takes a case without a name for its documents' variables", async () => {
    const cases = [{ documents: ["Iti"], values: { Peran: "guru" } }];
    const { sink } = await imported(await writeQdpx({ ...INTERVIEWS, cases }, PRESETS.maxqda));
    expect(sink.documents[0]).toMatchObject({ name: "Iti" });
    expect(sink.documents[0]!.informant).toBeUndefined();
    expect(sink.documents[0]!.attributes!.get("Peran")).toBe("guru");
    expect(sink.documents[1]!.attributes!.has("Peran")).toBe(false);
  });

  it("and says so where a document has several", async () => {
    const cases = ["A", "B"].map((name) => ({ name, documents: ["Iti"], values: { [name]: "ya" } }));
    const { sink, rules } = await imported(await writeQdpx({ ...INTERVIEWS, cases }, PRESETS.maxqda));
    expect(sink.documents[0]!.informant).toBe("A");
    expect([...sink.documents[0]!.attributes!.keys()]).toEqual(["A", "Tanggal", "Set"]);
    expect(rules["several-informants"]).toEqual({ count: 1 });
  });
});

describe("readRefi", () => {
  it("tells codes that can be given, with their themes", async () => {
    const { sink } = await imported(await file("maxqda"));
    expect(sink.codes).toEqual([
      ["Penerapan", "rencana"],
      ["Penerapan", "suasana"],
      ["Penerapan", "ilmu"],
      ["Penerapan", "alat"],
      ["Dukungan", "kunjungan"],
      ["Dukungan", "waktu"],
      ["Kendala"],
      ["__proto__"],
    ]);
  });

  it("reads a codebook as Taguette writes it, and says what is wrong with it", async () => {
    const { format, codings, offsets, sink, rules } = await imported(writeQdc(INTERVIEWS.codes));
    expect({ format, codings, offsets }).toEqual({ format: "refi-qda-codebook", codings: 0 });
    expect(sink.codes).toHaveLength(8);
    expect(rules).toEqual({ "schema-break": { what: "Sets" } });
  });

  it("accepts every version of the namespace and says which is not the standard's", async () => {
    const old = writeQdc(INTERVIEWS.codes, { origin: "x", codebookNamespace: "urn:QDA-XML:codebook:0:4" });
    expect((await imported(old)).rules).toEqual({
      "schema-break": { what: 'CodeBook xmlns="urn:QDA-XML:codebook:0:4"' },
    });
    expect((await imported(await file("maxqda"))).rules).toEqual({
      "schema-break": { what: 'CodeBook xmlns="urn:QDA-XML:codebook:0:4"' },
    });
    expect((await imported(await file("nvivoMac"))).rules).toEqual({});
  });

  it("reads names with a prefix", async () => {
    const xml = writeQde(INTERVIEWS, { ...PRESETS.nvivoMac, inline: true })
      .replace(/<(\/?)([A-Z])/g, "<$1q:$2")
      .replace(" xmlns=", " xmlns:q=");
    expect(await readRows(Buffer.from(xml))).toEqual(rowsOf(INTERVIEWS));
  });

  it("gives codes of the whole document no place, and documents of one name two names", async () => {
    const whole = [{ path: ["Kendala"], coder: "Ani" }];
    const documents = [{ ...INTERVIEWS.documents[0]!, codings: whole }, INTERVIEWS.documents[1]!];
    const bytes = await writeQdpx({ ...INTERVIEWS, documents }, { ...PRESETS.nvivoMac });
    const { sink, rules } = await imported(bytes);
    const placeless = sink.codings.filter(({ start }) => start === undefined);
    expect(placeless).toEqual([
      expect.objectContaining({ document: "Iti", unit: expect.any(String), path: ["Kendala"], coder: "Ani" }),
    ]);
    expect(rules["selections-without-text"]).toEqual({ count: 1 });
    const xml = writeQde(INTERVIEWS, { ...PRESETS.nvivoMac, inline: true });
    const same = await imported(Buffer.from(xml.replace('name="Budi &amp; Siti"', 'name="Iti"')));
    expect(same.sink.documents.map(({ name }) => name)).toEqual(["Iti", "Iti (2)"]);
  });

  it("refuses a page of HTML, XML of another kind, and archives without a project or with two", async () => {
    expect(await failureOf(() => imported(HTML_NAMED_QDPX))).toEqual({ code: "xml-doctype", file: "x.qdpx" });
    for (const xml of ["<html/>", "<Project/>", '<Project xmlns="urn:other"/>', '<x xmlns="urn:QDA-XML:y"/>'])
      expect((await failureOf(() => imported(Buffer.from(xml)))).code, xml).toBe("unknown-project");
    const qde = Buffer.from(writeQde(INTERVIEWS, PRESETS.nvivoMac));
    expect((await failureOf(async () => imported(await zipOf([["a/b.qde", qde]])))).code).toBe(
      "archive-unknown",
    );
    const two = await zipOf([
      ["b.qde", qde],
      ["a.QDE", qde],
    ]);
    expect(await failureOf(() => imported(two))).toEqual({
      code: "several-projects",
      file: "x.qdpx",
      candidates: ["b.qde", "a.QDE"],
    });
    const standard = await zipOf([
      ["b.qde", Buffer.from("?")],
      ["Project.qde", qde],
    ]);
    expect((await imported(standard)).codings).toBeGreaterThan(0);
  });
});

function byInformant<T extends { readonly informant?: string | undefined }>(items: readonly T[]) {
  const groups = new Map<string | undefined, T[]>();
  for (const item of items) groups.set(item.informant, [...(groups.get(item.informant) ?? []), item]);
  return groups;
}
