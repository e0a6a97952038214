import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gainsResult } from "../../src/analyses/schemas/gains.schema.ts";
import { themesResult } from "../../src/analyses/schemas/themes.schema.ts";
import { runHere } from "../cli/in-process.ts";
import { refused } from "../cli/refused.ts";
import { studyFolder } from "../data/descriptor/study-folder.ts";

const samples = fileURLToPath(new URL("../../data-samples", import.meta.url));
const sample = (name: string) => readFileSync(join(samples, name));
const WIDE = sample("diklat-berjenjang.csv");
const LONG = sample("diklat-berjenjang-panjang.csv");

/** A folder with the sample, described. */
function described(paud: object, resource: object = {}, study: object = {}): string {
  const resources = [{ name: "nilai", path: "nilai.csv", paud: { kind: "scores", ...paud }, ...resource }];
  return studyFolder({ "nilai.csv": WIDE, "datapackage.json": JSON.stringify({ paud: study, resources }) });
}

async function json(args: readonly string[]) {
  const { stdout, stderr } = await runHere([...args, "--quiet", "--format", "json"]);
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

/** What a result says apart from where its files lie. */
function figures({ groups, columns, options, flow }: { [key: string]: unknown }) {
  const { decimal, ...used } = columns as { decimal: { column: string; sign: string }[] };
  return { groups, options, flow, used, decimal: decimal.map(({ column, sign }) => ({ column, sign })) };
}

describe("a study descriptor in place of score files", () => {
  it("gives the same figures as its words on the command line", async () => {
    const choice = {
      by: fc.option(fc.constantFrom(["Jenjang"], ["Jenjang", "Angkatan"]), { nil: undefined }),
      id: fc.constantFrom(undefined, "ID Peserta"),
      waves: fc.constantFrom(
        undefined,
        { pre: "Nilai Pretest", post: "Nilai Posttest" },
        { pre: "Pre Sosial", post: "Post Sosial" },
      ),
      cohort: fc.constantFrom(undefined, "Kab/Kota"),
      scale: fc.constantFrom(undefined, { min: 0, max: 100 }, { min: -10, max: 110 }),
      mastery: fc.constantFrom(undefined, 60, 75.5),
      lowerIsBetter: fc.constantFrom(undefined, true, false),
      decimal: fc.constantFrom(undefined, ","),
      delimiter: fc.constantFrom(undefined, ";"),
      missing: fc.constantFrom(undefined, ["", "-"], ["100"]),
      tiers: fc.constantFrom(undefined, ["Mahir", "Lanjut", "Dasar"]),
      encoding: fc.constantFrom(undefined, "utf-8"),
    };
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(fc.record(choice), async (its) => {
        const flag = (name: string, value: unknown) =>
          value === undefined ? [] : [`--${name}`, String(value)];
        const flags = [
          ...(its.by ?? []).flatMap((column) => flag("by", column)),
          ...flag("id", its.id),
          ...flag("pre", its.waves?.pre),
          ...flag("post", its.waves?.post),
          ...flag("cohort", its.cohort),
          ...flag("scale", its.scale && `${its.scale.min}:${its.scale.max}`),
          ...flag("mastery", its.mastery),
          ...(its.lowerIsBetter === true ? ["--lower-is-better"] : []),
          ...flag("decimal", its.decimal),
          ...flag("delimiter", its.delimiter),
          ...flag("missing", its.missing?.filter((value) => value !== "").join(",")),
          ...flag("tiers", its.tiers?.join(",")),
          ...flag("encoding", its.encoding),
        ];
        const { scale, mastery, lowerIsBetter, decimal, waves } = its;
        const path = described(
          {
            scale,
            mastery,
            lowerIsBetter,
            decimal,
            waves,
            roles: { id: its.id, by: its.by, cohort: its.cohort },
          },
          {
            encoding: its.encoding,
            ...(its.delimiter !== undefined && { dialect: { delimiter: its.delimiter } }),
            ...(its.missing !== undefined && {
              schema: { fields: fieldsOf(WIDE), missingValues: its.missing },
            }),
          },
          { tiers: its.tiers },
        );
        const [fromStudy, fromFlags] = [
          await json(["gains", path]),
          await json(["gains", join(path, "nilai.csv"), ...flags]),
        ];
        // An empty cell never is a score, so naming it changes nothing but the record.
        for (const { options } of [fromStudy, fromFlags])
          options.missing = options.missing.filter((value: string) => value !== "");
        expect(figures(fromStudy)).toEqual(figures(fromFlags));
        seen += 1;
      }),
      { numRuns: 25 },
    );
    expect(seen).toBe(25);
  });

  function fieldsOf(csv: Buffer) {
    const header = csv.toString("utf8").split(/\r?\n/)[4]!;
    return header.split(";").map((name) => ({ name }));
  }

  it("reads long layout by its wave column, whose levels the waves are", async () => {
    const header = LONG.toString("utf8")
      .split(/\r?\n/)
      .find((line) => /Nilai|Skor/.test(line))!;
    const columns = header.replace("\ufeff", "").split(/[;,]/);
    const wave = columns.find((name) => /waktu|tahap|wave/i.test(name))!;
    const score = columns.find((name) => /nilai|skor/i.test(name))!;
    const by = await json([
      "gains",
      join(samples, "diklat-berjenjang-panjang.csv"),
      "--wave",
      wave,
      "--score",
      score,
    ]);
    const { pre, post } = by.columns;
    const paud = { roles: { wave, score }, waves: { pre: pre.header, post: post.header } };
    const resources = [{ name: "n", path: "n.csv", paud }];
    const path = studyFolder({ "n.csv": LONG, "datapackage.json": JSON.stringify({ resources }) });
    const result = await json(["gains", path]);
    expect(result.columns.layout).toBe("long");
    expect(result.groups).toEqual(by.groups);
  });

  it("lets the command line win, word by word", async () => {
    const path = described({
      mastery: 70,
      roles: { by: ["Jenjang"], cohort: "Angkatan" },
      scale: { min: 0, max: 100 },
    });
    const result = await json(["gains", path, "--mastery", "80", "--no-cohort", "--by", "Kab/Kota"]);
    expect(result.options).toMatchObject({ mastery: 80, scale: { min: 0, max: 100, source: "given" } });
    expect(result.columns.by.map(({ header }: { header: string }) => header)).toEqual(["Kab/Kota"]);
    expect(result.columns).not.toHaveProperty("cohort");
  });

  it("is recorded with its SHA-256 in JSON and under provenance, in both languages", async () => {
    const path = described({});
    const file = join(path, "datapackage.json");
    const sha256 = createHash("sha256").update(readFileSync(file)).digest("hex");
    for (const command of ["gains", "compare"]) {
      expect((await json([command, path])).descriptor).toEqual({ path: file, sha256 });
      expect((await runHere([command, path])).stdout).toContain(
        `Study descriptor ${file}: SHA-256 ${sha256}`,
      );
      expect((await runHere([command, path, "--lang", "id"])).stdout).toContain(
        `Deskriptor studi ${file}: SHA-256 ${sha256}`,
      );
    }
    expect(gainsResult.safeParse(await json(["gains", path])).success).toBe(true);
    expect(await json(["gains", join(path, "nilai.csv")])).not.toHaveProperty("descriptor");
  });

  it("chooses the language of the report and of errors after it, unless one is asked for", async () => {
    const path = described({}, {}, { language: "id" });
    expect((await runHere(["gains", path])).stdout).toContain("Cara mengulang perhitungan");
    expect((await runHere(["gains", path, "--lang", "en"])).stdout).toContain("Provenance");
    expect((await runHere(["--lang", "en", "gains", path])).stdout).toContain("Provenance");
    const failed = await runHere(["gains", path, "--id", "NIP"]);
    expect(failed).toMatchObject({ code: 2, stdout: "" });
    expect(failed.stderr).toContain('tidak ada kolom "NIP"');
  });

  it("reads several score files of one form as one table, and a chosen one of different ones", async () => {
    const header = "id,pre,post\n";
    const files = {
      "a.csv": `${header}a,10,20\nb,30,50\n`,
      "b.csv": `${header}c,40,50\n`,
      "c.csv": "id,awal,akhir\nd,30,40\n",
    };
    const resources = [
      { name: "a", path: ["a.csv", "b.csv"], paud: { kind: "scores" } },
      { name: "c", path: "c.csv", paud: { waves: { pre: "awal", post: "akhir" } } },
    ];
    const both = studyFolder({ ...files, "datapackage.json": JSON.stringify({ resources }) });
    expect(await refused(["gains", both])).toMatchObject({
      code: "several-resources",
      args: { names: ["a", "c"], option: "--resource" },
    });
    expect((await json(["gains", both, "--resource", "a"])).flow.matched).toBe(3);
    expect((await json(["gains", both, "--resource", "c"])).flow.matched).toBe(1);
    const alike = [resources[0], { name: "x", path: "x.csv", paud: { kind: "scores" } }];
    const one = studyFolder({
      ...files,
      "x.csv": `${header}e,1,2\n`,
      "datapackage.json": JSON.stringify({ resources: alike }),
    });
    expect((await json(["gains", one])).flow.matched).toBe(4);
  });

  it("takes the only resource whose kind nobody says, and scale and mastery of the test of its waves", async () => {
    const test = (name: string, wave: string, mastery: number) => ({
      ...{ name, mastery, scale: { min: 0, max: 100 } },
      waves: { pre: `Pre ${wave}`, post: `Post ${wave}` },
    });
    const instruments = [test("sosial", "Sosial", 55), test("pedagogik", "Pedagogik", 65)];
    const waves = { pre: "Pre Pedagogik", post: "Post Pedagogik" };
    expect((await json(["gains", described({ instruments, waves })])).options.mastery).toBe(65);
    const single = await json(["gains", described({ kind: "other", instruments: instruments.slice(0, 1) })]);
    expect(single.columns.pre.header).toBe("Pre Sosial");
    expect(single.options).toMatchObject({ mastery: 55, scale: { source: "given" } });
    const named = ["--pre", "Nilai Pretest", "--post", "Nilai Posttest"];
    expect((await json(["gains", described({ instruments }), ...named])).columns.pre.header).toBe(
      "Nilai Pretest",
    );
  });

  it("writes over no file of the study, but beside them as often as is asked", async () => {
    const path = described({});
    const at = (name: string) => join(path, name);
    for (const name of ["nilai.csv", "datapackage.json"]) {
      expect(await refused(["gains", path, "--format", "json", "-o", at(name)])).toMatchObject({
        code: "output-is-input",
      });
      expect(await refused(["gains", path, "--rows", at(name)])).toMatchObject({ code: "output-is-input" });
    }
    expect(readFileSync(at("nilai.csv"))).toEqual(WIDE);
    for (const _ of [1, 2]) expect((await runHere(["gains", path, "-o", at("gains.md")])).code).toBe(0);
    expect(existsSync(at("gains.md"))).toBe(true);
  });

  it("finds a folder without one, and says what to do", async () => {
    const path = studyFolder({ "nilai.csv": WIDE });
    const { code, stderr } = await runHere(["compare", path]);
    expect(code).toBe(2);
    expect(stderr).toContain(`paud-analyze init ${path}`);
  });
});

describe("a study descriptor in place of coded interviews", () => {
  const codings = readFileSync(join(samples, "wawancara.csv"), "utf8");
  const [first, ...rows] = codings.split("\n");
  // Headers nobody recognises, so that only the descriptor tells them.
  const headers = {
    dokumen: "D1",
    informan: "D2",
    tema: "D3",
    kode: "D4",
    pengode: "D5",
    mulai: "D6",
    akhir: "D7",
    kutipan: "D8",
  };
  const renamed = [
    first!
      .split(",")
      .map((name) => headers[name as "kode"] ?? name)
      .join(","),
    ...rows,
  ].join("\n");
  const roles = {
    document: "D1",
    informant: "D2",
    theme: "D3",
    code: "D4",
    coder: "D5",
    start: "D6",
    end: "D7",
    text: "D8",
  };
  const people = readFileSync(join(samples, "informan.csv"), "utf8")
    .replaceAll(",", "|")
    .replace(/^informan/, "Kode orang");
  const transcripts = ["I01", "I02", "I03"].map(
    (name) => [`teks/${name}.txt`, sample(`wawancara/${name}.txt`)] as const,
  );
  const path = studyFolder({
    "kode.csv": renamed,
    "orang.csv": people,
    ...Object.fromEntries(transcripts),
    "datapackage.json": JSON.stringify({
      paud: { language: "id", roles: { id: "ID Peserta" } },
      resources: [
        { name: "kode", path: "kode.csv", paud: { kind: "interviews", roles, offsets: "utf16" } },
        {
          name: "orang",
          path: "orang.csv",
          dialect: { delimiter: "|" },
          paud: { kind: "informants", roles: { informant: "Kode orang" } },
        },
        { name: "teks", path: transcripts.map(([name]) => name) },
      ],
    }),
  });

  it("names columns, informants and transcripts as the flags do", async () => {
    const fromStudy = await json(["themes", path, "--by", "peran", "--quotes", "1"]);
    const names = Object.entries(roles).flatMap(([role, header]) => ["--column", `${role}=${header}`]);
    const commas = studyFolder({
      "orang.csv": people.replace("Kode orang", "informan").replaceAll("|", ","),
    });
    const fromFlags = await json([
      ...["themes", join(path, "kode.csv"), ...names, "--offsets", "utf16", "--by", "peran", "--quotes", "1"],
      ...["--informants", join(commas, "orang.csv"), "--transcripts", join(path, "teks")],
    ]);
    const { inputs: _i, beside, descriptor, ...figuresOfStudy } = fromStudy;
    const { inputs: _f, beside: besideFlags, ...figuresOfFlags } = fromFlags;
    expect(figuresOfStudy).toEqual(figuresOfFlags);
    expect(figuresOfStudy.byGroup.length).toBeGreaterThan(1);
    expect(beside.transcripts).toEqual(besideFlags.transcripts);
    expect(beside.informants.rows).toBe(besideFlags.informants.rows);
    expect(descriptor.path).toBe(join(path, "datapackage.json"));
    expect(themesResult.safeParse(fromStudy).success).toBe(true);
  });

  it("serves agreement too, in its language and with its provenance", async () => {
    const { stdout } = await runHere(["agreement", path, "--unit", "document", "--bootstrap", "100"]);
    expect(stdout).toContain(`Deskriptor studi ${join(path, "datapackage.json")}: SHA-256 `);
    const result = await json(["agreement", path, "--unit", "document", "--bootstrap", "100"]);
    expect(result.descriptor.path).toBe(join(path, "datapackage.json"));
    expect(await refused(["agreement", path])).toMatchObject({ code: "missing-unit" });
  });

  it("takes no table of informants for participants whose scores it has", async () => {
    const coded = (key: object) => ({
      name: "kode",
      path: "kode.csv",
      schema: { fields: [{ name: "informan" }, { name: "ID" }, { name: "kode" }], ...key },
      paud: { kind: "interviews", roles: { informant: "informan", participant: "ID", code: "kode" } },
    });
    const folder = (key: object) =>
      studyFolder({
        "kode.csv": "informan,ID,kode\nP1,X-1,a\n",
        "nilai.csv": "ID,pre,post\nX-1,1,2\n",
        "orang.csv": "informan,peran\nI1,guru\n",
        "datapackage.json": JSON.stringify({
          resources: [
            coded(key),
            {
              name: "nilai",
              path: "nilai.csv",
              paud: { kind: "scores", waves: { pre: "pre", post: "post" } },
            },
            { name: "orang", path: "orang.csv", paud: { kind: "informants" } },
          ],
        }),
      });
    const foreignKeys = [{ fields: ["ID"], reference: { resource: "nilai", fields: ["ID"] } }];
    expect((await json(["themes", folder({ foreignKeys })])).beside).toEqual({});
    expect((await json(["themes", folder({})])).beside.informants.rows).toBe(1);
  });

  it("lets the command line win, role by role", async () => {
    const result = await json(["themes", path, "--column", "code=D3"]);
    expect(result.columns).toContainEqual({ role: "code", header: "D3", recognised: false });
    expect(result.columns).toContainEqual({ role: "document", header: "D1", recognised: false });
  });

  it("writes over no transcript", async () => {
    const target = join(path, "teks", "I01.txt");
    expect(await refused(["themes", path, "-o", target])).toMatchObject({ code: "output-is-input" });
  });
});
