import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/core/finding.ts";
import type { InputError } from "../../../src/core/input-error.ts";
import {
  type InformantEntry,
  type InformantMap,
  readInformantMap,
} from "../../../src/data/segments/informant-map.ts";
import { withFile } from "../sources/read-csv.ts";

async function read(content: string): Promise<{ map: InformantMap; findings: Finding[] }> {
  const findings: Finding[] = [];
  const map = await withFile(content, (path) =>
    readInformantMap(path, { finding: (finding) => findings.push(finding) }),
  );
  return { map, findings };
}

/** "key: informant, column=value …" */
const lines = (entries: ReadonlyMap<string, InformantEntry>) =>
  [...entries].map(([key, { informant, attributes }]) =>
    [`${key}: ${informant ?? "·"}`, ...[...attributes].map(([name, value]) => `${name}=${value}`)].join(", "),
  );
const told = (findings: readonly Finding[]) =>
  findings.map(({ rule, severity, row, column }) => `${severity} ${rule} ${row} ${column}`);

async function refusal(content: string) {
  const error = await read(content).then(
    () => undefined,
    (thrown: InputError) => thrown,
  );
  const { file: _file, ...args } = error!.args;
  return { code: error!.code, args };
}

describe("readInformantMap", () => {
  it("reads who speaks in which document, and what they are", async () => {
    const { map, findings } = await read(
      "dokumen;informan;Peran;Jenjang;LPD\nWawancara 1;G01; Guru ;Dasar;\nWawancara 2;K02;Kepala sekolah;;LPD A\n",
    );
    expect(lines(map.byDocument)).toEqual([
      "Wawancara 1: G01, Peran=Guru, Jenjang=Dasar",
      "Wawancara 2: K02, Peran=Kepala sekolah, LPD=LPD A",
    ]);
    expect(lines(map.byInformant)).toEqual([
      "G01: G01, Peran=Guru, Jenjang=Dasar",
      "K02: K02, Peran=Kepala sekolah, LPD=LPD A",
    ]);
    expect(findings).toEqual([]);
  });

  it.each([
    "informant",
    "Responden",
    "NARASUMBER",
    "participant",
    "peserta",
    "person",
    "Case",
    "kasus",
    "ID Informan",
  ])("takes a column %j for the informants", async (column) => {
    const { map } = await read(`${column},role\nG01,Guru\n`);
    expect(lines(map.byInformant)).toEqual(["G01: G01, role=Guru"]);
    expect(map.byDocument.size).toBe(0);
  });

  it.each(["document", "Dokumen", "Nama Dokumen"])("takes a column %j for the documents", async (column) => {
    const { map } = await read(`${column},role\nW1,Guru\n`);
    expect(lines(map.byDocument)).toEqual(["W1: ·, role=Guru"]);
    expect(map.byInformant.size).toBe(0);
  });

  it("gathers what several rows say of one informant, in whatever order", async () => {
    const { map, findings } = await read(
      "document,informant,role,tier\nW1,,Guru,\nW1,G01,,Dasar\nW2,G01,,\n,G01,Guru,\nW2,,,Dasar\n",
    );
    expect(lines(map.byInformant)).toEqual(["G01: G01, tier=Dasar, role=Guru"]);
    expect(lines(map.byDocument).map((line) => line.replace(/,.*/, ""))).toEqual(["W1: G01", "W2: G01"]);
    expect(map.byDocument.get("W1")).toBe(map.byInformant.get("G01"));
    expect(findings).toEqual([]);
  });

  it("lets the first value count where rows of one informant disagree, and says so", async () => {
    const { map, findings } = await read(
      "informant,role,tier\nG01,Guru,Dasar\nG01,Kepala,Dasar\nG01, Guru,Mahir\n",
    );
    expect(lines(map.byInformant)).toEqual(["G01: G01, role=Guru, tier=Dasar"]);
    expect(told(findings)).toEqual([
      "warning conflicting-attribute 3 role",
      "warning conflicting-attribute 4 tier",
    ]);
    expect(findings[0]!.file).toBe(map.file);
  });

  it("says when what is told of a document alone disagrees with its informant", async () => {
    const { map, findings } = await read("document,informant,role\nW1,,Guru\n,G01,Kepala\nW1,G01,\n");
    expect(lines(map.byInformant)).toEqual(["G01: G01, role=Kepala"]);
    expect(told(findings)).toEqual(["warning conflicting-attribute 4 role"]);
  });

  it("lets the first informant of a document count, and says so", async () => {
    const { map, findings } = await read("document,informant\nW1,G01\nW1,G02\nW1,G01\n");
    expect(map.byDocument.get("W1")!.informant).toBe("G01");
    expect([...map.byInformant.keys()]).toEqual(["G01", "G02"]);
    expect(told(findings)).toEqual(["warning several-informants 3 document"]);
  });

  it("says which rows have no key and were left out", async () => {
    const { map, findings } = await read("document,informant,role\n,,Guru\n");
    expect([map.byDocument.size, map.byInformant.size]).toEqual([0, 0]);
    expect(findings.map(({ rule, row }) => [rule, row])).toEqual([["missing-id", 2]]);
  });

  it("holds keys and headers that are names of prototypes", async () => {
    const { map } = await read("informant,__proto__,constructor\n__proto__,a,b\ntoString,c,\n");
    expect(lines(map.byInformant)).toEqual([
      "__proto__: __proto__, __proto__=a, constructor=b",
      "toString: toString, __proto__=c",
    ]);
  });

  it("prefers the plainer of two columns of informants, and takes the other for an attribute", async () => {
    const { map } = await read("ID Informan,informan\n17,G01\n");
    expect(lines(map.byInformant)).toEqual(["G01: G01, ID Informan=17"]);
  });

  it("refuses a file without a key", async () => {
    expect(await refusal("Umur,Peran\n40,Guru\n")).toEqual({
      code: "map-without-key",
      args: { headers: ["Umur", "Peran"] },
    });
  });

  it("refuses headers that stand twice", async () => {
    expect(await refusal("informan,Informan,Peran\nA,B,C\n")).toEqual({
      code: "duplicate-header",
      args: { column: "informan", positions: ["1", "2"] },
    });
    expect(await refusal("informan,Peran,Peran\nA,B,C\n")).toEqual({
      code: "duplicate-header",
      args: { column: "Peran", positions: ["2", "3"] },
    });
  });

  it("finds its header below title rows, and keeps spreadsheet rows", async () => {
    const { findings } = await read("Daftar informan,,\n\ninforman,peran,jenjang\nA,x,\n\nA,y,\n");
    expect(told(findings)).toEqual(["warning conflicting-attribute 6 peran"]);
  });
});
