import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { analyseAgreement } from "../src/analyses/agreement/agreement.ts";
import type { UnitKind } from "../src/analyses/agreement/units-of.ts";
import type { Finding, InterviewRule } from "../src/core/finding.ts";
import { InputError, type InterviewErrorCode } from "../src/core/input-error.ts";
import type { ReadSegmentsOptions } from "../src/data/segments/read-segments.ts";
import { runHere } from "./cli/in-process.ts";
import { refused } from "./cli/refused.ts";
import { folder } from "./cli/run.ts";
import { INTERVIEWS } from "./data/segments/refi/interviews.ts";
import { PRESETS, type Quirks, writeQdc, writeQde, writeQdpx, zipOf } from "./data/segments/refi/qdpx.ts";
import { rawZip } from "./data/sources/raw-zip.ts";
import { interviewsOf } from "./interviews-of.ts";
import { errorFaults, findingFaults, membersOf } from "./said.ts";

const { path, write } = folder();
const transcripts = join(path, "transkrip");
mkdirSync(transcripts);
writeFileSync(join(transcripts, "A.txt"), "satu dua tiga dua");

const INLINE: Quirks = { ...PRESETS.nvivoMac, inline: true };
const qde = writeQde(INTERVIEWS, INLINE);
const shifted = qde.replace(
  /((?:start|end)Position)="(\d+)"/g,
  (_, name, at) => `${name}="${Number(at) + 1}"`,
);
/** A text with a piece replaced that is sure to be in it. */
const swapped = (xml: string, from: RegExp, to: string) => {
  expect(xml).toMatch(from);
  return xml.replace(from, to);
};
const workbook = async (...sheets: { name: string; rows: string[][]; hidden?: boolean }[]) =>
  Buffer.from(await writeXlsx({ sheets }));
const CODED = [
  ["dokumen", "kode"],
  ["A", "x"],
];
const TWO_CODERS = "dokumen,segmen,pengode,kode\nA,1,a,x\nA,1,b,x\nA,2,a,y\nA,2,b,x\n";
const PLACED = "dokumen,mulai,akhir,pengode,kode\nA,0,4,a,x\nA,0,4,b,x\n";

describe("every rule of interviews", () => {
  const read = async (content: string | Buffer, options: ReadSegmentsOptions = {}) =>
    (await interviewsOf(content, options)).findings;
  const compared = async (csv: string, unit: UnitKind, options: ReadSegmentsOptions = {}) =>
    analyseAgreement(
      await interviewsOf(csv, options),
      { unit, level: "nominal", confidence: 0.95, resamples: 100, seed: 1 },
      { version: "1", showNames: false, showCoders: false, excerpts: false },
    ).findings as readonly Finding[];
  const informants = (content: string) => ({ informants: write("informan.csv", content) });
  const eightDocuments = Array.from({ length: 8 }, (_, i) => `D${i},a,x\nD${i},b,x\n`).join("");
  const dated = write("dated.csv", "dokumen,informan,kode,tgl\nA,I,x,2026-01-02\nB,J,x,\n");
  const whole = { path: ["Kendala"], coder: "Ani" };
  const triggers: Readonly<Record<InterviewRule, () => Promise<readonly Finding[]>>> = {
    "missing-document": () => read("dokumen,kode\nA,x\n,y\n"),
    "missing-informant": () => read("dokumen,informan,kode\nA,I,x\nB,,y\n"),
    "missing-coder": () => read("dokumen,pengode,kode\nA,a,x\nA,,y\n"),
    "empty-code": () => read("dokumen,kode\nA,x\nA,\n"),
    "repeated-coding": () => read("dokumen,segmen,kode\nA,1,x\nA,1,x\n"),
    "bad-offsets": () => read("dokumen,mulai,akhir,kode\nA,5,3,x\n"),
    "offsets-uncertain": () => read(shifted),
    "quote-differs": () => read("dokumen,mulai,akhir,kutipan,kode\nA,0,3,satu,x\n"),
    "quote-not-found": () => read("dokumen,kutipan,kode\nA,lima,x\n", { transcripts }),
    "quote-ambiguous": () => read("dokumen,kutipan,kode\nA,dua,x\n", { transcripts }),
    "similar-codes": () => read("dokumen,kode\nA,Waktu\nA,waktu\n"),
    "several-informants": () => read("dokumen,mulai,akhir,informan,kode\nA,0,4,I,x\nA,0,4,J,y\n"),
    "not-an-attribute": () => read("informan,peran,kode\nI,guru,x\nI,kepala,y\n"),
    "conflicting-attribute": () => read("informan,kode\nI,x\n", informants("informan,LPD\nI,a\nI,b\n")),
    "not-in-map": () => read("informan,kode\nI,x\nJ,x\n", informants("informan,LPD\nI,a\n")),
    "not-in-data": () => read("informan,kode\nI,x\n", informants("informan,LPD\nI,a\nJ,b\n")),
    "no-transcript": () => read("dokumen,kode\nZ,x\n", { transcripts }),
    "paragraph-numbers": () =>
      read("Document group,Document name,Code,Beginning,End,Segment\nG,A,x,4,5,satu\n"),
    "cancelled-annotations": () =>
      read(
        JSON.stringify([
          {
            data: { text: "satu dua" },
            annotations: [
              { was_cancelled: true, result: [] },
              { result: [{ value: { start: 0, end: 4, labels: ["x"] } }] },
            ],
          },
        ]),
      ),
    "hidden-sheets": async () =>
      read(await workbook({ name: "a", rows: CODED }, { name: "b", rows: CODED, hidden: true })),
    "dangling-codes": () =>
      read(swapped(qde, /(<CodeRef targetGUID=")[^"]+/, "$100000000-0000-4000-8000-000000000000")),
    "duplicate-guids": () =>
      read(swapped(qde, /(<Code guid="([^"]+)"[^>]*>)<Code guid="[^"]+"/, '$1<Code guid="$2"')),
    "codes-are-cases": async () => read(await writeQdpx(INTERVIEWS, { ...INLINE, caseCodes: true })),
    "coders-differ": async () => read(await writeQdpx(INTERVIEWS, { ...INLINE, exportedBy: "X" })),
    "unread-source": () => read(writeQde(INTERVIEWS, PRESETS.nvivoMac)),
    "selections-without-text": async () =>
      read(
        writeQde(
          { ...INTERVIEWS, documents: INTERVIEWS.documents.map((its) => ({ ...its, codings: [whole] })) },
          INLINE,
        ),
      ),
    "schema-break": () =>
      read(writeQde(INTERVIEWS, { ...INLINE, codebookNamespace: "urn:QDA-XML:codebook:0:4" })),
    "no-place": () => compared(`${PLACED}A,,,a,y\nA,,,b,y\n`, "character", { transcripts }),
    "unmatched-units": () => compared(`${TWO_CODERS}A,3,a,y\n`, "segment"),
    "single-coder-documents": () => compared("dokumen,pengode,kode\nA,a,x\nA,b,x\nB,a,x\n", "document"),
    "order-unknown": async () =>
      JSON.parse((await runHere(["themes", dated, "--order", "tgl", "--format", "json"])).stdout).findings,
    "few-documents": () => compared(`dokumen,pengode,kode\n${eightDocuments}`, "document"),
  };
  const rules = membersOf("finding.ts", "InterviewRule");

  it("is named in the source, and has a case here", () => {
    expect(rules.length).toBeGreaterThan(25);
    expect(Object.keys(triggers).sort()).toEqual([...rules].sort());
  });

  it.each(Object.entries(triggers))("%s is found, and said in both languages", async (rule, trigger) => {
    const finding = (await trigger()).find((its) => its.rule === rule);
    expect(finding).toBeDefined();
    expect(findingFaults(finding!)).toEqual([]);
  });
});

describe("every input error of interviews", () => {
  const themes = (content: string | Buffer, ...more: string[]) => refused(["themes", "-", ...more], content);
  const agreement = (content: string | Buffer, unit: string, ...more: string[]) =>
    refused(["agreement", "-", "--unit", unit, ...more], content);
  const xml = (body: string) => `<Project name="p" xmlns="urn:QDA-XML:project:1.0">${body}</Project>`;
  const coded = write("coded.csv", "dokumen,kode\nA,x\n");
  const [entry, far] = [Buffer.from("x"), "sources/../../x"];
  const triggers: Readonly<Record<InterviewErrorCode, () => Promise<unknown>>> = {
    "archive-damaged": () => themes("PK\x03\x04 and no more"),
    "archive-unsafe": () => themes(rawZip([{ name: far, bytes: entry }])),
    "archive-too-large": () =>
      themes(rawZip([{ name: "project.qde", bytes: Buffer.alloc(20_000_000), deflated: true }])),
    "archive-unknown": () => themes(rawZip([{ name: "a.txt", bytes: entry }])),
    "several-projects": async () =>
      themes(
        await zipOf([
          ["a.qde", entry],
          ["b.qde", entry],
        ]),
      ),
    "xml-doctype": () => themes(`<!DOCTYPE Project>${xml("<Sources/>")}`),
    "xml-damaged": () => themes(xml("<Sources>")),
    "xml-too-complex": () => themes(xml("<a>".repeat(300))),
    "json-damaged": () => themes('[{"data": '),
    "file-too-large": () => themes(`<${" ".repeat(64 * 1_048_576)}`),
    "workbook-damaged": () => themes(rawZip([{ name: "xl/workbook.xml", bytes: entry }])),
    "missing-sheet": async () => themes(await workbook({ name: "a", rows: CODED }), "--sheet", "b"),
    "ambiguous-sheet": async () =>
      themes(await workbook({ name: "a", rows: CODED }, { name: "b", rows: CODED })),
    "not-interviews": () => themes("id,pre,post\na,1,2\n"),
    "unknown-project": () => themes("<html/>"),
    "only-codebooks": () => themes(writeQdc(INTERVIEWS.codes)),
    "documents-differ": () => themes("document,document length,code\nA,10,x\nA,12,x\n"),
    "codes-too-deep": () => themes(`dokumen,kode\nA,${"x>".repeat(300)}y\n`, "--path-separator", ">"),
    "nothing-coded": () => themes(xml("")),
    "missing-attribute": () => themes("informan,peran,kode\nI,guru,x\n", "--by", "jenjang"),
    "attribute-varies": () => themes("informan,peran,kode\nI,guru,x\nI,kepala,x\n", "--by", "peran"),
    "unknown-coder": () => themes("dokumen,pengode,kode\nA,a,x\n", "--coder", "b"),
    "coder-names": () => refused(["themes", coded, "--coder-name", "a", "--coder-name", "b"]),
    "one-coder": () => agreement("dokumen,pengode,kode\nA,a,x\n", "document"),
    "missing-unit": () => refused(["agreement", coded]),
    "documents-needed": () => agreement("segmen,pengode,kode\n1,a,x\n1,b,x\n", "document"),
    "offsets-needed": () => agreement(TWO_CODERS, "character"),
    "offsets-uncertain": () => agreement(shifted, "character"),
    "text-needed": () => agreement(PLACED, "sentence"),
    "segments-needed": () => agreement("dokumen,pengode,kode\nA,a,x\nA,b,x\n", "segment"),
    "level-needs-numbers": () => agreement(TWO_CODERS, "segment", "--level", "ordinal"),
    "level-needs-one-code": () =>
      agreement(`${TWO_CODERS}A,2,b,y\n`, "segment", "--level", "ordinal", "--categories", "x,y"),
    "missing-category": () => agreement(TWO_CODERS, "segment", "--categories", "x,z"),
    "not-an-order": () => themes("informan,tanggal,kode\nI,kemarin,x\n", "--order", "tanggal"),
    "map-without-key": () => themes(TWO_CODERS, "--informants", write("map.csv", "LPD,jenjang\na,Dasar\n")),
    "not-a-folder": () => themes(TWO_CODERS, "--transcripts", coded),
  };
  const codes = membersOf("input-error.ts", "InterviewErrorCode");

  it("is named in the source, and has a case here", () => {
    expect(codes.length).toBeGreaterThan(30);
    expect(Object.keys(triggers).sort()).toEqual([...codes].sort());
  });

  it.each([
    ["missing-attribute", () => themes("dokumen,kode\nA,x\n", "--by", "peran")],
    ["unknown-coder", () => themes("dokumen,kode\nA,x\n", "--coder", "a")],
    [
      "missing-sheet",
      async () => themes(await workbook({ name: "a", rows: CODED, hidden: true }), "--sheet", "b"),
    ],
  ] as const)("%s is said without a list where there is nothing to choose from", async (code, trigger) => {
    const error = (await trigger()) as InputError;
    expect(error.code).toBe(code);
    expect(errorFaults(error)).toEqual([]);
  });

  it.each(Object.entries(triggers))("%s is met, and said in both languages", async (code, trigger) => {
    const error = await trigger();
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).code).toBe(code);
    expect(errorFaults(error as InputError)).toEqual([]);
  });
});
