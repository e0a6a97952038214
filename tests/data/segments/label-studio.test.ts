import { describe, expect, it } from "vitest";
import type { InputError } from "../../../src/core/input-error.ts";
import { type LabelStudioContext, readLabelStudio } from "../../../src/data/segments/label-studio.ts";
import { codePoints, KNOWN, TEXTS } from "./formats/known-codings.ts";
import { Gathered } from "./gathered.ts";

function read(json: unknown, offsets?: LabelStudioContext["offsets"]) {
  const sink = new Gathered();
  const bytes = typeof json === "string" ? Buffer.from(json) : Buffer.from(JSON.stringify(json));
  const context = { file: "a.json", sink, ...(offsets !== undefined && { offsets }) };
  return Object.assign(sink, { summary: readLabelStudio(bytes, context) });
}

function refusal(bytes: Uint8Array): { code: string; args: object } {
  try {
    readLabelStudio(bytes, { file: "a.json", sink: new Gathered() });
  } catch (error) {
    const { code, args } = error as InputError;
    return { code, args };
  }
  throw new Error("expected an input error");
}

/** The known codings as Label Studio writes them: a task for each document, an annotation for each coder. */
function exported(count: (document: string, offset: number) => number, quoted: boolean) {
  return Object.entries(TEXTS).map(([document, text], i) => {
    const its = KNOWN.filter((coding) => coding.document === document);
    return {
      id: i + 11,
      data: { text, document, informan: its[0]!.informant, peran: its[0]!.role },
      annotations: [...new Set(its.map(({ coder }) => coder))].map((coder, at) => ({
        completed_by: { id: at, email: coder },
        was_cancelled: false,
        result: its
          .filter((coding) => coding.coder === coder)
          .map((coding) => ({
            type: "labels",
            value: {
              start: count(document, coding.start),
              end: count(document, coding.end),
              ...(quoted && { text: coding.text.replace(/\r?\n/g, "\\n") }),
              labels: [coding.path.join("/")],
            },
          })),
      })),
      predictions: [],
    };
  });
}

const UTF16 = (_document: string, offset: number) => offset;
/** KNOWN without what Label Studio says of documents and cannot say of codes. */
const WANTED = KNOWN.map(({ document, informant, start, end, coder, path }) => {
  return { document, informant, start, end, coder, path: [path.join("/")] };
});

const places = (result: readonly unknown[], data: object = { text: "Saya mengajar." }) =>
  read([{ id: 1, data, annotations: [{ completed_by: 1, result }] }]).codings.map(
    ({ document: _document, coder: _coder, ...rest }) => rest,
  );

describe("readLabelStudio", () => {
  it.each([
    ["code points, with quotes", codePoints, true, "codepoint"],
    ["UTF-16, with quotes", UTF16, true, "utf16"],
    ["code points, without quotes", codePoints, false, "codepoint"],
    ["UTF-16, without quotes", UTF16, false, "utf16"],
  ] as const)("gives back what was written, counted in %s", (_, count, quoted, convention) => {
    const { codings, documents, findings, summary } = read(exported(count, quoted));
    const byPlace = codings.map(({ text: _text, ...coding }) => coding);
    expect(new Set(byPlace.map((coding) => JSON.stringify(coding, Object.keys(coding).sort())))).toEqual(
      new Set(WANTED.map((coding) => JSON.stringify(coding, Object.keys(coding).sort()))),
    );
    expect(codings.every(({ text }) => (text !== undefined) === quoted)).toBe(true);
    expect(documents).toEqual([
      {
        ...{ name: "Wawancara 1", text: TEXTS["Wawancara 1"], informant: "G01" },
        attributes: new Map([["peran", "Guru"]]),
      },
      {
        ...{ name: "Wawancara 2", text: TEXTS["Wawancara 2"], informant: "K02" },
        attributes: new Map([["peran", "Kepala sekolah"]]),
      },
    ]);
    expect(summary).toMatchObject({ rows: KNOWN.length, offsets: { convention, given: false } });
    if (quoted) expect(summary.offsets).toMatchObject({ confidence: 1, certain: true });
    expect(findings).toEqual([]);
  });

  it("counts as Label Studio's own tests of emoji have it", () => {
    // label-studio, tests of its editor "NER - Emoji - Text" and their data (Apache-2.0): offsets by code points.
    const test = { start: 21, end: 25, text: "test", labels: ["region"] };
    const line = { start: 2, end: 27, text: "Warning:🐱 This is a test", labels: ["region"] };
    const texts = ["🐱 Warning: This is a test text", "🐱 Warning:\n🐱 This is a test text"];
    const tasks = [test, line].map((value, i) => ({
      ...{ id: i + 1, data: { text: texts[i] } },
      annotations: [{ completed_by: 1, result: [{ type: "labels", value }] }],
    }));
    const { codings, summary } = read(tasks);
    expect(codings.map(({ start, end }, i) => texts[i]!.slice(start, end))).toEqual([
      "test",
      "Warning:\n🐱 This is a test",
    ]);
    expect(summary.offsets).toEqual({ convention: "codepoint", confidence: 1, given: false, certain: true });
  });

  it("says nothing of units where every unit comes to the same", () => {
    const { summary } = read(exported(UTF16, true).slice(1));
    expect(summary).toEqual({ rows: 2 });
  });

  it("obeys the unit it is given, and says how well that fits", () => {
    const { codings, summary } = read(exported(codePoints, true), "utf16");
    expect(codings[0]!.start).toBe(codePoints("Wawancara 1", KNOWN[0]!.start));
    expect(summary.offsets).toEqual({ convention: "utf16", confidence: 0, given: true, certain: true });
  });

  it("is not certain where neither unit fits", () => {
    const value = { start: 3, end: 6, text: "nowhere", labels: ["A"] };
    const { summary } = read([
      { id: 1, data: { text: "😀 satu dua" }, annotations: [{ result: [{ type: "labels", value }] }] },
    ]);
    expect(summary.offsets).toEqual({ convention: "codepoint", confidence: 0, given: false, certain: false });
  });

  it("gives a coding for every label of a piece, and of every choice for the whole document", () => {
    expect(
      places([
        { type: "labels", value: { start: 0, end: 4, text: "Saya", labels: ["A", " B ", ""] } },
        { type: "choices", value: { choices: ["Positif", "Lain"] } },
        { type: "taxonomy", value: { taxonomy: [["Tema", "Anak"], ["Tema"]] } },
        { type: "choices", value: { start: 5, end: 13, choices: ["Bagian"] } },
      ]),
    ).toEqual([
      { start: 0, end: 4, text: "Saya", path: ["A"] },
      { start: 0, end: 4, text: "Saya", path: ["B"] },
      { path: ["Positif"] },
      { path: ["Lain"] },
      { path: ["Tema", "Anak"] },
      { path: ["Tema"] },
      { start: 5, end: 13, path: ["Bagian"] },
    ]);
  });

  it("leaves out what is no code: notes, ratings, boxes, relations", () => {
    const results = [
      { type: "textarea", value: { text: ["catatan"] } },
      { type: "rating", value: { rating: 4 } },
      { type: "relation", from_id: "a", to_id: "b" },
      { type: "rectangle", value: { x: 1 } },
      { type: "labels", value: { start: 0, end: 4, labels: ["A"] } },
    ];
    expect(places(results)).toEqual([{ start: 0, end: 4, path: ["A"] }]);
  });

  it("takes a label that was not filled in, and an annotation without any, for something not coded", () => {
    expect(places([{ type: "labels", value: { start: 0, end: 4, labels: [] } }])).toEqual([
      { start: 0, end: 4, path: [] },
    ]);
    expect(places([])).toEqual([{ path: [] }]);
  });

  it("hands on places as they are, for whoever knows the text to judge, and none that are no numbers", () => {
    const at = (start: unknown, end: unknown) =>
      places([{ type: "labels", value: { start, end, labels: ["A"] } }]);
    expect(at(-3, 1e9)).toEqual([{ start: -3, end: 1e9, path: ["A"] }]);
    expect(at("0", null)).toEqual([{ path: ["A"] }]);
  });

  it("gives marked-up text no text, and the places the editor counted in it", () => {
    const value = {
      ...{ start: "/p[1]/text()[1]", end: "/p[1]/text()[1]", startOffset: 3, endOffset: 8 },
      ...{ globalOffsets: { start: 2, end: 7 }, text: "means", hypertextlabels: ["A"] },
    };
    const { codings, documents } = read([
      {
        id: 1,
        data: { text: "<p>🐱\nmeans cat</p>" },
        annotations: [{ result: [{ type: "hypertextlabels", value }] }],
      },
    ]);
    expect(codings).toEqual([{ document: "1", start: 2, end: 7, text: "means", path: ["A"] }]);
    expect(documents).toEqual([{ name: "1" }]);
  });

  it("gives turns of a dialogue and stretches of sound no place", () => {
    const turn = { start: "0", end: "2", startOffset: 1, endOffset: 5, text: "kata", paragraphlabels: ["A"] };
    const sound = { start: 1.5, end: 2.5, channel: 0, labels: ["B"] };
    const data = { dialogue: [{ author: "G01", text: "kata" }], audio: "/data/upload/x.wav" };
    const results = [
      { type: "paragraphlabels", value: turn },
      { type: "labels", original_length: 9, value: sound },
    ];
    expect(places(results, data)).toEqual([{ text: "kata", path: ["A"] }, { path: ["B"] }]);
  });

  it.each([
    [7, "7"],
    [{ id: 7, email: "ani@example.org" }, "ani@example.org"],
    [{ id: 7, email: "" }, "7"],
    ["ani", "ani"],
    [null, undefined],
    [{}, undefined],
  ])("names the coder of completed_by %j", (completed_by, coder) => {
    const { codings } = read([{ id: 1, data: {}, annotations: [{ completed_by, result: [] }] }]);
    expect(codings[0]!.coder).toBe(coder);
  });

  it("skips annotations that were cancelled, and counts them", () => {
    const done = { completed_by: 1, was_cancelled: false, result: [] };
    const cancelled = { completed_by: 2, was_cancelled: true, result: [] };
    const { codings, findings } = read([
      { id: 1, data: {}, annotations: [cancelled, done, cancelled] },
      { id: 2, data: {}, annotations: [cancelled] },
    ]);
    expect(codings.map(({ coder }) => coder)).toEqual(["1"]);
    expect(findings).toEqual([
      { rule: "cancelled-annotations", severity: "info", file: "a.json", args: { count: 3 } },
    ]);
  });

  it("tells of documents nobody coded", () => {
    const { codings, documents } = read([{ id: 5, data: { text: "a b" }, annotations: [] }]);
    expect([codings, documents]).toEqual([[], [{ name: "5", text: "a b" }]]);
  });

  it("calls documents by their number as well where several have one name, for each has a text of its own", () => {
    const task = (id: number | undefined, text: string) => ({
      id,
      data: { text, file: "W1" },
      annotations: [],
    });
    const { documents } = read([
      task(4, "a"),
      task(undefined, "b"),
      { id: 6, data: { file: "W2" }, annotations: [] },
    ]);
    expect(documents.map(({ name }) => name)).toEqual(["W1 #4", "W1 #2", "W2"]);
  });

  it("is harmed by no key that objects inherit", () => {
    const json = `[{"id": 1, "__proto__": {"polluted": 1}, "data": {"__proto__": "x", "text": "a b c", "toString": "y"},
      "annotations": [{"completed_by": {"__proto__": {"email": "evil"}}, "result": [
        {"type": "constructor", "value": {"constructor": ["X"]}},
        {"type": "labels", "value": {"__proto__": {"start": 0, "end": 1}, "labels": ["__proto__"]}},
        {"type": "labels", "value": {"__proto__": {"labels": ["Y"]}}}
      ]}]}]`;
    const { codings, documents } = read(json);
    expect(codings).toEqual([{ document: "1", path: ["__proto__"] }]);
    expect([...documents[0]!.attributes!]).toEqual([
      ["__proto__", "x"],
      ["toString", "y"],
    ]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it.each([
    ["nothing", ""],
    ["no JSON", "[{"],
    ["an object", '{"annotations": []}'],
    ["a list of something else", "[1]"],
    ["a task without annotations", '[{"annotations": []}, {"id": 2}]'],
    ["an empty list", "[]"],
    ["null", "null"],
    ["a hundred thousand brackets", "[".repeat(100_000) + "]".repeat(100_000)],
    ["a hundred thousand open brackets", "[".repeat(100_000)],
    ["annotations that are no list", '[{"annotations": {"length": 1e9}}]'],
  ])("refuses %s", (_, json) => {
    expect(refusal(Buffer.from(json))).toMatchObject({ code: "json-damaged", args: { file: "a.json" } });
  });

  it("refuses what is not UTF-8, and takes a byte order mark for nothing", () => {
    expect(refusal(Buffer.from([0x5b, 0xff, 0x5d]))).toMatchObject({ args: { detail: "not UTF-8" } });
    expect(read('\ufeff[{"id": 1, "annotations": []}]').documents).toEqual([{ name: "1" }]);
  });

  it("quotes nothing of an interview where it says what is damaged", () => {
    const { args } = refusal(Buffer.from('[{"data": {"text": "rahasia Siti" oops}}]'));
    expect(JSON.stringify(args)).not.toMatch(/rahasia|Siti|oops/);
  });

  it("reads results that are of any other shape as none", () => {
    const odd = [null, 1, "x", [], {}, { type: "labels" }, { type: "labels", value: { labels: {} } }];
    const result = [...odd, { type: "labels", value: { labels: [null, 1, {}, [[]]] } }];
    expect(places(result)).toEqual([{ path: [] }]);
    expect(read([{ id: 1, annotations: [null, 1, { result: {} }] }]).codings.map(({ path }) => path)).toEqual(
      [...[[], [], []]],
    );
  });

  it("reads twenty thousand labels behind emoji in a long text in short time", () => {
    const text = "😀 kata ".repeat(20_000);
    const result = Array.from({ length: 20_000 }, (_, i) => ({
      type: "labels",
      value: { start: 7 * i + 2, end: 7 * i + 6, text: "kata", labels: ["A"] },
    }));
    const begun = performance.now();
    const { codings, summary } = read([
      { id: 1, data: { text }, annotations: [{ completed_by: 1, result }] },
    ]);
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(summary.offsets).toMatchObject({ convention: "codepoint", confidence: 1 });
    expect(text.slice(codings.at(-1)!.start, codings.at(-1)!.end)).toBe("kata");
  });
});
