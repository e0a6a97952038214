import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { readSegments } from "../src/data/segments/read-segments.ts";

const folder = new URL("../data-samples/", import.meta.url);
const sample = (name: string) => readFileSync(new URL(name, folder), "utf8");
type Row = Record<string, string>;
const rowsOf = (name: string): Row[] => parse(sample(name), { columns: true });

const readme = sample("README.md");
const codings = rowsOf("wawancara.csv");
const informants = rowsOf("informan.csv");
const ratings = rowsOf("segmen-kategori.csv");
const names = informants.map((row) => row["dokumen"]!);
const transcripts = new Map(names.map((name) => [name, sample(`wawancara/${name}.txt`)]));
const transcriptOf = (row: Row) => transcripts.get(row["dokumen"]!)!;

const placeOf = (row: Row): [number, number] => [Number(row["mulai"]), Number(row["akhir"])];
const by = (coder: string) => codings.filter((row) => row["pengode"] === coder);
const values = (rows: Row[], column: string) => [...new Set(rows.map((row) => row[column]!))];

/** The README's table rows of this many cells whose first cell is like this, trimmed. */
function tableRows(width: number, first: RegExp): string[][] {
  return readme
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split("|").slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter((cells) => cells.length === width && first.test(cells[0]!));
}

/** How many characters, of all transcripts, [neither, only B, only A, both] coders gave the code. */
function charactersOf(code: string): [number, number, number, number] {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const [name, text] of transcripts) {
    const given = new Uint8Array(text.length);
    for (const row of codings.filter((each) => each["dokumen"] === name && each["kode"] === code)) {
      const [start, end] = placeOf(row);
      for (let i = start; i < end; i++) given[i]! |= row["pengode"] === "A" ? 2 : 1;
    }
    for (const who of given) counts[who as 0 | 1 | 2 | 3] += 1;
  }
  return counts;
}

/** Disagreement seen and expected (Krippendorff 2019, nominal, two coders, nothing missing). */
function disagreement([neither, onlyB, onlyA, both]: [number, number, number, number]): [number, number] {
  const values = 2 * (neither + onlyA + onlyB + both);
  const coded = 2 * both + onlyA + onlyB;
  return [(2 * (onlyA + onlyB)) / values, (2 * coded * (values - coded)) / (values * (values - 1))];
}

const alphaOf = (seen: number, expected: number) => (1 - seen / expected).toFixed(3).slice(1);

describe("the generator of the interviews", () => {
  it("gives the bytes of every file again", async () => {
    const script: { makeInterviews: () => Promise<Record<string, string | Uint8Array>> } = await import(
      new URL("../scripts/make-interviews.mjs", import.meta.url).href
    );
    const made = await script.makeInterviews();
    expect(Object.keys(made).sort()).toEqual(
      [
        ...names.map((name) => `wawancara/${name}.txt`),
        "informan.csv",
        "segmen-kategori.csv",
        "wawancara-peserta.csv",
        "wawancara.csv",
        "wawancara.qdpx",
      ].sort(),
    );
    for (const [name, content] of Object.entries(made)) {
      const kept = readFileSync(new URL(name, folder));
      expect(Buffer.from(content as Uint8Array).equals(kept), name).toBe(true);
    }
  });
});

describe("the synthetic interviews", () => {
  it("say in the first line of every transcript that they are synthetic", () => {
    for (const text of transcripts.values()) {
      expect(text).toMatch(/^DATA SINTETIS — bukan orang sungguhan \/ synthetic data, not real people\n/);
    }
  });

  it("bear an invented provider in every row", () => {
    for (const { lpd } of [...codings, ...informants]) expect(lpd).toMatch(/^LPD \w+ \(rekaan\)$/);
  });

  it("are plain text with no mark left, and not the same twice", () => {
    for (const text of transcripts.values()) expect(text).not.toMatch(/[{}<>\r\uFEFF]| {2}| \n/);
    const sentences = [...transcripts.values()].flatMap((text) => text.split("\n").slice(3)).filter(Boolean);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it("have quotes that are their places' text", () => {
    for (const row of codings) {
      const [start, end] = placeOf(row);
      expect(start).toBeLessThan(end);
      expect(row["kutipan"]).toBe(transcriptOf(row).slice(start, end));
    }
  });

  it("are cut wrongly by code points as often as the README says", () => {
    const moved = codings.filter((row) => {
      const points = [...transcriptOf(row)];
      return points.slice(...placeOf(row)).join("") !== row["kutipan"];
    });
    expect(readme).toContain(`${moved.length} of the ${codings.length} codings would be cut wrongly`);
  });

  it("repeat no coding", () => {
    const key = ({ dokumen, mulai, akhir, kode, pengode }: Row) =>
      [dokumen, mulai, akhir, kode, pengode].join();
    expect(new Set(codings.map(key)).size).toBe(codings.length);
  });

  it("have the informants, words and codings the README promises", () => {
    const told = tableRows(9, /^I\d\d$/);
    expect(told).toHaveLength(12);
    const met = new Set<string>();
    for (const [i, row] of informants.entries()) {
      const { dokumen, informan, peran, jenjang, lpd, tanggal } = row as Record<string, string>;
      const here = codings.filter((coding) => coding["dokumen"] === dokumen);
      const fresh = values(here, "kode").filter((code) => !met.has(code));
      for (const code of fresh) met.add(code);
      const words = transcripts.get(dokumen!)!.split("\n").slice(3).join(" ").trim().split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(350);
      expect(words).toBeLessThanOrEqual(600);
      const count = (coder: string) => here.filter((coding) => coding["pengode"] === coder).length;
      const counts = [words, count("A"), count("B"), fresh.length].map(String);
      expect(told[i]).toEqual([informan, peran, jenjang, lpd, tanggal, ...counts]);
      for (const column of ["informan", "peran", "jenjang", "lpd"])
        expect(values(here, column)).toEqual([row[column]]);
    }
    const ofRole = (role: string) => informants.filter((row) => row["peran"] === role).length;
    expect(["pelatih", "pendamping", "penyelenggara", "peserta"].map(ofRole)).toEqual([3, 3, 2, 4]);
    expect(values(informants, "jenjang")).toEqual(["Dasar", "Lanjut", "Mahir"]);
    const dates = informants.map((row) => row["tanggal"]!);
    expect([...new Set(dates)].sort()).toEqual(dates);
  });

  it("have the themes, codes and agreement the README tells", () => {
    const told = tableRows(7, /^(?:Penerapan|Pendampingan|Waktu|Kebutuhan|Perubahan)/);
    expect(told).toHaveLength(17);
    const pairs = (rows: string[][]) => rows.map(([theme, code]) => `${theme} > ${code}`).sort();
    const given = values(
      codings.map(({ tema, kode }) => ({ pair: `${tema} > ${kode}` })),
      "pair",
    );
    expect(pairs(told)).toEqual(given.sort());
    const pooled = [0, 0];
    for (const [, code, ...cells] of told) {
      const rows = codings.filter((row) => row["kode"] === code);
      const characters = charactersOf(code!);
      const [seen, expected] = disagreement(characters);
      pooled[0]! += seen;
      pooled[1]! += expected;
      expect(cells).toEqual([
        String(values(rows, "informan").length),
        String(rows.filter((row) => row["pengode"] === "A").length),
        String(rows.filter((row) => row["pengode"] === "B").length),
        `${(100 * (1 - seen)).toFixed(1)} %`,
        alphaOf(seen, expected),
      ]);
    }
    expect(readme).toContain(`Pooled over the codes, alpha is ${alphaOf(pooled[0]!, pooled[1]!)}.`);
  });

  it("have the coders and the patterns the README tells", () => {
    expect(values(codings, "pengode").sort()).toEqual(["A", "B"]);
    const place = ({ dokumen, mulai, akhir }: Row) => [dokumen, mulai, akhir].join();
    const key = (row: Row) => `${place(row)} ${row["kode"]}`;
    const ofB = new Set(by("B").map(key));
    const same = by("A").filter((row) => ofB.has(key(row)));
    expect(readme).toContain(`${codings.length} codings, ${by("A").length} of coder A and ${by("B").length}`);
    expect(readme).toContain(`on ${new Set(codings.map(place)).size} pieces of text.`);
    expect(readme).toContain(`${same.length} codings are the same to the character`);
    expect(codings.filter((row) => row["kutipan"]!.includes("\nP: "))).toHaveLength(2);
  });

  it("hold codings of one coder that overlap across themes: in part, wholly, and on the same piece", () => {
    const kinds = { part: 0, within: 0, same: 0 };
    for (const coder of ["A", "B"]) {
      for (const [i, row] of by(coder).entries()) {
        for (const other of by(coder).slice(i + 1)) {
          if (row["dokumen"] !== other["dokumen"] || row["tema"] === other["tema"]) continue;
          const [[start, end], [from, to]] = [placeOf(row), placeOf(other)];
          if (start >= to || from >= end) continue;
          if (start === from && end === to) kinds.same += 1;
          else if ((start - from) * (end - to) <= 0) kinds.within += 1;
          else kinds.part += 1;
        }
      }
    }
    expect(kinds.part).toBeGreaterThan(0);
    expect(kinds.within).toBeGreaterThan(5);
    expect(kinds.same).toBeGreaterThan(5);
  });

  it("have nothing that looks like a person's name, number or address", () => {
    for (const text of [...transcripts.values(), ...[...codings, ...informants].flatMap(Object.values)]) {
      expect(text.replaceAll(/[\s().]/g, "")).not.toMatch(/\d{7}|@|https?:/);
      // "Bu Guru" is what a child says; a name would follow such a title.
      expect(text).not.toMatch(/\b(?:Ibu|Bu|Bapak|Pak|Mbak|Kak|Haji|Ustazah) (?!Guru\b)[A-Z][a-z]+/);
    }
    for (const { informan } of informants) expect(informan).toMatch(/^I\d\d$/);
  });
});

describe("the files of the interviews, read by this program", () => {
  const path = (name: string) => fileURLToPath(new URL(name, folder));
  const told = codings.map((row) =>
    [row["dokumen"], row["informan"], row["mulai"], row["akhir"], `${row["tema"]} > ${row["kode"]}`].concat(
      row["kutipan"]!,
      row["pengode"]!,
    ),
  );

  it.each([
    ["wawancara.csv alone", "wawancara.csv", {}],
    [
      "wawancara.csv with the transcripts and the informants",
      "wawancara.csv",
      { transcripts: path("wawancara/"), informants: path("informan.csv") },
    ],
    ["wawancara.qdpx", "wawancara.qdpx", {}],
  ])("hold the same codings: %s", async (_, name, options) => {
    const table = await readSegments([path(name)], options);
    const read = table.codings.map((coding) => {
      const { document, informant, start, end, text } = table.segments[coding.segment]!;
      return [
        table.documents[document]!.name,
        table.informants[informant]!.name,
        String(start),
        String(end),
        table.codes[coding.code]!.path.join(" > "),
        text,
        table.coders[coding.coder]!,
      ];
    });
    expect(read.sort()).toEqual([...told].sort());
    expect(table.findings).toEqual([]);
    expect(table.offsetsCertain).toBe(true);
    for (const { name: informant, attributes } of table.informants) {
      const row = informants.find(({ informan }) => informan === informant)!;
      for (const column of ["peran", "jenjang", "lpd"]) expect(attributes.get(column)).toBe(row[column]);
    }
  });

  it("rate the pre-cut segments as they are written", async () => {
    const table = await readSegments([path("segmen-kategori.csv")]);
    const read = table.codings.map(({ unit, coder, code }) =>
      [table.units[unit], table.coders[coder], table.codes[code]!.name].join(),
    );
    expect(read.sort()).toEqual(
      ratings.map((row) => [row["segmen"], row["pengode"], row["kode"]].join()).sort(),
    );
    expect(table.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("the pre-cut segments", () => {
  it("are sixty, with three coders, four categories and the missing rows the README tells", () => {
    expect(values(ratings, "segmen")).toHaveLength(60);
    expect(values(ratings, "pengode").sort()).toEqual(["A", "B", "C"]);
    expect(values(ratings, "kode").sort()).toEqual(["Hasil", "Pembelajaran", "Perilaku", "Reaksi"]);
    const keys = ratings.map((row) => `${row["segmen"]} ${row["pengode"]}`);
    expect(new Set(keys).size).toBe(ratings.length);
    expect(readme.replaceAll("\n", " ")).toContain(`${ratings.length} of 180 are there`);
    const perSegment = values(ratings, "segmen").map(
      (segment) => ratings.filter((row) => row["segmen"] === segment).length,
    );
    expect(perSegment.filter((n) => n === 1)).toHaveLength(1);
  });

  it("agree as the README tells", () => {
    const units = values(ratings, "segmen")
      .map((segment) => ratings.filter((row) => row["segmen"] === segment).map((row) => row["kode"]!))
      .filter((codes) => codes.length > 1);
    const all = units.flat();
    const differing = (codes: string[]) =>
      codes.reduce((sum, code) => sum + codes.filter((other) => other !== code).length, 0);
    const seen = units.reduce((sum, codes) => sum + differing(codes) / (codes.length - 1), 0) / all.length;
    const expected = differing(all) / (all.length * (all.length - 1));
    expect(readme).toContain(`Alpha is ${alphaOf(seen, expected)}.`);
  });
});

describe("the interviews with participants", () => {
  const said = rowsOf("wawancara-peserta.csv");
  const lines = sample("diklat-berjenjang.csv").split("\r\n");
  const scores: Row[] = parse(lines.slice(4).join("\n"), { columns: true, delimiter: ";" });

  it("are with eight participants of each tier who took both tests, in their tier and cohort", () => {
    expect(values(said, "ID Peserta")).toHaveLength(24);
    for (const row of said) {
      const its = scores.find((one) => one["ID Peserta"] === row["ID Peserta"])!;
      expect([row["Jenjang"], row["Angkatan"]]).toEqual([its["Jenjang"], its["Angkatan"]]);
      for (const wave of ["Nilai Pretest", "Nilai Posttest"]) expect(its[wave]).toMatch(/\d/);
    }
    for (const tier of ["Dasar", "Lanjut", "Mahir"])
      expect(
        values(
          said.filter((row) => row["Jenjang"] === tier),
          "informan",
        ),
      ).toHaveLength(8);
    const unfollowed = values(said, "ID Peserta").filter(
      (id) => !/\d/.test(scores.find((one) => one["ID Peserta"] === id)!["Nilai Tindak Lanjut"]!),
    );
    for (const id of unfollowed) expect(readme).toContain(`\`${id}\``);
    expect(unfollowed).toHaveLength(3);
  });

  it("have one code of each coder for each segment, and the disagreement the README tells", () => {
    const segments = new Map<string, Row[]>();
    for (const row of said) segments.set(row["segmen"]!, [...(segments.get(row["segmen"]!) ?? []), row]);
    for (const [segment, rows] of segments) {
      expect(rows.map((row) => row["pengode"])).toEqual(["A", "B"]);
      expect(segment.startsWith(`${rows[0]!["informan"]}-`)).toBe(true);
    }
    const differ = (column: string) =>
      [...segments.values()].filter(([a, b]) => a![column] !== b![column]).length;
    expect(readme).toContain(`${segments.size} segments, three to seven`);
    expect(readme).toContain(`${said.length} codings.`);
    expect(readme.replaceAll("\n", " ")).toContain(
      `another code to ${differ("kode")} segments, ${differ("tema")} of them under another theme`,
    );
    const sizes = values(said, "informan").map(
      (who) => said.filter((row) => row["informan"] === who && row["pengode"] === "A").length,
    );
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([3, 7]);
  });

  it("mention themes as often as the README tells, and no tier so seldom that it would be hidden", () => {
    for (const theme of values(said, "tema")) {
      const [cells] = tableRows(5, new RegExp(`^${theme}$`));
      const its = said.filter((row) => row["tema"] === theme);
      const counts = ["Dasar", "Lanjut", "Mahir"].map(
        (tier) =>
          values(
            its.filter((row) => row["Jenjang"] === tier),
            "informan",
          ).length,
      );
      expect(cells).toEqual([theme, ...counts.map(String), String(values(its, "informan").length)]);
      expect(counts.filter((count) => count > 0 && count < 5)).toEqual([]);
    }
  });

  it("have sentences of their own, without a name, a number or an address, and say that they are invented", () => {
    const texts = said.filter((row) => row["pengode"] === "A").map((row) => row["kutipan"]!);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      expect(text).not.toMatch(/\b(?:Ibu|Bu|Bapak|Pak|Mbak|Kak|Haji|Ustazah) [A-Z][a-z]+|\d|@|https?:/);
      expect([...transcripts.values()].some((transcript) => transcript.includes(text))).toBe(false);
    }
    expect(values(said, "lpd")).toEqual(["LPD Contoh (rekaan)"]);
    for (const who of values(said, "informan")) expect(who).toMatch(/^P\d\d$/);
  });
});

describe("the dictionary of the interviews", () => {
  it.each(["wawancara.csv", "informan.csv", "segmen-kategori.csv"])("has every column of %s", (name) => {
    const header = sample(name).split("\n")[0]!.split(",");
    const told = tableRows(3, /^`/).map((cells) => cells[0]!.replaceAll("`", ""));
    for (const column of header) expect(told).toContain(column);
  });
});
