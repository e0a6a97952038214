import type { FixtureProject, FixtureSelection } from "./qdpx.ts";

const ITI = `Wawancara 1 😀👩‍🏫
P: Apa yang berubah setelah diklat?
I: Sekarang saya menyusun rencana harian sendiri, dan anak-anak lebih tenang.
P: Siapa yang membantu?
I: Kepala sekolah datang tiap bulan 🙏. Beliau memberi waktu — itu penting.
I: Tanpa waktu, "ilmu" itu hilang.
`;
const BUDI = `Wawancara 2 🎈
P: Apa kendalanya?
I: Kelas terlalu penuh; 41 anak 😅 dan satu guru.
Siti: Saya setuju. Ruang baca kami kecil.
Budi: Tetapi alat main kami buat sendiri 🎨 dari bahan bekas.
`;

const CODERS = ["Ani", "Rudi"];
const THEMES: Readonly<Record<string, readonly string[]>> = {
  "rencana harian": ["Penerapan", "rencana"],
  "anak-anak lebih tenang": ["Penerapan", "suasana"],
  "Kepala sekolah datang tiap bulan": ["Dukungan", "kunjungan"],
  "Beliau memberi waktu": ["Dukungan", "waktu"],
  "Tanpa waktu": ["Dukungan", "waktu"],
  ilmu: ["Penerapan", "ilmu"],
  "Kelas terlalu penuh": ["Kendala"],
  "41 anak 😅 dan satu guru": ["Kendala"],
  "Ruang baca kami kecil": ["Kendala"],
  "alat main kami buat sendiri 🎨 dari bahan bekas": ["Penerapan", "alat"],
  "bahan bekas": ["Penerapan", "alat"],
};

/** Both coders coded every phrase; the second one gave the first phrase another code too. */
function selectionsIn(text: string): FixtureSelection[] {
  return Object.entries(THEMES).flatMap(([phrase, path], i) => {
    const start = text.indexOf(phrase);
    if (start < 0) return [];
    const codings = CODERS.map((coder) => ({ path, coder }));
    const more = i === 0 ? [{ path: ["Dukungan", "waktu"], coder: "Rudi" }] : [];
    return [{ start, end: start + phrase.length, codings: [...codings, ...more] }];
  });
}

const spanOf = (text: string, line: string) => {
  const start = text.indexOf(line);
  return { document: "Budi & Siti", start, end: text.indexOf("\n", start) };
};

/** Two invented interviews with three informants, coded by two coders; characters beyond 16 bits stand early. */
export const INTERVIEWS: FixtureProject = {
  codes: [
    {
      name: "Penerapan",
      isCodable: false,
      codes: ["rencana", "suasana", "ilmu", "alat"].map((name) => ({ name })),
    },
    { name: "Dukungan", isCodable: false, codes: [{ name: "kunjungan" }, { name: "waktu" }] },
    { name: "Kendala" },
    { name: "__proto__" },
  ],
  documents: [
    { name: "Iti", text: ITI, selections: selectionsIn(ITI), values: { Tanggal: "2026-01-05" } },
    { name: "Budi & Siti", text: BUDI, selections: selectionsIn(BUDI) },
  ],
  cases: [
    { name: "Ibu Iti", documents: ["Iti"], values: { Peran: "guru", Jenjang: "Dasar" } },
    {
      name: "Pak Budi",
      values: { Peran: "kepala" },
      spans: [spanOf(BUDI, "I: Kelas"), spanOf(BUDI, "Budi: Tetapi")],
    },
    { name: "Ibu Siti", values: { Peran: "guru" }, spans: [spanOf(BUDI, "Siti: Saya")] },
  ],
  sets: [
    { name: "Banten", documents: ["Iti", "Budi & Siti"] },
    { name: "Gelombang 2", documents: ["Budi & Siti"] },
  ],
};
