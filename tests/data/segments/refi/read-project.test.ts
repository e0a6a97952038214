import { describe, expect, it } from "vitest";
import { readProject } from "../../../../src/data/segments/refi/read-project.ts";
import { imported } from "./imported.ts";

const guid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const root = (inner: string) => `<Project name="p" xmlns="urn:QDA-XML:project:1.0">${inner}</Project>`;
const coding = (code: number, user?: number) =>
  `<Coding guid="${guid(900)}"${user === undefined ? "" : ` creatingUser="${guid(user)}"`}><CodeRef targetGUID="${guid(code)}"/></Coding>`;
const code = (n: number, name: string, inner = "") =>
  `<Code guid="${guid(n)}" name="${name}" isCodable="true">${inner}</Code>`;
const CODES = `<CodeBook><Codes>${code(1, "tema", code(2, "kode"))}</Codes></CodeBook>`;
const read = async (inner: string) => await imported(Buffer.from(root(inner)));

describe("a project's sources", () => {
  it("of sound have transcripts, whose points in time are places in the text", async () => {
    const { sink, rules } = await read(`${CODES}<Sources><AudioSource guid="${guid(10)}" name="Rekaman">
      <Transcript guid="${guid(11)}" name="T"><PlainTextContent>satu dua tiga</PlainTextContent>
        <SyncPoint guid="${guid(20)}" timeStamp="0" position="5"/>
        <TranscriptSelection guid="${guid(12)}" fromSyncPoint="${guid(20)}" toSyncPoint="{${guid(21)}}">${coding(2)}</TranscriptSelection>
        <TranscriptSelection guid="${guid(13)}" fromSyncPoint="${guid(20)}" toSyncPoint="${guid(22)}">${coding(2)}</TranscriptSelection>
        <SyncPoint guid="${guid(21)}" timeStamp="9" position="8"/>
        <SyncPoint guid="${guid(22)}" timeStamp="10"/>
      </Transcript>
      <AudioSelection guid="${guid(14)}" begin="0" end="9">${coding(1)}</AudioSelection>
      <AudioSelection guid="${guid(15)}" begin="0" end="9">${coding(1)}</AudioSelection>
    </AudioSource></Sources>`);
    expect(sink.documents).toEqual([{ name: "Rekaman", text: "satu dua tiga" }]);
    expect(sink.codings).toEqual([
      { document: "Rekaman", start: 5, end: 8, path: ["tema", "kode"] },
      { document: "Rekaman", unit: guid(13), path: ["tema", "kode"] },
      { document: "Rekaman", unit: guid(14), path: ["tema"] },
      { document: "Rekaman", unit: guid(15), path: ["tema"] },
    ]);
    expect(rules["selections-without-text"]).toEqual({ count: 3 });
  });

  it("of PDF have a text of their own, and selections of pages without one", async () => {
    const { sink } =
      await read(`${CODES}<Sources><PDFSource guid="${guid(10)}" name="PDF" path="internal://x.pdf">
      <PDFSelection guid="${guid(11)}" page="0" firstX="0" firstY="0" secondX="1" secondY="1">
        <Representation guid="${guid(12)}"><PlainTextContent>bukan</PlainTextContent>
          <PlainTextSelection guid="${guid(13)}" startPosition="0" endPosition="5">${coding(2)}</PlainTextSelection>
        </Representation></PDFSelection>
      <Representation guid="${guid(14)}"><PlainTextContent>satu dua</PlainTextContent>
        <PlainTextSelection guid="${guid(15)}" startPosition="5" endPosition="8">${coding(2)}</PlainTextSelection>
      </Representation></PDFSource></Sources>`);
    expect(sink.documents).toEqual([{ name: "PDF", text: "satu dua" }]);
    expect(sink.codings).toEqual([
      { document: "PDF", start: 5, end: 8, path: ["tema", "kode"] },
      { document: "PDF", unit: guid(11), path: ["tema", "kode"] },
    ]);
  });

  it("are no notes, links or graphs, even where those hold texts and codings", async () => {
    const { sink } = await read(`<Notes><Note guid="${guid(10)}" name="Catatan">
      <PlainTextContent>satu</PlainTextContent>
      <PlainTextSelection guid="${guid(11)}" startPosition="0" endPosition="4">${coding(2)}</PlainTextSelection></Note></Notes>
      <Graphs><Code guid="${guid(5)}" name="x" isCodable="true"/></Graphs>${CODES}`);
    expect(sink.documents).toEqual([]);
    expect(sink.codings).toEqual([]);
    expect(sink.codes).toEqual([["tema"], ["tema", "kode"]]);
  });

  it("have their own places, whatever is wrong with the numbers", async () => {
    const places = ["-1,4", "0,1e9", "4,0", "x,4", "0,", "0,99999999999999999999", "0.5,4"];
    const { sink, rules } = await read(`${CODES}<Sources><TextSource guid="${guid(10)}" name="A">
      <PlainTextContent>satu dua</PlainTextContent>${places
        .map((place, i) => {
          const [start, end] = place.split(",");
          return `<PlainTextSelection guid="${guid(20 + i)}" startPosition="${start}" endPosition="${end}">${coding(2)}</PlainTextSelection>`;
        })
        .join("")}</TextSource></Sources>`);
    const isPlace = ({ start, end }: { start?: number | undefined; end?: number | undefined }) =>
      Number.isSafeInteger(start) && Number.isSafeInteger(end) && start! >= 0 && start! < end! && end! <= 8;
    expect(sink.codings).toHaveLength(places.length);
    expect(sink.codings.filter(isPlace)).toEqual([]);
    expect(sink.findings.filter(({ rule }) => rule === "schema-break").map(({ args }) => args)).toEqual([
      { what: "@endPosition" },
      { what: "@startPosition" },
    ]);
    expect(rules["offsets-uncertain"]).toBeDefined();
  });
});

describe("a project's references", () => {
  const source = (codings: string) =>
    `<Sources><TextSource guid="${guid(10)}" name="A"><PlainTextContent>satu dua</PlainTextContent>
     <PlainTextSelection guid="${guid(11)}" creatingUser="${guid(51)}" startPosition="0" endPosition="4">${codings}</PlainTextSelection>
     </TextSource></Sources>`;

  it("to codes that are not there are counted, and left out", async () => {
    const { codings, sink, rules } = await read(
      `${CODES}${source(`${coding(2)}${coding(3)}<Coding guid="x"/>`)}`,
    );
    expect(codings).toBe(3);
    expect(sink.codings).toHaveLength(1);
    expect(rules["dangling-codes"]).toEqual({ count: 2 });
  });

  it("to a GUID that stands twice mean the first", async () => {
    const codes = `<CodeBook><Codes>${code(1, "satu")}${code(1, "dua", code(2, "bawah"))}</Codes></CodeBook>`;
    const { sink, rules } = await read(`${codes}${source(coding(1) + coding(2))}`);
    expect(sink.codings.map(({ path }) => path)).toEqual([["satu"], ["satu", "bawah"]]);
    expect(rules["duplicate-guids"]).toEqual({ count: 1 });
  });

  it("may come before what they refer to", async () => {
    const { sink } = await read(`${source(coding(2))}<Cases><Case guid="${guid(60)}" name="Iti">
      <VariableValue><VariableRef targetGUID="${guid(70)}"/><TextValue>guru</TextValue></VariableValue>
      <SourceRef targetGUID="${guid(10)}"/></Case></Cases>
      <Variables><Variable guid="${guid(70)}" name="Peran" typeOfVariable="Text"/></Variables>${CODES}`);
    expect(sink.codings).toEqual([
      {
        document: "A",
        start: 0,
        end: 4,
        path: ["tema", "kode"],
        informant: "Iti",
        attributes: new Map([["Peran", "guru"]]),
        coder: guid(51),
      },
    ]);
  });

  it("make informants of cases without a name that are codes, of whole documents and of sound", async () => {
    const cases = `<Cases><Case guid="${guid(1)}"/><Case guid="${guid(61)}" name="Budi">
      <SelectionRef targetGUID="${guid(31)}"/></Case></Cases>`;
    const { sink, rules } = await read(`${CODES}${cases}<Sources>
      <TextSource guid="${guid(10)}" name="A"><PlainTextContent>satu dua</PlainTextContent>
        <PlainTextSelection guid="${guid(11)}" startPosition="0" endPosition="4">${coding(2)}</PlainTextSelection>
        ${coding(1)}${coding(2)}</TextSource>
      <VideoSource guid="${guid(30)}" name="V">
        <VideoSelection guid="${guid(31)}" begin="0" end="1">${coding(2)}</VideoSelection>
        <VideoSelection guid="${guid(32)}" begin="0" end="1">${coding(1)}${coding(2)}</VideoSelection>
      </VideoSource></Sources>`);
    expect(sink.documents.map(({ name, informant }) => [name, informant])).toEqual([
      ["A", "tema"],
      ["V", undefined],
    ]);
    expect(sink.codings.map(({ informant, path }) => [informant, path])).toEqual([
      ["tema", ["kode"]],
      ["tema", ["kode"]],
      ["Budi", ["kode"]],
      ["tema", ["kode"]],
    ]);
    expect(rules["codes-are-cases"]).toEqual({ count: 1 });
  });

  it("say when a selection has several informants", async () => {
    const cases = [61, 62].map(
      (n) => `<Case guid="${guid(n)}" name="I${n}"><SelectionRef targetGUID="${guid(11)}"/></Case>`,
    );
    const { sink, rules } = await read(`${CODES}<Cases>${cases.join("")}</Cases>${source(coding(2))}`);
    expect(sink.codings[0]!.informant).toBe("I61");
    expect(rules["several-informants"]).toEqual({ count: 1 });
  });

  it("to users give names, else ids, else the GUID", async () => {
    const users = `<Users><User guid="${guid(51)}" id="AN"/><User guid="${guid(52)}" name="Rudi" id="R"/></Users>`;
    const codings = coding(2) + coding(2, 52) + coding(2, 53);
    const inner = `${users}${CODES}${source(codings)}`;
    const { sink, rules } = await read(inner);
    expect(sink.codings.map(({ coder }) => coder)).toEqual(["AN", "Rudi", guid(53)]);
    expect(rules["coders-differ"]).toEqual({ count: 2, taken: "coding" });
    const other = await imported(Buffer.from(root(inner)), { coderFrom: "selection" });
    expect(other.sink.codings.map(({ coder }) => coder)).toEqual(["AN", "AN", "AN"]);
    expect(other.rules["coders-differ"]).toEqual({ count: 2, taken: "selection" });
  });
});

describe("a project's selections", () => {
  it("may have the text in their descriptions, and a description of the coding is none", async () => {
    const { sink } = await read(`${CODES}<Sources><TextSource guid="${guid(10)}" name="A">
      <Description>Wawancara</Description><PlainTextContent>satu dua</PlainTextContent>
      <PlainTextSelection guid="${guid(11)}" name="Kutipan 1" startPosition="5" endPosition="8">
        <Description>dua</Description>
        <Coding guid="${guid(12)}"><Description>sebab</Description><CodeRef targetGUID="${guid(2)}"/></Coding>
      </PlainTextSelection></TextSource></Sources>`);
    expect(sink.codings).toEqual([{ document: "A", start: 5, end: 8, text: "dua", path: ["tema", "kode"] }]);
  });
});

describe("readProject", () => {
  it("reads the first value of a variable, and no set without a name", async () => {
    const value = (name: string, text: string) =>
      `<VariableValue><VariableRef targetGUID="${guid(70)}"/><${name}>${text}</${name}></VariableValue>`;
    const { sink, rules } =
      await read(`<Variables><Variable guid="${guid(70)}" name="Usia" typeOfVariable="Integer"/>
      </Variables><Sources><TextSource guid="${guid(10)}" name="A" plainTextPath="x" richTextPath="y">
      <PlainTextContent/>${value("IntegerValue", " ")}${value("IntegerValue", " 41 ")}${value("TextValue", "42")}
      </TextSource><TextSource guid="${guid(11)}" name="B" richTextPath="internal://b.docx"/></Sources>
      <Sets><Set guid="${guid(80)}"><MemberSource targetGUID="${guid(10)}"/></Set></Sets>`);
    expect(sink.documents).toEqual([
      { name: "A", text: "", attributes: new Map([["Usia", "41"]]) },
      { name: "B" },
    ]);
    expect(rules["unread-source"]).toEqual({ kind: "plainTextPath", count: 1 });
    const breaks = sink.findings
      .filter(({ rule }) => rule === "schema-break")
      .map(({ args }) => args!["what"]);
    expect(breaks).toEqual(["plainTextPath", "PlainTextContent", "Set@name"]);
  });

  it("notes each departure from the standard once, and not more than twenty kinds", () => {
    const { breaks, codes } = readProject(
      root(`<CodeBook><Codes>${"<Code/>".repeat(50)}</Codes></CodeBook><Sets/>`),
      "x",
    );
    expect([...breaks]).toEqual(["Code@guid", "Code@name", "Code@isCodable", "Sets"]);
    expect(codes).toHaveLength(50);
    const many = Array.from({ length: 100 }, (_, i) => `<CodeBook xmlns="urn:${i}"/>`).join("");
    expect(readProject(root(many), "x").breaks.size).toBe(20);
  });

  it("passes elements through that have names of JavaScript's own", async () => {
    const inner = `<__proto__><constructor/><toString/><hasOwnProperty>${CODES}</hasOwnProperty></__proto__>`;
    expect((await read(inner)).sink.codes).toHaveLength(2);
  });

  it("takes themes for what is not to be given", async () => {
    const inner = `<CodeBook><Codes><Code guid="${guid(1)}" name="T" isCodable="0">${code(2, "k")}</Code></Codes></CodeBook>`;
    expect((await read(inner)).sink.codes).toEqual([["T", "k"]]);
  });
});
