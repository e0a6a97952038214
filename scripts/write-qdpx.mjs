/**
 * Writes REFI-QDA projects (.qdpx) and codebooks (.qdc) with the quirks that exports of QDA programs were measured to have,
 * for tests and for the invented interviews in data-samples/. Everything in them is made up by whoever calls this.
 * The bytes are the same on every run and every Node version: entries are stored, not compressed, times are fixed, and
 * GUIDs are made from names.
 *
 * @typedef {{ name: string, isCodable?: boolean, codes?: readonly Code[] }} Code
 * @typedef {{ path: readonly string[], coder?: string, selectionCoder?: string }} Coding a code by its themes and itself
 * @typedef {{ start: number, end: number, codings: readonly Coding[] }} Selection in UTF-16 code units, end exclusive
 * @typedef {{ name: string, text: string, selections?: readonly Selection[], codings?: readonly Coding[],
 *   values?: Readonly<Record<string, string>> }} Document `text` without byte order mark, line ends as they shall be
 * @typedef {{ name?: string, documents?: readonly string[], values?: Readonly<Record<string, string>>,
 *   spans?: readonly { document: string, start: number, end: number }[] }} Case a person, or without a name a document's
 *   variables; `spans` are written as SelectionRefs to selections without codes
 * @typedef {{ name: string, documents: readonly string[] }} DocumentSet
 * @typedef {{ codes: readonly Code[], documents: readonly Document[], cases?: readonly Case[],
 *   sets?: readonly DocumentSet[] }} Project users are the coders that are named
 *
 * @typedef {object} Quirks
 * @property {string} origin the program
 * @property {"utf16" | "utf16-lf" | "utf16-bom" | "utf16-bom-lf" | "codepoint" | "codepoint-lf" | "codepoint-bom"
 *   | "codepoint-bom-lf"} offsets how they are counted
 * @property {boolean} [bom] texts begin with a byte order mark
 * @property {string} [folder] of the texts
 * @property {boolean} [rootFile] an empty file `.root` in that folder
 * @property {string} [qde] name of the project's entry
 * @property {"name" | "description"} [quotes] where the selected text is written along
 * @property {boolean} [selectionPerCoding] the same place is written once per coding
 * @property {string} [exportedBy] the user whom every Coding names, whoever coded; the selection names who did
 * @property {boolean} [caseCodes] cases are codes as well, with one GUID for both
 * @property {boolean} [noCaseLinks] cases are there, but refer to nothing
 * @property {boolean} [emptySets] an empty element Sets
 * @property {boolean} [braces] GUIDs in braces
 * @property {boolean} [upperCase] GUIDs in upper case where they are referred to
 * @property {string} [codebookNamespace] an xmlns of its own on CodeBook
 * @property {boolean} [inline] texts stand in the XML
 * @property {boolean} [noNames] documents have no name, and their paths no scheme
 */
import { ZipFile } from "yazl";
import { guidOf, writeQde } from "./qda-xml.mjs";

export { writeQdc, writeQde } from "./qda-xml.mjs";

/** Quirks as they were measured, or as other programs' importers say they are. @type {Readonly<Record<string, Quirks>>} */
export const PRESETS = {
  nvivoWindows: {
    origin: "NVivo 12",
    offsets: "utf16",
    bom: true,
    folder: "Sources",
    selectionPerCoding: true,
    exportedBy: "Pengekspor",
    caseCodes: true,
  },
  nvivoMac: { origin: "NVivo for Mac", offsets: "utf16", rootFile: true, selectionPerCoding: true },
  qualcoder: { origin: "QualCoder-3.6", offsets: "codepoint", quotes: "name", noCaseLinks: true },
  atlas: { origin: "ATLAS.ti", offsets: "codepoint-lf", qde: "Proyek PAUD.qde", braces: true },
  maxqda: { origin: "MAXQDA 24", offsets: "codepoint", codebookNamespace: "urn:QDA-XML:codebook:0:4" },
  qc: { origin: "qc", offsets: "codepoint", noNames: true, upperCase: true },
};

/** A web page that was saved under the name of a project. */
export const HTML_NAMED_QDPX = Buffer.from(
  "<!DOCTYPE html>\n<html><head><title>Unduh</title></head></html>\n",
);

/** A project as a .qdpx file. @param {Project} project @param {Quirks} quirks */
export async function writeQdpx(project, quirks) {
  const folder = quirks.folder ?? "sources";
  const texts = quirks.inline ? [] : project.documents.map((document) => textEntry(document, folder, quirks));
  const root = quirks.rootFile ? [[`${folder}/.root`, Buffer.alloc(0)]] : [];
  return await zipOf([
    [quirks.qde ?? "project.qde", Buffer.from(writeQde(project, quirks))],
    ...root,
    ...texts,
  ]);
}

/** The same project with CRLF for every line feed, and its places moved along. @param {Project} project @returns {Project} */
export function withCrlf(project) {
  const moved = (text, { start, end, ...rest }) => {
    const move = (at) => at + text.slice(0, at).split("\n").length - 1;
    return { start: move(start), end: move(end), ...rest };
  };
  const textOf = (name) => project.documents.find((document) => document.name === name).text;
  return {
    ...project,
    documents: project.documents.map(({ text, selections = [], ...rest }) => ({
      ...rest,
      text: text.replaceAll("\n", "\r\n"),
      selections: selections.map((selection) => moved(text, selection)),
    })),
    cases: (project.cases ?? []).map(({ spans = [], ...rest }) => ({
      ...rest,
      spans: spans.map((span) => moved(textOf(span.document), span)),
    })),
  };
}

/** An archive of stored entries, the same bytes everywhere. @param {readonly (readonly [string, Buffer])[]} entries */
export async function zipOf(entries) {
  const zip = new ZipFile();
  // The archive's own time has no zone: it is written as this says it here.
  const options = { mtime: new Date(2026, 0, 5, 8), forceDosTimestamp: true, compress: false };
  for (const [name, bytes] of entries) zip.addBuffer(bytes, name, options);
  zip.end();
  const pieces = [];
  for await (const piece of zip.outputStream) pieces.push(piece);
  return Buffer.concat(pieces);
}

function textEntry({ name, text }, folder, { bom }) {
  const bytes = Buffer.from(`${bom ? "\uFEFF" : ""}${text}`);
  return [`${folder}/${guidOf("Source", name)}.txt`, bytes];
}
