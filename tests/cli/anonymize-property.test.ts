import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runHere } from "./in-process.ts";
import { folder } from "./run.ts";

const { path: home } = folder();
let made = 0;

/** Names of nobody, no word of which is a usual one. */
const FIRST = ["Zubaidah", "Yanto", "Wulandari", "Qomariah", "Xaverius", "Ngatinem"];
const LAST = ["Sastropawiro", "Tjokrosudarmo", "Hardjowasito"];
const pad = (n: number, length: number) => String(n).padStart(length, "0");

/** Ways to write ids, NIK among them, and how texts write them. */
const ID_FORMS: readonly (readonly [id: (n: number) => string, said: (id: string) => string])[] = [
  [(n) => `G${pad(n, 3)}`, (id) => id],
  [(n) => `PST ${pad(n, 3)}`, (id) => id.replace(" ", "").toLowerCase()],
  [(n) => `360412410190${pad(n, 4)}`, (id) => id.replace(/(\d{4})(?=\d)/g, "$1 ")],
  [(n) => `900000000000${pad(n, 4)}`, (id) => id.replace(/(\d{4})(?=\d)/g, "$1-")],
];
const PIECES: readonly ((name: string, id: string) => string)[] = [
  (name) => `kata ${name}nya begitu 😊`,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase().replace(" ", "\n   "),
  (name) => `Bu ${name.split(" ")[0]} setuju`,
  (_, id) => `(${id})`,
  () => "hp +62 (0)812-3456-7890",
  () => "0812 - 3456 -\r\n7890",
  () => "SITI.A+1@contoh.id",
  () => "NIK '3604.1241.0190.0001",
  () => "diklat 👩🏽‍🏫 ini baik",
  () => "P: lalu?\r\n",
];

interface Study {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly scores: readonly (readonly [pre: number, post: number])[];
  readonly spoken: readonly string[];
  readonly codings: readonly Coding[];
  readonly offsets: string;
}

interface Coding {
  readonly document: string;
  readonly informant: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly coder: string;
}

const study = fc
  .record({
    form: fc.constantFrom(...ID_FORMS),
    scores: fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), {
      minLength: 6,
      maxLength: 12,
    }),
    texts: fc.array(fc.array(fc.nat(PIECES.length - 1), { minLength: 6, maxLength: 14 }), {
      minLength: 2,
      maxLength: 3,
    }),
    spans: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom("mutu", "waktu")), {
      minLength: 6,
      maxLength: 10,
    }),
    offsets: fc.constantFrom("utf16", "codepoint"),
  })
  .map(({ form: [idOf, said], scores, texts, spans, offsets }): Study => {
    const ids = scores.map((_, i) => idOf(i + 1));
    const names = scores.map((_, i) => `${FIRST[i % FIRST.length]} ${LAST[Math.floor(i / 4) % LAST.length]}`);
    const spoken = texts.map((pieces, d) =>
      pieces
        .map((piece, i) => PIECES[piece]!(names[(i + d) % names.length]!, said(ids[(i + d) % ids.length]!)))
        .join(", "),
    );
    const count = (text: string) => (offsets === "utf16" ? text.length : [...text].length);
    const codings = spans.flatMap(([at, length, code], i): Coding[] => {
      const [d, coder] = [i % spoken.length, i < 3 ? "Kodirun" : "Zulfa"];
      // Between pieces: two codings of parts of one name become one, and then overlap where they did not.
      const pieces = [...spoken[d]!.matchAll(/[^,]+/g)];
      const first = at % pieces.length;
      const last = Math.min(pieces.length - 1, first + (length % 4));
      const [start, end] = [pieces[first]!.index, pieces[last]!.index + pieces[last]![0].length];
      const text = spoken[d]!;
      return [
        {
          document: `wawancara ${d + 1}`,
          informant: ids[d]!,
          quote: text.slice(start, end),
          start: count(text.slice(0, start)),
          end: count(text.slice(0, end)),
          code,
          coder,
        },
      ];
    });
    return { ids, names, scores, spoken, codings, offsets };
  });
const quoted = (cell: string | number | undefined) => `"${String(cell).replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly (string | number | undefined)[])[]) =>
  rows.map((row) => `${row.map(quoted).join(",")}\n`).join("");

function written({ ids, names, scores, spoken, codings, offsets }: Study) {
  made += 1;
  const root = join(home, `p${made}`);
  const data = join(root, "data");
  mkdirSync(join(data, "teks"), { recursive: true });
  writeFileSync(
    join(data, "nilai.csv"),
    csv([
      ["ID Peserta", "Nama", "catatan", "Pretest", "Posttest"],
      ...scores.map(([pre, post], i) => [
        ids[i],
        `Dra. ${names[i]}, M.Pd`,
        spoken[i % spoken.length],
        pre,
        post,
      ]),
    ]),
  );
  writeFileSync(
    join(data, "informan.csv"),
    csv([["informan", "peran"], ...spoken.map((_, d) => [ids[d], "peserta"])]),
  );
  writeFileSync(
    join(data, "kode.csv"),
    csv([
      ["dokumen", "informan", "kutipan", "mulai", "akhir", "kode", "pengode"],
      ...codings.map((c) => [c.document, c.informant, c.quote, c.start, c.end, c.code, c.coder]),
    ]),
  );
  for (const [d, text] of spoken.entries()) writeFileSync(join(data, "teks", `wawancara ${d + 1}.txt`), text);
  writeFileSync(
    join(data, "datapackage.yaml"),
    JSON.stringify({
      name: "studi",
      title: `Studi ${names[0]}`,
      pemilik: names[1],
      paud: { scale: { min: 0, max: 100 } },
      resources: [
        {
          name: "nilai",
          path: "nilai.csv",
          schema: {
            primaryKey: ["ID Peserta"],
            fields: [
              { name: "ID Peserta", type: "string", constraints: { required: true } },
              { name: "Nama", type: "string" },
              { name: "catatan", type: "string", constraints: { enum: spoken }, example: spoken[0] },
              { name: "Pretest", type: "integer" },
              { name: "Posttest", type: "integer" },
            ],
          },
          paud: {
            kind: "scores",
            roles: { id: "ID Peserta", name: "Nama" },
            waves: { pre: "Pretest", post: "Posttest" },
          },
        },
        { name: "informan", path: "informan.csv", paud: { kind: "informants" } },
        { name: "kode", path: "kode.csv", paud: { kind: "interviews", offsets } },
        {
          name: "teks",
          path: spoken.map((_, d) => `teks/wawancara ${d + 1}.txt`),
          paud: { kind: "transcripts" },
        },
      ],
    }),
  );
  return { data, output: join(root, "copy"), key: join(root, "key") };
}

function everything(root: string): string {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map(
      (name) =>
        `${name}\n${statSync(join(root, name)).isFile() ? readFileSync(join(root, name), "utf8") : ""}`,
    )
    .join("\n");
}

/** Lengths of texts, which are other texts now. */
const OF_TEXT = /cover|length|characters|words|start|end|offset|bytes|seed|quotes/i;

/** Every figure of a result, ascending: what is named after people stands in another order. */
async function figures(place: string, argv: readonly string[]): Promise<readonly number[]> {
  const { stdout, stderr, code } = await runHere([argv[0]!, place, ...argv.slice(1), "--format", "json"]);
  expect([0, 1], stderr).toContain(code);
  const { inputs: _inputs, descriptor: _descriptor, findings: _findings, ...rest } = JSON.parse(stdout);
  const all: number[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === "number") all.push(value);
    else if (typeof value === "object" && value !== null)
      for (const [key, its] of Object.entries(value)) if (!OF_TEXT.test(key)) gather(its);
  };
  gather(rest);
  expect(all.length).toBeGreaterThan(3);
  return all.sort((x, y) => x - y);
}

describe("the copy of any study", () => {
  it("is clean to check, tells nobody's name or id, and gives the same figures", async () => {
    await fc.assert(
      fc.asyncProperty(study, async (its) => {
        const { data, output, key } = written(its);
        const run = await runHere(["anonymize", data, "-o", output, "--key", key]);
        expect([run.code, run.stderr]).toEqual([0, expect.not.stringMatching(/paud-analyze:/)]);
        const all = everything(output);
        for (const name of its.names)
          for (const word of name.split(" ")) expect(all.toLowerCase()).not.toContain(word.toLowerCase());
        for (const id of its.ids)
          expect(all.toLowerCase().replace(/[ -]/g, "")).not.toContain(id.toLowerCase().replace(/[ -]/g, ""));
        expect(all).not.toMatch(/3456|7890|contoh\.id|Kodirun|Zulfa/);
        const check = JSON.parse((await runHere(["check", output, "--format", "json"])).stdout);
        const errors = check.findings.filter(
          (f: { severity: string; rule: string }) =>
            f.severity === "error" || /quote|name|nik|phone|waiver/.test(f.rule),
        );
        expect(errors).toEqual([]);
        for (const argv of [["gains"], ["compare"], ["agreement", "--unit", "document"], ["themes"]])
          expect(await figures(output, argv)).toEqual(await figures(data, argv));
      }),
      { numRuns: 12, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: false },
    );
  }, 120_000);
});
