import { describe, expect, it } from "vitest";
import { exampleScores, exampleStudy } from "../../src/checks/example-study.ts";
import { findingsIn } from "./examples-of.ts";

/** Where the findings of a rule are: file, row, column, value and what is said of them, in the order of the report. */
async function found(rule: string, files: Readonly<Record<string, string>>) {
  const all = await findingsIn(files);
  return all
    .filter((finding) => finding.rule === rule)
    .map(({ file, row, column, value, args }) => ({ file, row, column, value, ...args }));
}

const scores = (text: string) => ({ "nilai.csv": text });
const range = (n: number) => Array.from({ length: n }, (_, i) => i);
/** The fields of a table, as the beginning of a schema. */
const fields = (...names: readonly string[]) =>
  `{fields: [${names.map((name) => `{name: ${name}}`).join(", ")}]`;
const FIELDS = fields("id", "pre", "post", "gain");
const SCORES = "{kind: scores, scale: {min: 0, max: 100}, waves: {pre: pre, post: post}}";

describe("floor and ceiling", () => {
  // 15 % of 40 are 6; more than 15 % are 7. Of 19 people nothing is said.
  it.each([
    [40, 6, 0],
    [40, 7, 1],
    [20, 3, 0],
    [20, 4, 1],
    [19, 19, 0],
  ])("of %d people with %d at the end gives %d finding", async (n, at, findings) => {
    const rows = range(n).map((i): [number, number] => [i < at ? 0 : 1 + i, i < at ? 100 : 99 - i]);
    const files = scores(exampleScores(rows));
    expect(await found("at-floor", files)).toHaveLength(findings);
    expect(await found("at-ceiling", files)).toHaveLength(findings);
  });
});

describe("digit preference", () => {
  /** `preferred` scores that end in 0 or 5, and the others in as many other digits as said. */
  const file = (n: number, preferred: number, digits: number) =>
    scores(
      exampleScores(
        range(n).map((i): [number, number] => [
          i < preferred ? 5 * (i % 20) : 10 * (i % 9) + [1, 2, 3, 4][i % digits]!,
          31 + (i % 9) * 7,
        ]),
      ),
    );
  // Of 40, P(X ≥ 22) = 1.06e-6 and P(X ≥ 23) = 2.0e-7; of 60, P(X ≥ 28) = 3.0e-6 and P(X ≥ 29) = 8.1e-7 (exact sums, p = 1/5).
  it.each([
    [40, 22, 3, 0],
    [40, 23, 3, 1],
    [60, 28, 3, 0],
    [60, 29, 3, 1],
    [40, 30, 2, 0],
    [40, 30, 3, 1],
    // A third of 300 is beyond chance by far, and less than two fifths.
    [300, 100, 4, 0],
    [300, 120, 4, 1],
  ])("of %d scores %d and %d other digits give %d finding", async (n, preferred, digits, findings) => {
    const its = (await found("digit-preference", file(n, preferred, digits))).filter(
      ({ column }) => column === "pre",
    );
    expect(its).toHaveLength(findings);
    if (findings > 0) expect(its[0]).toMatchObject({ count: preferred, n, expected: n / 5 });
  });
});

describe("a constant column", () => {
  it("has three cells, and does not count those that mean nothing to the descriptor", async () => {
    const study = (missing: string) => exampleStudy(`${FIELDS}, missingValues: ${missing}}`, SCORES);
    const rows = "id,pre,post\nP1,40,70\nP2,50,70\nP3,60,70\nP4,60,-99\n";
    const at = (missing: string, text = rows) =>
      found("constant-column", { "datapackage.yaml": study(missing), ...scores(text) });
    expect(await at('["", "-99"]')).toEqual([
      { file: "nilai.csv", row: undefined, column: "post", value: "70", n: 3 },
    ]);
    // A summary is no cell of a person.
    expect(await at('[""]', "id,pre,post\nP1,40,70\nP2,50,70\nP3,60,70\nRata-rata,50,70.0\n")).toMatchObject([
      { n: 3 },
    ]);
    expect(await at('[""]')).toEqual([]);
    expect(await at('[""]', "id,pre,post\nP1,40,70\nP2,50,70\n")).toEqual([]);
  });
});

describe("totals of items", () => {
  const study = (total: string, missing = '[""]') =>
    exampleStudy(
      `${fields("id", "a1", "a2", "b1", "b2", "pre", "post")}, missingValues: ${missing}}`,
      `{kind: scores, waves: {pre: pre, post: post}, instruments: [{name: tes, waves: {pre: pre, post: post}, items: {pre: [a1, a2], post: [b1, b2]}, total: ${total}}]}`,
    );
  const at = async (total: string, rows: string, missing?: string) =>
    (
      await found("item-total", {
        "datapackage.yaml": study(total, missing),
        ...scores(`id,a1,a2,b1,b2,pre,post\n${rows}`),
      })
    ).map(({ row, column, ...args }) => [row, column, ...Object.values(args).slice(2)]);

  it("are held against both waves, as sums or means", async () => {
    expect(await at("sum", "P1,1,2,3,4,3,8\nP2,1,2,3,4,4,7\n")).toEqual([
      [2, "post", 8, 7],
      [3, "pre", 4, 3],
    ]);
    expect(await at("mean", "P1,1,2,3,4,1.5,3.5\nP2,1,2,3,4,3,7\n")).toEqual([
      [3, "post", 7, 3.5],
      [3, "pre", 3, 1.5],
    ]);
  });

  it("allow for rounding to the last digit that is written, with a point or a comma", async () => {
    // Means 1.5 and 3.5: 2 and 1 are rounded, 1.4 and "3,6" are not; 1.46 is .04 off where .005 is allowed.
    expect(await at("mean", 'P1,1,2,3,4,2,3\nP2,1,2,3,4,1.4,"3,6"\nP3,1,2,3,4,1.46,3.504\n')).toEqual([
      [3, "post", 3.6, 3.5],
      [3, "pre", 1.4, 1.5],
      [4, "post", 3.504, 3.5],
      [4, "pre", 1.46, 1.5],
    ]);
  });

  it("say nothing where an item or the score is missing, by the descriptor's tokens too", async () => {
    expect(await at("sum", "P1,1,,3,,9,9\nP2,1,2,3,4,,\n")).toEqual([]);
    expect(await at("sum", "P1,1,-99,3,4,1,-99\n", '["", "-99"]')).toEqual([]);
    expect(await at("sum", "P1,1,-99,3,4,1,7\n")).toEqual([[2, "pre", 1, -98]]);
  });
});

describe("swapped and copied waves", () => {
  const pairs = (n: number, down: number) =>
    range(n).map((i): [number, number] => (i < down ? [60 + i, 40 + i] : [40 + i, 60 + i]));

  it("need ten pairs, three quarters and nine tenths", async () => {
    for (const [n, down, findings] of [
      [9, 9, 0],
      [10, 7, 0],
      [10, 8, 1],
      [12, 9, 1],
      [12, 8, 0],
    ] as const)
      expect(
        await found("waves-swapped", scores(exampleScores(pairs(n, down)))),
        `${n} ${down}`,
      ).toHaveLength(findings);
    const equal = (n: number, same: number) =>
      exampleScores(range(n).map((i): [number, number] => [40 + i, i < same ? 40 + i : 80]));
    expect(await found("waves-equal", scores(equal(9, 9)))).toEqual([]);
    expect(await found("waves-equal", scores(equal(20, 17)))).toEqual([]);
    expect(await found("waves-equal", scores(equal(20, 18)))).toHaveLength(1);
  });

  it("are turned round where a lower score is better", async () => {
    const study = exampleStudy(
      `${FIELDS}}`,
      "{kind: scores, waves: {pre: pre, post: post}, lowerIsBetter: true}",
    );
    const at = (down: number) =>
      found("waves-swapped", { "datapackage.yaml": study, ...scores(exampleScores(pairs(10, down))) });
    expect(await at(10)).toEqual([]);
    expect(await at(2)).toMatchObject([{ column: "pre", pairs: 10, lower: 8 }]);
  });
});

describe("people with one wave", () => {
  it("are told by the wave they lack, with the tokens of the descriptor, and by row below titles and blanks", async () => {
    const study = exampleStudy(`${FIELDS}, missingValues: ["", tidak ikut]}`, SCORES);
    expect(
      await found("one-wave-only", {
        "datapackage.yaml": study,
        ...scores(
          'Hasil,,\n,,\nid,pre,post\n"P\n1",40,60\n,,\nP2,tidak ikut,70\nP3,50,tidak ikut\nP4,tidak ikut,\n',
        ),
      }),
    ).toEqual([
      { file: "nilai.csv", row: 6, column: "pre", value: undefined, has: "post", lacks: "pre" },
      { file: "nilai.csv", row: 7, column: "post", value: undefined, has: "pre", lacks: "post" },
    ]);
  });

  it("have no column in long layout", async () => {
    expect(
      await found("one-wave-only", scores("id,waktu,nilai\nP1,pretest,40\nP1,posttest,60\nP2,posttest,50\n")),
    ).toEqual([
      { file: "nilai.csv", row: 4, column: undefined, value: undefined, has: "posttest", lacks: "pretest" },
    ]);
  });
});

describe("tiers out of order", () => {
  const at = (rows: string) => found("tier-out-of-order", scores(`id,Jenjang,Tanggal,pre,post\n${rows}`));

  it("are those of an earlier day, whichever row comes first; the same day is none", async () => {
    expect(await at("P1,Dasar,2025-06-01,40,60\nP1,Lanjut,2025-06-01,50,70\n")).toEqual([]);
    expect(await at("P1,Lanjut,2025-06-01,40,60\nP1,Dasar,2025-06-01,50,70\n")).toEqual([]);
    expect(await at("P1,Lanjut,2025-06-01,40,60\nP1,Dasar,2025-06-02,50,70\n")).toMatchObject([
      { row: 3, tier: "Lanjut", earlier: "Dasar" },
    ]);
    expect(await at("P1,Dasar,02/06/2025,40,60\nP1,Mahir,1-6-25,50,70\n")).toMatchObject([
      { row: 3, tier: "Mahir", earlier: "Dasar" },
    ]);
  });

  it("are those of the descriptor", async () => {
    const study = `paud: {tiers: [Satu, Dua]}\n${exampleStudy(`${fields("id", "tahap", "hari", "pre", "post")}}`, "{kind: scores, waves: {pre: pre, post: post}, roles: {tier: tahap, date: hari}}")}`;
    expect(
      await found("tier-out-of-order", {
        "datapackage.yaml": study,
        ...scores("id,tahap,hari,pre,post\nP1,Satu,2025-06-02,1,2\nP1,Dua,2025-06-01,1,2\n"),
      }),
    ).toMatchObject([{ row: 3, tier: "Dua", earlier: "Satu" }]);
  });
});

describe("small groups", () => {
  const people = (n: number, sex: string, from = 1) => range(n).map((i) => `Q${from + i},${sex},`);
  const at = (rows: readonly string[], more: Record<string, string> = {}) =>
    found("small-groups", {
      ...scores(`id,Kelamin,pre,post\n${rows.map((row, i) => `${row}${40 + i},${60 + i}\n`).join("")}`),
      ...more,
    });

  it("have fewer than k people", async () => {
    expect(await at(people(5, "P"))).toEqual([]);
    expect(await at(people(4, "P"))).toMatchObject([{ row: 2, people: 4, n: 4, k: 5 }]);
    const study = (k: number) =>
      `paud: {privacy: {k: ${k}}}\n${exampleStudy(`${fields("id", "Kelamin", "pre", "post")}}`, SCORES)}`;
    expect(await at(people(4, "P"), { "datapackage.yaml": study(4) })).toEqual([]);
    expect(await at(people(4, "P"), { "datapackage.yaml": study(6) })).toMatchObject([{ k: 6 }]);
  });

  it("count each person once, and begin where the first of them stands", async () => {
    const rows = [...people(5, "P"), ...people(1, "L", 50), ...people(1, "X", 60)];
    expect(await at(rows)).toMatchObject([{ row: 7, column: "Kelamin", people: 2, n: 7 }]);
    const long = ["pretest", "posttest"].flatMap((wave) =>
      range(4).map((i) => `P${i},P,${wave},${40 + i}\n`),
    );
    expect(await found("small-groups", scores(`id,Kelamin,waktu,nilai\n${long.join("")}`))).toMatchObject([
      { people: 4, n: 4 },
    ]);
  });

  it("count rows where nobody has an id", async () => {
    const rows = range(4).map((i) => `P,${40 + i},${60 + i}\n`);
    expect(await found("small-groups", scores(`Kelamin,pre,post\n${rows.join("")}`))).toMatchObject([
      { row: 2, people: 4, n: 4 },
    ]);
  });

  it("go by the columns the descriptor names", async () => {
    const study = `paud: {privacy: {quasiIdentifiers: [pre]}}\n${exampleStudy(`${fields("id", "Kelamin", "pre", "post")}}`, SCORES)}`;
    expect(await at(people(5, "P"), { "datapackage.yaml": study })).toMatchObject([
      { column: "pre", people: 5, n: 5 },
    ]);
  });
});

describe("foreign keys", () => {
  const study = (resources: string) => `name: s\nresources:\n${resources}`;
  const table = (name: string, schema: string, kind = "other") =>
    `  - {name: ${name}, path: ${name}.csv, schema: ${schema}, paud: {kind: ${kind}}}\n`;

  it("may point into their own table, to rows further down", async () => {
    const schema =
      "{fields: [{name: kode}, {name: mentor}], foreignKeys: [{fields: mentor, reference: {resource: '', fields: kode}}]}";
    const at = (rows: string) =>
      found("foreign-key", {
        "datapackage.yaml": study(table("orang", schema)),
        "orang.csv": `kode,mentor\n${rows}`,
      });
    expect(await at("A,B\nB,\n")).toEqual([]);
    expect(await at("A,B\nB,C\n")).toMatchObject([
      { row: 3, column: "mentor", value: "C", reference: "orang" },
    ]);
  });

  it("may have several columns, of which one may be empty without all being so", async () => {
    const kelas = table("kelas", "{fields: [{name: lembaga}, {name: ruang}]}");
    const anak = table(
      "anak",
      "{fields: [{name: l}, {name: r}], foreignKeys: [{fields: [l, r], reference: {resource: kelas, fields: [lembaga, ruang]}}]}",
    );
    for (const resources of [kelas + anak, anak + kelas])
      expect(
        await found("foreign-key", {
          "datapackage.yaml": study(resources),
          "kelas.csv": "lembaga,ruang\nX,1\nY,2\n",
          "anak.csv": "l,r\nX,1\nX,2\n,\nY,\nX,2\n",
        }),
      ).toMatchObject([
        { file: "anak.csv", row: 3, column: "l, r", value: "X, 2" },
        { file: "anak.csv", row: 5, column: "l, r" },
      ]);
  });

  it("of a long table are told once a person, at the first row, and not of missing values", async () => {
    const nilai =
      '  - name: nilai\n    path: nilai.csv\n    schema: {fields: [{name: id}, {name: waktu}, {name: nilai}], missingValues: ["", "?"], foreignKeys: [{fields: id, reference: {resource: peserta, fields: kode}}]}\n    paud: {kind: scores, roles: {id: id, wave: waktu, score: nilai}, waves: {pre: a, post: b}}\n';
    expect(
      await found("foreign-key", {
        "datapackage.yaml": study(nilai + table("peserta", "{fields: [{name: kode}]}", "participants")),
        "nilai.csv": "id,waktu,nilai\nP1,a,40\nP9,a,50\nP9,b,60\nP1,b,50\n?,a,7\n",
        "peserta.csv": "kode\nP1\n",
      }),
    ).toMatchObject([{ file: "nilai.csv", row: 3, column: "id", value: "P•" }]);
  });
});

describe("keys", () => {
  it("of a part that is empty are told by primary keys and passed over by unique keys", async () => {
    const schema = (key: string) =>
      exampleStudy(`{fields: [{name: a}, {name: b}], missingValues: ["", "-"], ${key}}`);
    const at = (rule: string, key: string) =>
      found(rule, { "datapackage.yaml": schema(key), ...scores("a,b\nx,1\nx,-\nx,-\ny,1\nx,1\n") });
    expect(await at("primary-key", "primaryKey: [a, b]")).toMatchObject([
      { row: 3, firstRow: "" },
      { row: 4, firstRow: "" },
      { row: 6, firstRow: 2 },
    ]);
    expect(await at("unique-key", "uniqueKeys: [[a, b]]")).toMatchObject([{ row: 6, firstRow: 2 }]);
  });
});

describe("columns", () => {
  const at = (rule: string, match: string, header: string) =>
    found(rule, {
      "datapackage.yaml": exampleStudy(`{fields: [{name: a}, {name: b}], fieldsMatch: ${match}}`),
      ...scores(`${header}\n1,2\n`),
    });

  // Data Package 2.0, fieldsMatch: which of missing and extra columns each of its values allows.
  it.each([
    ["exact", 1, 1],
    ["equal", 1, 1],
    ["subset", 1, 0],
    ["superset", 0, 1],
    ["partial", 0, 0],
  ])("with fieldsMatch %s may be missing or extra", async (match, missing, extra) => {
    expect(await at("missing-column", match, "a,c")).toHaveLength(missing);
    expect(await at("extra-column", match, "a,c")).toHaveLength(extra);
  });

  it("are told by their places, from one", async () => {
    expect(await at("column-order", "exact", "b,a")).toMatchObject([
      { column: "a", found: 2, wanted: 1 },
      { column: "b", found: 1, wanted: 2 },
    ]);
    expect(await found("unnamed-column", scores("id,,pre,post\nP1,x,1,2\n"))).toMatchObject([
      { row: 1, position: 2, cells: 1 },
    ]);
    expect(await found("duplicate-column", scores("id,x,pre,x,post\nP1,1,1,2,2\n"))).toMatchObject([
      { row: 1, column: "x", positions: "2, 4" },
    ]);
  });
});

describe("hash and size", () => {
  const at = (kind: string, files: Record<string, string>, path: string, more: string) =>
    found("wrong-hash", {
      "datapackage.yaml": `name: s\nresources:\n  - name: r\n    path: ${path}\n    paud: {kind: ${kind}}\n${more}`,
      ...files,
    });

  it("are held against tables, interviews and transcripts, and not against several files", async () => {
    const coded = { "k.csv": "dokumen,kutipan,kode\nI01,ya,waktu\n" };
    const said = { "I01.txt": "ya\n" };
    for (const [kind, files] of [
      ["interviews", coded],
      ["transcripts", said],
    ] as const) {
      const [name, text] = Object.entries(files)[0]!;
      expect(await at(kind, files, name, `    bytes: ${text.length}\n`)).toEqual([]);
      expect(await at(kind, files, name, `    bytes: ${text.length + 1}\n`)).toMatchObject([
        { file: name, what: "bytes" },
      ]);
      expect(await at(kind, files, name, `    hash: sha256:${"0".repeat(64)}\n`)).toMatchObject([
        { file: name, what: "SHA-256" },
      ]);
    }
    const two = { "a.txt": "a\n", "b.txt": "b\n" };
    expect(await at("transcripts", two, "[a.txt, b.txt]", "    bytes: 9\n")).toEqual([]);
  });
});

describe("what spreadsheets leave", () => {
  it("is merged only in six rows or more, with as many blanks as values", async () => {
    const at = (cells: readonly string[]) =>
      found(
        "merged-cells",
        scores(`id,Angkatan,pre,post\n${cells.map((cell, i) => `P${i},${cell},${i},${i + 9}\n`).join("")}`),
      );
    expect(await at(["I", "", "II", "", "III", ""])).toMatchObject([{ row: 3, blank: 3 }]);
    expect(await at(["I", "", "II", "", ""])).toEqual([]);
    expect(await at(["I", "", "II", "III", "", "IV"])).toEqual([]);
    expect(await at(["I", "", "", "", "", ""])).toEqual([]);
  });

  it("is told of blank rows where the first is, within the table or below it", async () => {
    expect(await found("blank-rows", scores("id,pre,post\nP1,1,2\n,,\n,,\n"))).toMatchObject([
      { row: 3, count: 2 },
    ]);
    expect(await found("blank-rows", scores("id,pre,post\n,,\nP1,1,2\n,,\n"))).toMatchObject([
      { row: 2, count: 2 },
    ]);
  });

  it("is a gain without either score, unless the gain itself means nothing", async () => {
    const at = (missing: string) =>
      found("formula-residue", {
        "datapackage.yaml": exampleStudy(`${FIELDS}, missingValues: ${missing}}`, SCORES),
        ...scores("id,pre,post,gain\nP1,,60,60\nP2,50,,-50\nP3,50,-99,-99\nP4,1,2,1\n"),
      });
    expect((await at('["", "-99"]')).map(({ row, value }) => [row, value])).toEqual([
      [2, "60"],
      [3, "-50"],
    ]);
  });

  it("is an identifier with lost digits also beside cells that mean nothing", async () => {
    const niks = ["3604124101900010", "3604124202910020", "3604120303920010"];
    const at = (cells: readonly string[]) =>
      found(
        "nik-as-number",
        scores(`NIK,pre,post\n${cells.map((cell, i) => `${cell},${i},${i + 9}\n`).join("")}`),
      );
    expect(await at([...niks, "-"])).toMatchObject([{ row: 2, count: 3 }]);
    expect(await at(niks.slice(1))).toEqual([]);
  });
});

describe("what stands in cells", () => {
  it("is no number typed as text where it means nothing to the descriptor", async () => {
    const at = (missing: string) =>
      found("text-number", {
        "datapackage.yaml": exampleStudy(`${FIELDS}, missingValues: ${missing}}`, SCORES),
        ...scores("id,pre,post,gain\nP1,40,60,\nP2,0 poin,70,\n"),
      });
    expect(await at('[""]')).toMatchObject([{ row: 3, column: "pre", value: "0 poin", extra: "unit" }]);
    expect(await at('["", 0 poin]')).toEqual([]);
  });

  it("is counted where it is a name, from the first on", async () => {
    const rows = "P1,,40,60\nP2,Siti Rekaan,50,70\nP3,Budi Rekaan,51,71\nP4,Siti Rekaan,52,72\n";
    expect(await found("full-names", scores(`id,Nama,pre,post\n${rows}`))).toMatchObject([
      { row: 3, count: 3 },
    ]);
  });
});

describe("similar ids", () => {
  it("are told once, at the first row of the second", async () => {
    expect(
      await found(
        "similar-ids",
        scores("id,waktu,nilai\nGP01,pre,1\ngp01,pre,2\ngp01,post,3\nGP01,post,3\n"),
      ),
    ).toMatchObject([{ row: 3, firstRow: 2, how: "case" }]);
  });

  it("are told where one stands in the file of pre-tests and the other in that of post-tests", async () => {
    expect(
      await found("similar-ids", {
        "a.csv": "id,waktu,nilai\nGP01,pretest,1\nGP02,pretest,2\nGPO3,pretest,2\n",
        "b.csv": "id,waktu,nilai\nGP02,posttest,3\ngp01,posttest,3\nGP 03,posttest,3\n",
      }),
    ).toMatchObject([
      { file: "b.csv", row: 3, value: "g•••", firstRow: 2, how: "case" },
      { file: "b.csv", row: 4, firstRow: 4, how: "zero" },
    ]);
  });

  it("are none in a series", async () => {
    const series = range(30).map((i): [number, string] => [40 + i, i % 2 === 0 ? "" : String(50 + i)]);
    const text = exampleScores(series).replace(/P(\d+)/g, (_, n: string) => `P${n.padStart(3, "0")}`);
    expect(await found("similar-ids", scores(text))).toEqual([]);
  });
});

describe("a study", () => {
  it("says of a file that several tests read once what is no score", async () => {
    const study = exampleStudy(
      `${fields("id", "a1", "a2", "b1", "b2")}}`,
      "{kind: scores, instruments: [{name: a, waves: {pre: a1, post: a2}}, {name: b, waves: {pre: b1, post: b2}}]}",
    );
    const files = { "datapackage.yaml": study, ...scores("id,a1,a2,b1,b2\nP1,1,2,3,4\n,1,2,3,4\nP3,1\n") };
    expect(await found("missing-id", files)).toMatchObject([{ row: 3 }]);
    expect(await found("ragged-row", files)).toMatchObject([{ row: 4, expected: 5, found: 2 }]);
  });

  it("says once of a file of informants what each file of codings meets in it", async () => {
    const files = {
      "informan.csv": "informan,peran\nN01,guru\nN01,kepala\n",
      "k1.csv": "dokumen,informan,kutipan,kode\nI01,N01,ya,waktu\n",
      "k2.csv": "dokumen,informan,kutipan,kode\nI02,N01,tidak,waktu\n",
    };
    expect(await found("conflicting-attribute", files)).toMatchObject([{ file: "informan.csv", row: 3 }]);
  });

  it("finds the header by the schema's fields below rows of titles", async () => {
    const study = exampleStudy(`${fields("kelas", "guru", "kursi")}}`);
    expect(
      await found("missing-column", {
        "datapackage.yaml": study,
        ...scores("Daftar,kelas,\nkelas,guru,lain\nA,B,C\n"),
      }),
    ).toMatchObject([{ row: 2, column: "kursi" }]);
  });

  it("takes waves of a long table for levels, though a column may have the same name", async () => {
    const study = exampleStudy(
      `${fields("id", "waktu", "nilai", "pre")}}`,
      "{kind: scores, roles: {id: id, wave: waktu, score: nilai}, waves: {pre: pre, post: post}}",
    );
    const text = "id,waktu,nilai,pre\nP1,pre,1,7\nP1,post,2,7\nP2,pre,3,7\nP2,post,4,7\n";
    expect(await found("constant-column", { "datapackage.yaml": study, ...scores(text) })).toEqual([]);
  });

  it("does not take one of two columns that could be ids", async () => {
    const study = exampleStudy(`${fields("id peserta", "kode peserta")}}`);
    const text = "id peserta,kode peserta\n P1,a\np1 , b\n";
    expect(await found("similar-ids", { "datapackage.yaml": study, ...scores(text) })).toEqual([]);
  });
});

describe("codes of a codebook", () => {
  const guid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
  const book = `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="${guid(1)}" name="hambatan" isCodable="true"><Code guid="${guid(2)}" name="waktu" isCodable="true"/></Code></Codes></CodeBook>`;

  it("may stand in a table without the theme above them", async () => {
    const at = (code: string) =>
      found("unknown-code", {
        "buku.qdc": book,
        "kode.csv": `dokumen,kutipan,kode\nI01,ya,${code}\nI02,ya,hambatan\n`,
      });
    expect(await at("waktu")).toEqual([]);
    expect(await at("sarana")).toMatchObject([{ row: 2, value: "sarana" }]);
  });
});
