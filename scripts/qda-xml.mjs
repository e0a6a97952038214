/**
 * The XML of REFI-QDA projects and codebooks, for write-qdpx.mjs, which says what goes in.
 * @import { Code, Project, Quirks } from "./write-qdpx.mjs"
 */
import { createHash } from "node:crypto";

const PROJECT = "urn:QDA-XML:project:1.0";
const CODEBOOK = "urn:QDA-XML:codebook:1.0";
const WHEN = "2026-01-05T08:00:00Z";

/** The XML of a project. @param {Project} project @param {Quirks} quirks @returns {string} */
export function writeQde(project, quirks) {
  const { cases = [], sets = [] } = project;
  const caseNames = quirks.caseCodes ? cases.flatMap(({ name }) => (name === undefined ? [] : [name])) : [];
  const codes = [
    ...project.codes.map((code) => codeXml(code, [], quirks)),
    ...caseNames.map((name) => code("Case", name, { name, isCodable: true }, "", quirks)),
  ];
  const users = usersOf(project, quirks).map((name) =>
    tag("User", { guid: guid("User", name, quirks), name }),
  );
  const variables = variablesOf(project).map((name) =>
    tag("Variable", { guid: guid("Variable", name, quirks), name, typeOfVariable: "Text" }),
  );
  const setsXml = sets.map(({ name, documents }) =>
    tag(
      "Set",
      { guid: guid("Set", name, quirks), name },
      documents.map((document) => ref("MemberSource", "Source", document, quirks)),
    ),
  );
  const parts = [
    some("Users", users),
    tag("CodeBook", { xmlns: quirks.codebookNamespace }, [tag("Codes", {}, codes)]),
    some("Variables", variables),
    some(
      "Cases",
      cases.map((one, i) => caseXml(one, i, quirks)),
    ),
    some(
      "Sources",
      project.documents.map((document) => sourceXml(document, project, quirks)),
    ),
    setsXml.length > 0 || quirks.emptySets ? tag("Sets", {}, setsXml) : "",
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n${tag(
    "Project",
    { name: "Proyek rekaan", origin: quirks.origin, creationDateTime: WHEN, xmlns: PROJECT },
    parts,
  )}\n`;
}

/**
 * A codebook as a .qdc file, by default as Taguette writes it: with an empty element Sets, which the standard forbids.
 * @param {readonly Code[]} codes @param {Pick<Quirks, "origin"> & Partial<Quirks>} [quirks]
 */
export function writeQdc(codes, quirks = { origin: "Taguette 1.4", emptySets: true }) {
  const all = { offsets: /** @type {const} */ ("codepoint"), ...quirks };
  const parts = [
    tag(
      "Codes",
      {},
      codes.map((one) => codeXml(one, [], all)),
    ),
    all.emptySets ? tag("Sets", {}, []) : "",
  ];
  const root = tag("CodeBook", { origin: all.origin, xmlns: all.codebookNamespace ?? CODEBOOK }, parts);
  return Buffer.from(`<?xml version="1.0" encoding="utf-8"?>\n${root}\n`);
}

/** A place as a program with that way of counting would write it; slow and plain, to be compared with. */
function offsetIn(text, at, convention, bom) {
  const before = convention.endsWith("-lf") ? text.slice(0, at).replaceAll("\r\n", "\n") : text.slice(0, at);
  const length = convention.startsWith("codepoint") ? [...before].length : before.length;
  return length + (bom && convention.includes("-bom") ? 1 : 0);
}

function usersOf({ documents }, quirks) {
  const codings = documents.flatMap(({ selections = [], codings = [] }) => [
    ...selections.flatMap((selection) => selection.codings),
    ...codings,
  ]);
  const names = codings.flatMap(({ coder, selectionCoder }) => [coder, selectionCoder]);
  return [...new Set([...names, quirks.exportedBy])].filter((name) => name !== undefined);
}

function variablesOf({ documents, cases = [] }) {
  return [...new Set([...cases, ...documents].flatMap(({ values = {} }) => Object.keys(values)))];
}

function codeXml({ name, isCodable = true, codes = [] }, above, quirks) {
  const path = [...above, name];
  const below = codes.map((one) => codeXml(one, path, quirks)).join("");
  return code("Code", path.join(" > "), { name, isCodable }, below, quirks);
}

function code(kind, key, { name, isCodable }, below, quirks) {
  const attributes = { guid: guid(kind, key, quirks), name, isCodable: String(isCodable), color: "#4477AA" };
  return tag("Code", attributes, [below]);
}

function caseXml({ name, documents = [], values = {}, spans = [] }, index, quirks) {
  const ofSources = documents.map((document) => ref("SourceRef", "Source", document, quirks));
  const ofSpans = spans.map(({ document, start, end }) =>
    ref("SelectionRef", "Span", `${name} ${document} ${start} ${end}`, quirks),
  );
  const links = quirks.noCaseLinks ? [] : [...ofSources, ...(quirks.caseCodes ? [] : ofSpans)];
  const key = name ?? `#${index}`;
  return tag("Case", { guid: guid("Case", key, quirks), name }, [...valuesXml(values, quirks), ...links]);
}

function valuesXml(values, quirks) {
  return Object.entries(values).map(([name, value]) =>
    tag("VariableValue", {}, [
      ref("VariableRef", "Variable", name, quirks),
      tag("TextValue", {}, [escaped(value)]),
    ]),
  );
}

function sourceXml(document, { cases = [] }, quirks) {
  const { name, text, selections = [], codings = [], values = {} } = document;
  const path = `${guidOf("Source", name)}.txt`;
  const attributes = {
    guid: guid("Source", name, quirks),
    name: quirks.noNames ? undefined : name,
    plainTextPath: quirks.inline ? undefined : quirks.noNames ? path : `internal://${path}`,
  };
  // XML makes a line feed of a carriage return unless it is written as a number.
  const content = `${quirks.bom ? "\uFEFF" : ""}${text}`;
  return tag("TextSource", attributes, [
    quirks.inline ? tag("PlainTextContent", {}, [escaped(content)]) : "",
    ...selections.flatMap((selection, i) => selectionsXml(selection, `${name} ${i}`, document, quirks)),
    ...(quirks.noCaseLinks ? [] : caseSelections(cases, document, quirks)),
    ...codings.map((coding, i) => codingXml(coding, `${name} whole ${i}`, quirks)),
    ...valuesXml(values, quirks),
  ]);
}

/** Selections that Cases refer to; where cases are codes, coded with the case instead. */
function caseSelections(cases, document, quirks) {
  return cases.flatMap(({ name, spans = [] }) =>
    spans
      .filter((span) => span.document === document.name)
      .map(({ start, end }) => {
        const key = `${document.name} ${start} ${end}`;
        const coding = tag("Coding", { guid: guid("Coding", `${name} ${key}`, quirks) }, [
          ref("CodeRef", "Case", name, quirks),
        ]);
        const codings = quirks.caseCodes ? [coding] : [];
        return selectionXml("Span", `${name} ${key}`, { start, end }, undefined, codings, document, quirks);
      }),
  );
}

function selectionsXml(selection, key, document, quirks) {
  const groups = quirks.selectionPerCoding
    ? selection.codings.map((coding) => [coding])
    : [selection.codings];
  return groups.map((codings, i) => {
    const coders = new Set(codings.map((coding) => coding.selectionCoder ?? coding.coder));
    const coder = coders.size === 1 ? [...coders][0] : undefined;
    const xml = codings.map((coding, j) => codingXml(coding, `${key} ${i} ${j}`, quirks));
    return selectionXml("Selection", `${key} ${i}`, selection, coder, xml, document, quirks);
  });
}

function selectionXml(kind, key, { start, end }, coder, codings, { text }, quirks) {
  const quote = text.slice(start, end);
  const offset = (at) => String(offsetIn(text, at, quirks.offsets, quirks.bom));
  const attributes = {
    guid: guid(kind, key, quirks),
    name: quirks.quotes === "name" ? quote : undefined,
    startPosition: offset(start),
    endPosition: offset(end),
    creatingUser: coder === undefined ? undefined : guid("User", coder, quirks),
    creationDateTime: WHEN,
  };
  const description = quirks.quotes === "description" ? [tag("Description", {}, [escaped(quote)])] : [];
  return tag("PlainTextSelection", attributes, [...description, ...codings]);
}

function codingXml({ path, coder }, key, quirks) {
  const user = quirks.exportedBy ?? coder;
  const attributes = {
    guid: guid("Coding", key, quirks),
    creatingUser: user === undefined ? undefined : guid("User", user, quirks),
  };
  return tag("Coding", attributes, [ref("CodeRef", "Code", path.join(" > "), quirks)]);
}

/** A GUID that is always the same for the same thing. */
export function guidOf(kind, key) {
  const hex = createHash("sha256").update(`${kind} ${key}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}

function guid(kind, key, { braces }) {
  return braces ? `{${guidOf(kind, key)}}` : guidOf(kind, key);
}

function ref(name, kind, key, quirks) {
  const target = guid(kind, key, quirks);
  return tag(name, { targetGUID: quirks.upperCase ? target.toUpperCase() : target });
}

function some(name, children) {
  return children.length === 0 ? "" : tag(name, {}, children);
}

function tag(name, attributes, children = []) {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join("");
  const inner = children.join("");
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

function escaped(text) {
  const marks = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };
  return text.replace(/[&<>"\r]/g, (mark) => marks[mark]);
}
