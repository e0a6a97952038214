import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anonymizeResult } from "../../src/analyses/schemas/anonymize.schema.ts";
import { type AnonymizeErrorCode, InputError } from "../../src/core/input-error.ts";
import { listFiles } from "../../src/data/dataset/list-files.ts";
import { findIdentifiers } from "../../src/data/identifiers/find-identifiers.ts";
import { errorFaults, membersOf } from "../said.ts";
import { runHere } from "./in-process.ts";
import { refused } from "./refused.ts";
import { folder } from "./run.ts";

const { path: home } = folder();
const samples = fileURLToPath(new URL("../../data-samples/", import.meta.url));
let made = 0;

/** A folder with these files, and places for a copy and its key. */
function dataset(files: Readonly<Record<string, string>>) {
  made += 1;
  const root = join(home, String(made));
  mkdirSync(root);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, "data", name)), { recursive: true });
    writeFileSync(join(root, "data", name), content);
  }
  return { root, data: join(root, "data"), output: join(root, "copy"), key: join(root, "key") };
}

async function copied(its: ReturnType<typeof dataset>, ...more: readonly string[]) {
  const run = await runHere(["anonymize", its.data, "-o", its.output, "--key", its.key, ...more]);
  expect(run.stderr).toBe("");
  expect(run.code).toBe(0);
  return { ...run, read: (name: string) => readFileSync(join(its.output, name), "utf8") };
}

/** Every file below a folder, its name and its text. */
function everything(root: string): string {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map(
      (name) =>
        `${name}\n${statSync(join(root, name)).isFile() ? readFileSync(join(root, name), "utf8") : ""}`,
    )
    .join("\n");
}

const SCORES = `Rekap Nilai oleh Bu Sri Wahyuni;;;;;
ID Peserta;Nama;NIK;Umur;Pretest;Posttest
G001;Siti Aminah;3604055208900001;34;55;80
G002;Budi Santoso;3604051208850002;39;60;=cmd|' /C calc'!A0
;Rata-rata;;;57,5;80
`;
const TEXT =
  "P: Bu Siti, hpnya 0812-3456-7890?\r\nJ: Ya. Kata Budi Santosonya diklat itu baik 😊 sekali. Aminah setuju.\r\nP: Terima kasih, G002.\r\n";
const QUOTE = "diklat itu baik 😊 sekali";
const CODINGS = (() => {
  const at = TEXT.indexOf(QUOTE);
  const cut = TEXT.indexOf("Santosonya");
  return `dokumen,informan,mulai,akhir,kutipan,kode,pengode
Siti Aminah.txt,G001,${at},${at + QUOTE.length},${QUOTE},mutu,Rani
Siti Aminah.txt,G001,${cut},${cut + 6},Santos,orang,Rani
Siti Aminah.txt,G001,,,Aminah setuju.,setuju,Joko
`;
})();

describe("anonymize", () => {
  it("writes pseudonyms, leaves out what is personal, and moves codings with their text", async () => {
    const its = dataset({ "nilai.csv": SCORES, "kode.csv": CODINGS, "teks/Siti Aminah.txt": TEXT });
    const { read, stdout } = await copied(its);
    const [header, first, second, ...rest] = read("nilai.csv").split("\r\n");
    expect(header).toBe("ID Peserta;Umur;Pretest;Posttest");
    expect(rest).toEqual([""]);
    const [siti, budi] = [first!.split(";")[0]!, second!.split(";")[0]!];
    expect(first).toBe(`${siti};34;55;80`);
    expect(second).toBe(`${budi};39;60;'=cmd|' /C calc'!A0`);
    expect(siti).toMatch(/^P-[A-Z2-7]{12}$/);

    const text = read(`teks/${siti}.txt`);
    expect(text).toBe(
      `P: Bu [${siti}], hpnya […]?\r\nJ: Ya. Kata [${budi}]nya diklat itu baik 😊 sekali. [${siti}] setuju.\r\nP: Terima kasih, [${budi}].\r\n`,
    );
    const rows = read("kode.csv")
      .trimEnd()
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(","));
    expect(rows.map((row) => row.slice(0, 2))).toEqual(Array(3).fill([`${siti}.txt`, siti]));
    expect(rows.map((row) => row[4])).toEqual([QUOTE, `[${budi}]`, `[${siti}] setuju.`]);
    for (const row of rows.slice(0, 2)) expect(text.slice(Number(row[2]), Number(row[3]))).toBe(row[4]);
    expect(everything(its.output)).not.toMatch(/Siti|Aminah|Budi|Santos|3604|0812|G00|Wahyuni|Rani|Joko/);
    expect(stdout).toContain("left out: NIK");
    expect(stdout).not.toMatch(/Siti Aminah(?!\.txt)|36040/);
    expect(stdout).not.toContain(readFileSync(its.key, "utf8").trim().split("\n").at(-1));
  });

  it("writes what check finds nothing personal in", async () => {
    const its = dataset({ "nilai.csv": SCORES, "kode.csv": CODINGS, "teks/Siti Aminah.txt": TEXT });
    const personal = async (root: string) => {
      const { findings } = JSON.parse(
        (await runHere(["check", ...listFiles(root), "--format", "json"])).stdout,
      );
      const rules = ["nik", "nuptk", "nip", "phone", "email", "full-names", "nik-as-number", "names-in-text"];
      return findings
        .map(({ rule }: { rule: string }) => rule)
        .filter((rule: string) => rules.includes(rule));
    };
    expect(await personal(its.data)).toEqual(expect.arrayContaining(["nik", "phone"]));
    await copied(its);
    expect(await personal(its.output)).toEqual([]);
  });

  it("replaces names that are ids, with numbers or roles beside them", async () => {
    const its = dataset({
      "kode.csv": "dokumen,informan,kode\nx,Siti 2,a\nx,Rahma (guru),b\nx,PST001,c\n",
      "x.txt": "Siti dan Rahma, PST 001, guru.",
    });
    expect((await copied(its)).read("x.txt")).toMatch(/^\[P-\w+\] dan \[P-\w+\], \[P-\w+\], guru\.$/);
  });

  it("says it in Indonesian and as JSON too", async () => {
    const its = dataset({ "nilai.csv": SCORES });
    expect((await copied(its, "--lang", "id")).stdout).toContain("Risiko yang tersisa");
    const json = JSON.parse((await copied({ ...its, output: `${its.output}2` }, "--format", "json")).stdout);
    expect(json).toMatchObject({ report: "anonymize", people: 2, key: { isNew: false } });
    expect(json.files[0]).toMatchObject({ rows: 2, titles: 1, summaries: 1 });
    expect(anonymizeResult.parse(json)).toEqual(json);
  });

  it("makes a key that only its owner may read, and the same pseudonyms with it again", async () => {
    const its = dataset({ "nilai.csv": SCORES });
    const first = (await copied(its)).read("nilai.csv");
    expect(statSync(its.key).mode & 0o777).toBe(0o600);
    const other = { ...its, output: `${its.output}-other` };
    expect((await copied(other)).read("nilai.csv")).toBe(first);
    const apart = { ...its, output: `${its.output}-apart`, key: `${its.key}2` };
    expect((await copied(apart)).read("nilai.csv")).not.toBe(first);
  });

  it("makes columns coarser, leaves out what it is told, and takes other names", async () => {
    const its = dataset({
      "nilai.csv": "Kolom,Umur,Sekolah,Catatan\nA1,34,TK Melati,kata Bu Rukmini\nA2,39,TK Mawar,\n",
    });
    writeFileSync(join(its.root, "names.txt"), "Rukmini\n");
    const { read } = await copied(
      its,
      ...["--id", "Kolom", "--drop", "Sekolah", "--generalise", "Umur=band:10"],
      ...["--names", join(its.root, "names.txt"), "--prefix", "X"],
    );
    expect(read("nilai.csv")).toMatch(
      /^Kolom,Umur,Catatan\r\nX-[A-Z2-7]{12},30–39,kata Bu \[X-[A-Z2-7]{12}\]\r\nX-[A-Z2-7]{12},30–39,\r\n$/,
    );
  });

  it("gives themes and agreement the same figures", async () => {
    const its = dataset({});
    mkdirSync(its.data);
    for (const name of ["wawancara.csv", "informan.csv", "segmen-kategori.csv", "wawancara"])
      cpSync(join(samples, name), join(its.data, name), { recursive: true });
    await copied(its);
    const figures = async (root: string, command: string, file: string, ...more: readonly string[]) => {
      const { stdout, stderr } = await runHere([command, join(root, file), ...more, "--format", "json"]);
      expect(stderr).toBe("");
      const { flow, themes, codes, byCode, pooled } = JSON.parse(stdout);
      return JSON.stringify({ flow, themes, codes, byCode, pooled }).replace(
        /"(?:quotes|coverage)":[^,}]*/g,
        "",
      );
    };
    for (const [command, file, ...more] of [
      ["themes", "wawancara.csv"],
      ["agreement", "segmen-kategori.csv", "--unit", "segment"],
      ["agreement", "wawancara.csv", "--unit", "document"],
    ] as const) {
      const before = await figures(its.data, command, file, ...more);
      expect(before.length).toBeGreaterThan(100);
      expect(await figures(its.output, command, file, ...more)).toBe(before);
    }
  });

  it("writes a descriptor that fits the copy", async () => {
    const its = dataset({
      "nilai.csv": SCORES,
      "datapackage.yaml": `$schema: https://datapackage.org/profiles/2.0/datapackage.json
name: diklat
paud:
  roles: {id: ID Peserta}
  privacy: {quasiIdentifiers: [Umur], generalise: {Umur: {band: 10}}}
resources:
  - name: nilai
    path: nilai.csv
    schema: {fields: [{name: ID Peserta, type: string}, {name: Nama, type: string}, {name: NIK, type: string}, {name: Umur, type: integer}, {name: Pretest, type: number}, {name: Posttest, type: number}]}
    paud: {kind: scores, waves: {pre: Pretest, post: Posttest}}
`,
    });
    const { read } = await copied(its);
    expect(read("nilai.csv").split("\r\n")[1]).toMatch(/^P-[A-Z2-7]{12};30–39;55;80$/);
    const descriptor = read("datapackage.yaml");
    expect(descriptor).not.toMatch(/Nama|NIK|band/);
    const again = await runHere(["gains", its.output, "--format", "json"]);
    expect(again.stderr).toBe("");
    expect(JSON.parse(again.stdout).inputs[0].rows).toBe(2);
  });

  it("copies a study of interviews, which themes can read with its transcripts", async () => {
    const its = dataset({
      "kode.csv": CODINGS,
      "teks/Siti Aminah.txt": TEXT,
      "orang.csv": "informan,Nama,peran\nG001,Siti Aminah,guru\nG002,Budi Santoso,pelatih\n",
      "datapackage.json": JSON.stringify({
        name: "wawancara",
        resources: [
          { name: "kode", path: "kode.csv", paud: { kind: "interviews" } },
          { name: "orang", path: "orang.csv", paud: { kind: "informants" } },
          { name: "teks", path: "teks", paud: { kind: "transcripts" } },
        ],
      }),
    });
    const { read } = await copied(its);
    expect(everything(its.output)).not.toMatch(/Siti|Aminah|Budi|Santos|0812|G00/);
    expect(read("datapackage.yaml")).toContain("path: teks");
    const figures = async (root: string) => {
      const { stdout, stderr } = await runHere(["themes", root, "--format", "json"]);
      expect(stderr).toBe("");
      const { flow, findings } = JSON.parse(stdout);
      return { flow, findings: findings.map(({ rule }: { rule: string }) => rule) };
    };
    const before = await figures(its.data);
    expect(before.flow.counted).toBe(3);
    expect(await figures(its.output)).toEqual(before);
  });

  it("lets no name, number or address through, wherever it stood", async () => {
    const word = fc.constantFrom(
      "Rukmini",
      "Suhartono",
      "Kusumawati",
      "Darmawan",
      "Prihatin",
      "Ngatini",
      "Wagiman",
    );
    const name = fc.tuple(word, word).filter(([a, b]) => a !== b);
    const identifier = fc.constantFrom(
      "3604055208900001",
      "0812-3456-7890",
      "198001312005011002",
      "a.b@paud.sch.id",
      "+62 812 3456 7890",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(name, { minLength: 2, maxLength: 4, selector: ([a]) => a }),
        fc.array(identifier, { minLength: 1, maxLength: 3 }),
        async (names, identifiers) => {
          const people = names.map(([a, b], i) => ({ id: `G10${i}`, name: `${a} ${b}`, part: a }));
          const its = dataset({
            "nilai.csv": `id,Nama,Pretest,Posttest,Catatan\n${people
              .map(
                (who, i) =>
                  `${who.id},${who.name},50,60,"hubungi ${who.part} di ${identifiers[i % identifiers.length]}"\n`,
              )
              .join("")}`,
            [`wawancara ${people[0]!.name}.txt`]: people
              .map(
                (who, i) =>
                  `${who.id}: saya ${who.name}, ${identifiers[i % identifiers.length]}, kata ${who.part}nya.\n`,
              )
              .join(""),
          });
          await copied(its);
          const all = everything(its.output);
          for (const who of people)
            for (const text of [who.id, ...who.name.split(" ")]) expect(all).not.toContain(text);
          for (const text of identifiers) expect(all).not.toContain(text);
          expect(findIdentifiers(all)).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("leaves nothing behind when it fails, and what was there as it was", async () => {
    const its = dataset({ "nilai.csv": SCORES, "rusak.csv": 'id,pre,post\na,1,"2\n' });
    mkdirSync(its.output);
    writeFileSync(join(its.output, "lama.txt"), "lama");
    const error = await refused(["anonymize", its.data, "-o", its.output, "--key", its.key, "--force"]);
    expect(error).toMatchObject({ code: "unclosed-quote" });
    expect(readdirSync(its.root).sort()).toEqual(["copy", "data"]);
    expect(readdirSync(its.output)).toEqual(["lama.txt"]);
  });

  it("takes away what it had begun to write when a later file fails", async () => {
    const its = dataset({ "a.txt": "Halo.", "nilai.csv": SCORES });
    writeFileSync(join(its.data, "b.txt"), Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42]));
    const error = await refused(["anonymize", its.data, "-o", its.output, "--key", its.key]);
    expect(error).toMatchObject({ code: "invalid-encoding" });
    expect(readdirSync(its.root)).toEqual(["data"]);
  });

  it("replaces a folder only with --force, and follows no links", async () => {
    const its = dataset({ "nilai.csv": SCORES });
    writeFileSync(join(its.root, "rahasia.txt"), "Siti");
    symlinkSync(join(its.root, "rahasia.txt"), join(its.data, "tautan.txt"));
    mkdirSync(its.output);
    writeFileSync(join(its.output, "lama.txt"), "lama");
    const { stdout } = await copied(its, "--force");
    expect(readdirSync(its.output)).toEqual(["nilai.csv"]);
    expect(stdout).toContain("not in the copy: 1");
  });

  it("takes a file of names in the folder, and the key, for no data", async () => {
    const its = dataset({ "nilai.csv": SCORES, "names.txt": "Rukmini\n" });
    const key = join(its.data, "kunci.txt");
    const { stdout } = await copied({ ...its, key }, "--names", join(its.data, "names.txt"));
    expect(stdout).toContain("The key lies with the data");
    expect(readdirSync(its.output)).toEqual(["nilai.csv"]);
    await copied({ ...its, key }, "--names", join(its.data, "names.txt"), "--force");
    expect(readdirSync(its.output)).toEqual(["nilai.csv"]);
  });
});

describe("every error of anonymize", () => {
  const run = (its: ReturnType<typeof dataset>, ...more: readonly string[]) =>
    refused(["anonymize", its.data, "-o", its.output, "--key", its.key, ...more]);
  const scores = () => dataset({ "nilai.csv": SCORES });
  const triggers: Readonly<Record<AnonymizeErrorCode, () => Promise<unknown>>> = {
    "option-missing": () => refused(["anonymize", scores().data, "--key", "k"]),
    "key-in-output": () => {
      const its = scores();
      return run({ ...its, key: join(its.output, "key") });
    },
    "key-readable": () => {
      const its = scores();
      writeFileSync(its.key, "x");
      chmodSync(its.key, 0o640);
      return run(its);
    },
    "key-damaged": () => {
      const its = scores();
      writeFileSync(its.key, "bukan kunci\n", { mode: 0o600 });
      return run(its);
    },
    "output-not-empty": () => {
      const its = scores();
      mkdirSync(its.output);
      writeFileSync(join(its.output, "x"), "");
      return run(its);
    },
    "output-holds-input": () => {
      const its = scores();
      return run({ ...its, output: its.data }, "--force");
    },
    "anonymize-unsupported": () =>
      refused(["anonymize", join(samples, "wawancara.qdpx"), "-o", scores().output, "--key", scores().key]),
    "nothing-to-anonymize": () => run(dataset({ "x.png": "" })),
    "pipe-refused": () => refused(["anonymize", "-", "-o", scores().output, "--key", scores().key]),
    "same-place": () => {
      const its = dataset({ "a/x.csv": SCORES, "b/x.csv": SCORES });
      const files = ["a/x.csv", "b/x.csv"].map((name) => join(its.data, name));
      return refused(["anonymize", ...files, "-o", its.output, "--key", its.key]);
    },
    "no-such-column": () => run(scores(), "--drop", "Sekola"),
    "header-tells": () =>
      run(dataset({ "a.csv": "3604055208900001,Siti Aminah,40,60\n3604051208850002,Budi,5,6\n" })),
    "offsets-unsupported": () => run(studyWithOffsets()),
  };

  it.each(Object.entries(triggers))("%s is thrown, and said in both languages", async (code, trigger) => {
    const error = await trigger();
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).code).toBe(code);
    expect(errorFaults(error as InputError)).toEqual([]);
  });

  it("is triggered here", () => {
    expect(Object.keys(triggers).sort()).toEqual(membersOf("input-error.ts", "AnonymizeErrorCode").sort());
  });

  it("refuses a link into the output as a key's place", async () => {
    const its = scores();
    mkdirSync(its.output);
    symlinkSync(its.output, join(its.root, "link"));
    expect(await run({ ...its, key: join(its.root, "link", "key") })).toMatchObject({
      code: "key-in-output",
    });
    expect(existsSync(join(its.output, "key"))).toBe(false);
  });

  it.each(["Umur", "Umur=band:0", "Umur=band:x", "=year", "Umur=map"])(
    "refuses --generalise %s",
    async (value) => {
      expect(await run(scores(), "--generalise", value)).toMatchObject({ code: "bad-option-value" });
    },
  );

  it("refuses a prefix that could leave the folder or run a formula", async () => {
    for (const prefix of ["../x", "=", "-", ""])
      expect(await run(scores(), `--prefix=${prefix}`)).toMatchObject({ code: "bad-option-value" });
  });

  function studyWithOffsets() {
    return dataset({
      "kode.csv": CODINGS,
      "datapackage.yaml":
        "name: x\nresources:\n  - {name: k, path: kode.csv, paud: {kind: interviews, offsets: one-based}}\n",
    });
  }
});

it("keeps names of files that name nobody, though a folder is called alike", async () => {
  const its = dataset({ "Nilai/nilai.csv": SCORES });
  await copied(its);
  expect(readdirSync(join(its.output, "Nilai"))).toEqual(["nilai.csv"]);
});

it("keeps pseudonyms in the names of files within the copy", async () => {
  const its = dataset({ "Wawancara_Siti.txt": "Siti", "nilai.csv": SCORES });
  await copied(its);
  expect(readdirSync(its.output).sort()).toEqual(
    ["nilai.csv", expect.stringMatching(/^Wawancara_P-[A-Z2-7]{12}\.txt$/)].sort(),
  );
  expect(execFileSync("ls", ["-A", its.root], { encoding: "utf8" })).toBe("copy\ndata\nkey\n");
});
