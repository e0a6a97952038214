import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isDescriptor } from "../../../src/data/descriptor/descriptor-name.ts";
import { findDescriptor } from "../../../src/data/descriptor/find-descriptor.ts";
import { readStudy } from "../../../src/data/descriptor/read-study.ts";
import { oneResource, studyFolder } from "./study-folder.ts";

const WHOLE = `
$schema: https://datapackage.org/profiles/2.0/datapackage.json
name: diklat
paud:
  title: Diklat 2026
  language: id
  tiers: [Dasar, Lanjut, Mahir]
  scale: {min: 0, max: 100}
  mastery: 70
  lowerIsBetter: false
  cohort: Angkatan
  roles: {id: ID Peserta, tier: Jenjang, by: Jenjang}
  waves: {pre: Nilai Pretest, post: Nilai Posttest, followUp: [Nilai TL]}
  instruments:
    - {name: total, waves: {pre: Nilai Pretest, post: Nilai Posttest}, items: {pre: [a, b]}, total: mean}
  checks:
    failOn: warning
    severities: {at-ceiling: off, padded-cell: error}
    waivers: [{rule: nik, file: nilai.csv, column: NIK, row: 12, reason: contoh, expires: 2028-02-29}]
  privacy:
    k: 5
    quasiIdentifiers: [Umur, Kab/Kota]
    generalise: {Umur: {band: 10}, Kab/Kota: drop, Lahir: year, Jabatan: {map: {Guru: pendidik, 2: dua}, other: lain}}
resources:
  - name: nilai
    path: nilai.csv
    hash: sha256:00
    bytes: 12
    encoding: windows-1252
    dialect: {delimiter: ";"}
    paud: {kind: scores, mastery: 80, decimal: ",", sheet: Nilai}
  - {name: wawancara, path: [a.qdpx, b.qde], paud: {offsets: codepoint, pathSeparator: ">"}}
  - {name: transkrip, path: transkrip}
  - {name: catatan, path: catatan.txt}
  - {name: lain, path: lain.csv}
  - {name: dalam, data: [{a: 1}]}
`;

describe("readStudy", () => {
  const path = studyFolder({ "datapackage.yaml": WHOLE, "transkrip/A.txt": "satu" });
  const read = () => readStudy(path);

  it("understands everything a descriptor can say of a study", async () => {
    const study = await read();
    expect(study).toMatchObject({
      path: join(path, "datapackage.yaml"),
      folder: path,
      title: "Diklat 2026",
      language: "id",
      tiers: ["Dasar", "Lanjut", "Mahir"],
      checks: {
        failOn: "warning",
        waivers: [
          { rule: "nik", file: "nilai.csv", column: "NIK", row: 12, reason: "contoh", expires: "2028-02-29" },
        ],
      },
      privacy: { k: 5, quasiIdentifiers: ["Umur", "Kab/Kota"] },
    });
    expect(study.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect([...study.checks.severities]).toEqual([
      ["at-ceiling", "off"],
      ["padded-cell", "error"],
    ]);
    expect([...study.privacy.generalise]).toEqual([
      ["Umur", { how: "band", width: 10 }],
      ["Kab/Kota", { how: "drop" }],
      ["Lahir", { how: "year" }],
      [
        "Jabatan",
        {
          how: "map",
          values: new Map([
            ["2", "dua"],
            ["Guru", "pendidik"],
          ]),
          other: "lain",
        },
      ],
    ]);
  });

  it("fills in what the package says, and lets the resource say otherwise", async () => {
    const [scores] = (await read()).resources;
    expect(scores).toEqual({
      name: "nilai",
      kind: "scores",
      paths: [join(path, "nilai.csv")],
      isInline: false,
      delimiter: ";",
      encoding: "windows-1252",
      decimal: ",",
      sheet: "Nilai",
      hash: "sha256:00",
      bytes: 12,
      roles: { id: "ID Peserta", tier: "Jenjang", cohort: "Angkatan", by: ["Jenjang"] },
      waves: { pre: "Nilai Pretest", post: "Nilai Posttest", followUp: ["Nilai TL"] },
      scale: { min: 0, max: 100 },
      mastery: 80,
      lowerIsBetter: false,
      instruments: [
        {
          name: "total",
          total: "mean",
          waves: { pre: "Nilai Pretest", post: "Nilai Posttest" },
          items: { pre: ["a", "b"] },
        },
      ],
    });
  });

  it("tells kinds by waves, endings and folders, and hands the roles of participants to no interviews", async () => {
    const { resources } = await read();
    expect(resources.map(({ name, kind }) => [name, kind])).toEqual([
      ["nilai", "scores"],
      ["wawancara", "interviews"],
      ["transkrip", "transcripts"],
      ["catatan", "transcripts"],
      ["lain", "other"],
      ["dalam", "other"],
    ]);
    expect(resources[1]).toMatchObject({ roles: {}, offsets: "codepoint", pathSeparator: ">" });
    expect(resources[1]!.paths).toEqual([join(path, "a.qdpx"), join(path, "b.qde")]);
    expect(resources[5]).toMatchObject({ isInline: true, paths: [] });
  });

  it("gives defaults of the package only to resources whose schema has the column", async () => {
    const paud = { roles: { id: "ID", tier: "Jenjang" }, waves: { pre: "Pre", post: "Post" } };
    const named = (...names: string[]) => ({ fields: names.map((name) => ({ name })) });
    const resources = [
      { name: "a", path: "a.csv", schema: named("ID", "Pre", "Post") },
      { name: "b", path: "b.csv", schema: named("ID", "Jenjang") },
      {
        name: "c",
        path: "c.csv",
        schema: named("ID", "Waktu", "Nilai"),
        paud: { roles: { wave: "Waktu", score: "Nilai" } },
      },
    ];
    const study = await readStudy(studyFolder({ "datapackage.json": JSON.stringify({ paud, resources }) }));
    expect(study.resources.map(({ kind, roles, waves }) => ({ kind, roles, waves }))).toEqual([
      { kind: "scores", roles: { id: "ID" }, waves: paud.waves },
      { kind: "other", roles: { id: "ID", tier: "Jenjang" }, waves: undefined },
      // In long layout the waves are levels of the wave column, and no fields.
      { kind: "scores", roles: { id: "ID", wave: "Waktu", score: "Nilai" }, waves: paud.waves },
    ]);
  });

  const V1 = {
    fields: [
      { name: "id" },
      { name: "n", type: "number", decimalChar: ",", constraints: { minimum: 0, enum: [1] } },
    ],
    missingValues: ["", "-"],
    primaryKey: "id",
    foreignKeys: [{ fields: "id", reference: { resource: "", fields: "n" } }],
  };
  const V2 = {
    ...V1,
    missingValues: [{ value: "" }, { value: "-", label: "tidak ikut" }],
    fieldsMatch: ["exact"],
    primaryKey: ["id"],
    foreignKeys: [{ fields: ["id"], reference: { fields: ["n"] } }],
  };

  it("reads a Table Schema of version 1 and of version 2 alike", async () => {
    const [first] = (await readStudy(oneResource({ schema: V1 }))).resources;
    const [second] = (await readStudy(oneResource({ schema: V2 }))).resources;
    expect(first!.schema).toEqual({
      fields: [
        { name: "id", type: "string" },
        { name: "n", type: "number", decimalChar: ",", constraints: { minimum: 0, enum: [1] } },
      ],
      fieldsMatch: "exact",
      missingValues: ["", "-"],
      primaryKey: ["id"],
      uniqueKeys: [],
      foreignKeys: [{ fields: ["id"], resource: "", reference: ["n"] }],
    });
    expect(second!.schema).toEqual(first!.schema);
  });

  it("keeps what version 2 adds: keys, how columns match, categories without their labels", async () => {
    const schema = {
      fields: [
        {
          name: "a",
          categories: [{ value: "L", label: "laki-laki" }, { value: "P" }],
          categoriesOrdered: true,
        },
        { name: "b", type: "integer", categories: [1, 2], missingValues: [{ value: "99" }] },
      ],
      fieldsMatch: "subset",
      uniqueKeys: [["a", "b"], ["b"]],
    };
    const [resource] = (await readStudy(oneResource({ schema }))).resources;
    expect(resource!.schema).toMatchObject({
      fields: [
        { name: "a", type: "string", categories: ["L", "P"], categoriesOrdered: true },
        { name: "b", type: "integer", categories: [1, 2], missingValues: ["99"] },
      ],
      fieldsMatch: "subset",
      uniqueKeys: [["a", "b"], ["b"]],
    });
    expect(resource!.schema).not.toHaveProperty("missingValues");
  });

  it("takes a schema and a dialect from files beside the descriptor, and names them when they are wrong", async () => {
    const resources = [{ name: "n", path: "n.csv", schema: "skema/n.yaml", dialect: "dialek.json" }];
    const descriptor = { "datapackage.json": JSON.stringify({ resources }) };
    const dialek = { "dialek.json": '{"delimiter": "|"}' };
    const study = await readStudy(
      studyFolder({ ...descriptor, ...dialek, "skema/n.yaml": "fields: [{name: a}]" }),
    );
    expect(study.resources[0]).toMatchObject({
      delimiter: "|",
      schema: { fields: [{ name: "a", type: "string" }] },
    });
    const wrong = studyFolder({
      ...descriptor,
      ...dialek,
      "skema/n.yaml": "fields: [{name: a, type: teks}]",
    });
    await expect(readStudy(wrong)).rejects.toMatchObject({
      code: "descriptor-invalid",
      args: { file: join(wrong, "skema/n.yaml"), path: "fields[0].type", problem: "not-one-of" },
    });
    await expect(readStudy(studyFolder({ ...descriptor, ...dialek }))).rejects.toMatchObject({
      code: "no-such-file",
    });
  });

  it.each(["https://example.org/s.json", "file:///etc/passwd", "data:,x"])(
    "fetches no schema from %s",
    async (schema) => {
      await expect(readStudy(oneResource({ schema }))).rejects.toMatchObject({
        code: "url-resource",
        args: { path: "resources[0].schema", value: schema },
      });
    },
  );

  it("reads JSON with a byte order mark, and comments, anchors and line ends of Windows in YAML", async () => {
    const marked = studyFolder({
      "datapackage.json": '\ufeff{"resources": [{"name": "a", "path": "a.csv"}]}',
    });
    expect((await readStudy(marked)).resources).toHaveLength(1);
    const text =
      "# studi\r\nresources:\r\n  - &a {name: a, path: a.csv}\r\n  - {name: b, path: b.csv, sumber: *a}\r\n";
    expect((await readStudy(studyFolder({ "x.datapackage.yml": text }))).resources).toHaveLength(2);
  });

  it("leaves alone what it does not know outside of paud", async () => {
    const [resource] = (await readStudy(oneResource({ profile: "tabular-data-resource", mine: { a: [1] } })))
      .resources;
    expect(resource!.name).toBe("nilai");
  });
});

describe("a descriptor", () => {
  it.each([
    ["datapackage.json", true],
    ["a/b/datapackage.yaml", true],
    ["datapackage.yml", true],
    ["studi.datapackage.yaml", true],
    ["C:\\studi\\DataPackage.JSON", true],
    ["mydatapackage.json", false],
    ["datapackage.json.csv", false],
    ["package.json", false],
    ["-", false],
  ])("is told by its name: %s", (path, is) => {
    expect(isDescriptor(path)).toBe(is);
  });

  it("is found in its folder, where there is exactly one", () => {
    const one = studyFolder({ "datapackage.yaml": "", "nilai.csv": "" });
    expect(findDescriptor(one)).toBe(join(one, "datapackage.yaml"));
    expect(findDescriptor(studyFolder({ "nilai.csv": "" }))).toBeUndefined();
    expect(findDescriptor(join(one, "nilai.csv"))).toBeUndefined();
    expect(findDescriptor("-")).toBeUndefined();
  });
});

describe("a hostile descriptor", () => {
  const bomb = (levels: number) =>
    `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from(
      { length: levels },
      (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 9 }, () => `*a${i}`).join(", ")}]`,
    ).join("\n")}\n`;
  const many = Array.from({ length: 60_000 }, (_, i) => `k${i}: 1\n`).join("");

  it.each([
    ["an alias bomb", "datapackage.yaml", bomb(9), "too-many-aliases"],
    ["an alias of itself", "datapackage.yaml", "resources: &a [*a]\n", "too-deep"],
    [
      "what is deep only through aliases",
      "datapackage.yaml",
      `a0: &a0 [x]\n${Array.from({ length: 3 }, (_, i) => `a${i + 1}: &a${i + 1} ${"[".repeat(90)}*a${i}${"]".repeat(90)}\n`).join("")}`,
      "too-deep",
    ],
    ["brackets without end", "datapackage.yaml", `a: ${"[".repeat(100_000)}`, "too-deep"],
    ["brackets with ends in quotes", "datapackage.yaml", `a: ${'[ "]", '.repeat(20_000)}`, "too-deep"],
    ["dashes without end", "datapackage.yaml", `${"- ".repeat(100_000)}x`, "too-deep"],
    ["lists in lists, in JSON", "datapackage.json", "[".repeat(1_000_000), "too-deep"],
    ["a key of 5 MB, in YAML", "datapackage.yaml", `${"k".repeat(4_000_000)}: 1`, "syntax"],
  ])("is refused: %s", async (_name, file, text, problem) => {
    await expect(readStudy(studyFolder({ [file]: text }))).rejects.toMatchObject({
      code: "descriptor-damaged",
      args: { problem },
    });
  });

  it("with a key of 5 MB is refused in a line that can be read", async () => {
    const text = JSON.stringify({
      paud: { ["k".repeat(5_000_000)]: 1 },
      resources: [{ name: "a", path: "a" }],
    });
    const error = await readStudy(studyFolder({ "datapackage.json": text })).catch(
      (failure: unknown) => failure,
    );
    expect(error).toMatchObject({ code: "descriptor-invalid", args: { problem: "unknown-key" } });
  });

  it("with many keys takes time in proportion to them", async () => {
    const start = performance.now();
    await expect(readStudy(studyFolder({ "datapackage.yaml": many }))).rejects.toMatchObject({
      args: { problem: "missing", path: "resources" },
    });
    // Comparing every key with every other takes minutes.
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it.each(["datapackage.json", "datapackage.yaml"])("changes no prototype: %s", async (file) => {
    const text =
      '{"__proto__": {"polluted": 1}, "paud": {"checks": {"severities": {"__proto__": "off", "constructor": "off"}}}, ' +
      '"resources": [{"name": "a", "path": "a.csv", "__proto__": {"encoding": "utf-16"}}]}';
    const study = await readStudy(studyFolder({ [file]: text }));
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(study.resources[0]).not.toHaveProperty("encoding");
    expect([...study.checks.severities]).toEqual([["constructor", "off"]]);
  });

  it.each([
    ["/etc/passwd", "unsafe-path"],
    ["~/nilai.csv", "unsafe-path"],
    ["..", "unsafe-path"],
    ["a/../../nilai.csv", "unsafe-path"],
    ["C:/nilai.csv", "unsafe-path"],
    ["a\\..\\nilai.csv", "unsafe-path"],
    ["nilai.csv\0.txt", "unsafe-path"],
    ["http://example.org/a.csv", "url-resource"],
    ["HTTPS://example.org/a.csv", "url-resource"],
    ["file:///etc/passwd", "url-resource"],
    ["s3://bucket/a.csv", "url-resource"],
  ])("opens nothing but files beside it: %j", async (path, code) => {
    await expect(readStudy(oneResource({ path }))).rejects.toMatchObject({ code });
    await expect(readStudy(oneResource({ path: ["a.csv", path] }))).rejects.toMatchObject({
      code,
      args: { path: "resources[0].path[1]" },
    });
  });

  it("follows no link out of its folder, be it a file, a folder or a schema", async () => {
    const outside = studyFolder({ "skema.json": '{"fields": []}', "a/nilai.csv": "" });
    const linked = (resource: object, from: string, to: string) => {
      const path = oneResource(resource);
      symlinkSync(join(outside, from), join(path, to));
      return readStudy(path);
    };
    const unsafe = { code: "unsafe-path", args: { problem: "link" } };
    await expect(linked({}, "a/nilai.csv", "nilai.csv")).rejects.toMatchObject(unsafe);
    await expect(linked({ path: "a/nilai.csv" }, "a", "a")).rejects.toMatchObject(unsafe);
    await expect(linked({ schema: "s.json" }, "skema.json", "s.json")).rejects.toMatchObject(unsafe);
  });

  it("may itself be reached by a link", async () => {
    const path = oneResource({});
    const link = join(studyFolder({}), "studi");
    symlinkSync(path, link);
    expect((await readStudy(link)).resources[0]!.paths).toEqual([join(link, "nilai.csv")]);
  });
});
