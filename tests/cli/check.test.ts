import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/finding.ts";
import { writeBook } from "../data/segments/write-book.ts";
import { runHere } from "./in-process.ts";
import { folder, run } from "./run.ts";

const { path, write } = folder();
const CLEAN = "id,pre,post\nP1,40,60\nP2,50,70\nP3,45,72\n";
const DIRTY = "id,pre,post,catatan\nP1,40,60,3604124101900001\nP2,50,'70,hadir\n";

/** A folder with a study in it. */
function study(name: string, files: Readonly<Record<string, string>>): string {
  const place = join(path, name);
  mkdirSync(place, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
  return place;
}

const json = async (...argv: string[]) => {
  const done = await runHere(["check", ...argv, "--format", "json"]);
  return { ...done, json: JSON.parse(done.stdout) };
};

describe("check", () => {
  it("ends with 0 where nothing is wrong, and says what it looked at", async () => {
    const { code, json: result } = await json(write("clean.csv", CLEAN));
    expect(code).toBe(0);
    expect(result.flow).toEqual({ files: 1, rows: 3 });
    expect(result.summary).toEqual({ error: 0, warning: 0, info: 0 });
    expect(result.inputs[0]).toMatchObject({ kind: "scores", rows: 3, bytes: CLEAN.length });
    const taken = (role: string) => ({ role, header: role, recognised: true });
    expect(result.readings).toEqual([
      {
        paths: [result.inputs[0].path],
        columns: [taken("id"), taken("pre"), taken("post")],
        scale: { min: 0, max: 100, source: "assumed" },
      },
    ]);
  });

  it("ends with 1 where something is, by file, row, column and masked value", async () => {
    const file = write("dirty.csv", DIRTY);
    const { code, json: result } = await json(file);
    expect(code).toBe(1);
    expect(result.findings).toEqual([
      { rule: "nik", severity: "error", file, row: 2, column: "catatan", value: "36••••••••••••••" },
      {
        ...{ rule: "text-number", severity: "error", file, row: 3, column: "post", value: "'70" },
        args: { extra: "apostrophe" },
      },
    ]);
    expect(result.rules.map(({ rule, count }: { rule: string; count: number }) => [rule, count])).toEqual([
      ["nik", 1],
      ["text-number", 1],
    ]);
  });

  it("fails from where it is told to", async () => {
    const file = write("info.csv", "id,pre,post\nP1,40,60\nP2,50,\n");
    expect((await json(file)).code).toBe(0);
    expect((await json(file, "--rule", "one-wave-only=error")).code).toBe(1);
    expect((await json(file, "--rule", "one-wave-only=warning", "--fail-on", "warning")).code).toBe(1);
    expect((await json(write("d.csv", DIRTY), "--fail-on", "never")).code).toBe(0);
    const off = await json(file, "--rule", "one-wave-only=off");
    expect(off.json.findings).toEqual([]);
    expect(off.json.options.severities).toEqual({ "one-wave-only": "off" });
  });

  it("takes severities, waivers and what fails from the descriptor, and the command line wins", async () => {
    const place = study("judged", {
      "nilai.csv": DIRTY,
      "datapackage.yaml": `name: s
paud:
  checks:
    failOn: warning
    severities: {text-number: info}
    waivers: [{rule: nik, file: nilai.csv, row: 2, reason: contoh rekaan, expires: 2999-12-31}]
resources:
  - {name: nilai, path: nilai.csv, paud: {kind: scores, waves: {pre: pre, post: post}}}
`,
    });
    const judged = await json(place);
    expect(judged.code).toBe(0);
    expect(judged.json.summary).toEqual({ error: 0, warning: 0, info: 1 });
    expect(judged.json.waived).toEqual([
      { rule: "nik", reason: "contoh rekaan", expires: "2999-12-31", count: 1, file: "nilai.csv" },
    ]);
    expect(judged.json.descriptor.path).toBe(join(place, "datapackage.yaml"));
    expect((await json(place, "--rule", "text-number=warning")).code).toBe(1);
  });

  it("speaks the descriptor's language", async () => {
    const place = study("bahasa", {
      "nilai.csv": DIRTY,
      "datapackage.yaml":
        "name: s\npaud: {language: id}\nresources:\n  - {name: nilai, path: nilai.csv, paud: {kind: scores, waves: {pre: pre, post: post}}}\n",
    });
    expect((await runHere(["check", place])).stdout).toContain("Pemeriksaan");
    expect((await runHere(["check", place, "--lang", "en"])).stdout).toContain("The check failed");
  });

  it("writes each format by its name and by the ending of the file", async () => {
    const file = write("formats.csv", DIRTY);
    const written = async (name: string) => {
      const { code, stdout } = await runHere(["check", file, "-o", join(path, name)]);
      expect([code, stdout]).toEqual([1, ""]);
      return readFileSync(join(path, name), "utf8");
    };
    expect(JSON.parse(await written("a.sarif")).version).toBe("2.1.0");
    expect(await written("a.xml")).toContain("<testsuites>");
    expect(await written("a.md")).toMatch(/^# /);
    expect(JSON.parse(await written("a.json")).report).toBe("check");
    const { stdout } = await runHere(["check", file, "--format", "github"]);
    expect(stdout).toMatch(/^::error file=/);
    const other = await runHere(["gains", file, "-o", join(path, "a.sarif.x")]);
    expect(other.code).toBe(2);
  });

  it("tells what is damaged in a file that can be read, with its place, and checks the rest", async () => {
    const tail = "P8,x,9\n";
    const cases: readonly (readonly [text: string | Buffer, ...found: (readonly unknown[])[]])[] = [
      [
        `Hasil,,\n\nid,pre,post\nP1,40,60\nP2,50\n"P\n3",45,65\nP4,1,2,3\n${tail}`,
        ["ragged-row", 5, undefined],
        ["ragged-row", 7, undefined],
        ["not-a-number", 8, "pre"],
      ],
      [`id,pre,post\nP1,x,60\nP2,50,"70\n${tail}`, ["not-a-number", 2, "pre"], ["unclosed-quote", 3, "post"]],
      [`id,pre,post\nP1,x,60\nP2,5"0,70\n${tail}`, ["not-a-number", 2, "pre"], ["stray-quote", 3, "pre"]],
      [`id,pre,post\nP1,x,60\nP2,5\0,70\n${tail}`, ["not-a-number", 2, "pre"], ["nul-byte", 3, undefined]],
      ["i\0d,pre,post\nP1,1,2\n", ["nul-byte", 1, undefined]],
      ['"id,pre,post\nP1,1,2\n', ["unclosed-quote", 1, undefined]],
      ["id,pre,post\n", ["no-rows", undefined, undefined]],
      ["id,waktu,nilai\n", ["no-rows", undefined, undefined]],
      ["dokumen,kutipan,kode,pengode\n", ["no-rows", undefined, undefined]],
      ["dokumen,kutipan,kode,pengode\nI01,ya,waktu,A\nI01,tidak\n", ["ragged-row", 3, undefined]],
      ["id,pre,post\nP1,x,y\n", ["not-a-number", 2, "pre"], ["not-a-number", 2, "post"]],
      // The letter é in UTF-8, and a row further down in Windows-1252.
      [
        Buffer.concat([
          Buffer.from(`id,pre,post\nRené,x,60\n${"P,50,60\n".repeat(10_000)}`),
          Buffer.from("Ren\u00e9,50,60\n", "latin1"),
        ]),
        ["invalid-utf8", 10_003, undefined],
      ],
    ];
    for (const [i, [text, ...found]] of cases.entries()) {
      const file = join(path, `damaged-${i}.csv`);
      writeFileSync(file, text);
      const { code, json: result } = await json(file);
      expect(code, String(i)).toBe(1);
      const told = result.findings
        .filter(({ severity }: Finding) => severity === "error")
        .map(({ rule, row, column }: Finding) => [rule, row, column]);
      for (const its of found) expect(told, String(i)).toContainEqual(its);
      // The digest is that of the whole file, also where reading stopped.
      expect(result.inputs[0]).toMatchObject({
        path: file,
        bytes: Buffer.from(text).length,
        sha256: createHash("sha256").update(text).digest("hex"),
      });
      const piped = await runHere(["check", "-", "--format", "json"], text);
      if (!String(text).startsWith("dokumen"))
        expect(JSON.parse(piped.stdout).findings.map(({ rule, row }: Finding) => [rule, row])).toEqual(
          result.findings.map(({ rule, row }: Finding) => [rule, row]),
        );
    }
  });

  it("looks at the cells of workbooks too, and tells them by their row in the sheet", async () => {
    const file = join(path, "buku.xlsx");
    const text =
      'Hasil pengodean\n,\ndokumen,kutipan,kode,pengode\nI01,hubungi 0812-3456-7890,waktu,A\n,\n"I01 ",ya,waktu,A\n';
    const bytes = await writeBook({ Kode: text });
    writeFileSync(file, bytes);
    const { code, json: result } = await json(file);
    expect(code).toBe(1);
    expect(result.findings).toMatchObject([
      { rule: "phone", row: 4, column: "kutipan", value: "08••-••••-••••" },
      { rule: "title-rows", row: 3, args: { rows: 1 } },
      { rule: "padded-cell", row: 6, column: "dokumen" },
    ]);
  });

  it("tells of a transcript that is no text, by its line", async () => {
    const [nul, scores] = [write("I09.txt", "satu\r\ndua\nti\0ga\n"), write("i09.csv", CLEAN)];
    const { code, json: result } = await json(scores, nul);
    expect(code).toBe(1);
    expect(result.findings).toMatchObject([{ rule: "nul-byte", file: nul, row: 3 }]);
    expect(result.inputs).toMatchObject([{ path: scores }, { path: nul, bytes: 16 }]);
  });

  it("shows the offending row with a caret, and of its neighbours only that they are there", async () => {
    const file = write("caret.csv", "id,Nama,pre,post\nP1,Siti Rekaan,40,'70\nP2,Budi Rekaan,50,60\n");
    const { stdout } = await runHere(["check", file, "--format", "terminal", "--rule", "full-names=off"]);
    const lines = stdout.split("\n");
    const at = lines.findIndex((line) => line.includes("•,•,•,'70"));
    expect(at).toBeGreaterThan(0);
    expect(lines[at + 1]!.indexOf("^^^")).toBe(lines[at]!.indexOf("'70"));
    expect(stdout).not.toMatch(/Siti|Rekaan/);
  });

  it("lists a thousand findings of a kind and counts them all", async () => {
    const rows = Array.from(
      { length: 1200 },
      (_, i) => `P${i},${40 + (i % 30)},x${i},a${i}@contoh.id\n`,
    ).join("");
    const { json: result } = await json(write("many.csv", `id,pre,post,surel\nQ1,1,2,\n${rows}`));
    expect(result.rules).toContainEqual({ rule: "email", severity: "error", count: 1200, shown: 1000 });
    expect(result.rules).toContainEqual({
      rule: "not-a-number",
      severity: "error",
      count: 1200,
      shown: 1000,
    });
    expect(result.summary.error).toBe(2400);
    expect(result.findings.filter(({ rule }: { rule: string }) => rule === "email")).toHaveLength(1000);
  });

  it("reads standard input, and pairs files of the same columns", async () => {
    const { code, stdout } = await runHere(["check", "-", "--format", "json"], DIRTY);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).findings[0]).toMatchObject({ rule: "nik", file: "-", row: 2 });
    const [a, b] = [write("k1.csv", "id,pre,post\nP1,40,60\n"), write("k2.csv", "id,pre,post\nP1,41,61\n")];
    const { json: result } = await json(a, b);
    expect(
      result.findings.map(({ rule, file }: { rule: string; file: string }) => [rule, file]),
    ).toContainEqual(["conflicting-id", b]);
  });

  it("tells a duplicate id at the later row, whether its scores are the same or not", async () => {
    for (const [again, rule] of [
      ["40,60", "repeated-row"],
      ["41,60", "conflicting-id"],
    ]) {
      const file = write(`twice-${rule}.csv`, `id,pre,post\nP1,40,60\nP2,50,70\nP1,${again}\n`);
      const { code, json: result } = await json(file);
      expect(code).toBe(1);
      expect(result.findings).toEqual([
        { rule, severity: "error", file, row: 4, column: "id", args: { firstRow: 2 } },
      ]);
    }
  });

  it("knows the tests of a descriptor that has several", async () => {
    const place = study("several", {
      "nilai.csv": "id,a1,a2,b1,b2\nP1,40,60,50,x\nP2,y,70,60,80\n",
      "datapackage.yaml": `name: s
resources:
  - name: nilai
    path: nilai.csv
    paud:
      kind: scores
      instruments:
        - {name: a, waves: {pre: a1, post: a2}}
        - {name: b, waves: {pre: b1, post: b2}}
`,
    });
    const { json: result } = await json(place);
    const found = result.findings.map(({ rule, row, column }: Record<string, unknown>) => [
      rule,
      row,
      column,
    ]);
    expect(found).toContainEqual(["not-a-number", 3, "a1"]);
    expect(found).toContainEqual(["not-a-number", 2, "b2"]);
    expect(result.inputs).toHaveLength(1);
  });

  it("looks into the folder of transcripts that a study names, and passes over other files in it", async () => {
    const place = study("folder", {
      "nilai.csv": CLEAN,
      "datapackage.yaml": `name: s
resources:
  - {name: nilai, path: nilai.csv, paud: {kind: scores, waves: {pre: pre, post: post}}}
  - {name: transkrip, path: transkrip, paud: {kind: transcripts}}
`,
    });
    study("folder/transkrip/sub", { "I01.txt": "hubungi 0812-3456-7890\n", "notes.md": "0812-3456-7891" });
    const { json: result } = await json(place);
    expect(result.inputs.map(({ path: its }: { path: string }) => its)).toEqual([
      join(place, "nilai.csv"),
      join(place, "transkrip/sub/I01.txt"),
    ]);
    expect(result.findings).toMatchObject([{ rule: "phone", row: 1, value: "08••-••••-••••" }]);
  });

  it("refuses with one line what it cannot do", async () => {
    for (const [argv, says] of [
      [["check", study("bare", { "nilai.csv": CLEAN })], "is a folder without a study descriptor"],
      [["check", write("lain.csv", "LPD,alamat\nA,x\n")], "no column of scores or of coded interviews"],
      [["check", write("kosong.csv", "")], "the file is empty"],
      [["check", write("c1.csv", CLEAN), "--rule", "nonsense=off"], 'no rule "nonsense"'],
      [["check", write("c2.csv", CLEAN), "--rule", "nik=loud"], "RULE=SEVERITY"],
      [["check", "--explain", "nonsense"], 'no rule "nonsense"'],
      [["check", join(path, "none.csv")], "no such file"],
      [["check"], "no file given"],
      [["check", write("c4.csv", CLEAN), "--k", "0"], "a whole number from 1"],
    ] as const) {
      const { code, stdout, stderr } = await runHere(argv);
      expect([code, stdout], stderr).toEqual([2, ""]);
      expect(stderr).toContain(says);
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    }
  });

  it("explains rules and lists them without any file", async () => {
    const listed = await runHere(["check", "--list-rules"]);
    expect(listed.code).toBe(0);
    expect(listed.stdout).toContain("names-in-text");
    const explained = await runHere(["check", "--explain", "nik", "--lang", "id"]);
    expect(explained.stdout).toMatch(/NIK[\s\S]*3604124101900001/);
  });

  it("is not fooled by columns named after prototypes, formulas and commands", async () => {
    const text =
      'id,pre,post,__proto__,constructor\n=cmd|x,40,60,"::error::x",a\u001b[31m\n"##[add-mask]y",50,70,b,c\n';
    const file = write("hostile.csv", text);
    for (const format of ["terminal", "markdown", "github", "sarif", "junit", "json"]) {
      const { stdout, stderr } = await runHere([
        "check",
        file,
        "--format",
        format,
        "--rule",
        "extra-column=error",
      ]);
      expect(stderr).toBe("");
      expect(stdout).not.toContain("\u001b[31m");
      expect(stdout).not.toMatch(/^::error::x/m);
    }
  });

  it("never lets an identifier or a name through, in any format or language", async () => {
    const digit = (length: number) =>
      fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: length, maxLength: length });
    const identifiers = fc.record({
      nik: fc
        .tuple(digit(4), digit(4))
        .map(([a, b]) => `3604${a.replaceAll("00", "11")}0101905${b}`.slice(0, 16)),
      phone: digit(8).map((rest) => `0812${rest}`),
      email: fc
        .string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 6, maxLength: 9 })
        .map((name) => `${name}@contoh.id`),
      name: fc.constantFrom("Ratnasari Wulandari", "Kartika Prameswari", "Bambang Sulistyo"),
      place: fc.constantFrom("id", "catatan", "pre"),
      format: fc.constantFrom("terminal", "markdown", "github", "sarif", "junit", "json"),
      lang: fc.constantFrom("en", "id"),
    });
    await fc.assert(
      fc.asyncProperty(identifiers, async ({ nik, phone, email, name, place, format, lang }) => {
        const cells = [nik, phone, email, `${nik} ${name}`];
        const rows = cells.map((cell, i) => {
          const row = { id: `P${i}`, pre: "40", catatan: "", [place]: cell };
          return `${row.id},${name},${row.pre},60,${row.catatan}`;
        });
        const text = `id,Nama,pre,post,catatan\n${rows.join("\n")}\nX1,Ani Rekaan,50,70,\nX1,Ani Rekaan,51,71,\n`;
        const { stdout, stderr } = await runHere(["check", "-", "--format", format, "--lang", lang], text);
        expect(stdout.length).toBeGreaterThan(100);
        for (const secret of [nik, phone, email, ...name.split(" ")])
          expect(stdout + stderr).not.toContain(secret);
      }),
      { numRuns: 60 },
    );
  });

  it("works through the program itself", () => {
    const { code, stdout } = run(["check", write("bin.csv", DIRTY), "--format", "github"]);
    expect(code).toBe(1);
    expect(stdout).toContain("::error");
  });
});
