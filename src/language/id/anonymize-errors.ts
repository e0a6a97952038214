import type { AnonymizeErrorSentences } from "../catalogue.ts";

/** What keeps `anonymize` from writing. */
export const anonymizeErrors: AnonymizeErrorSentences = {
  "key-in-output": (a) =>
    `${a("file")}: kunci tidak boleh berada di folder yang akan diserahkan. Sebutkan tempat lain dengan --key.`,
  "key-readable": (a) =>
    `${a("file")}: orang lain di komputer ini dapat membaca kuncinya. Jalankan "chmod 600" pada berkas itu, dan pastikan kuncinya masih rahasia.`,
  "key-damaged": (a) =>
    `${a("file")}: ini bukan kunci buatan anonymize. Berikan berkas yang benar, atau sebutkan berkas yang belum ada untuk mendapat kunci baru.`,
  "output-not-empty": (a) =>
    `${a("file")}: folder ini tidak kosong. Sebutkan folder lain, atau ganti seluruh isinya dengan --force.`,
  "output-holds-input": (a) =>
    `${a("file")}: salinan akan menimpa ${a("input")} yang sedang dibaca. Sebutkan folder di tempat lain dengan --output.`,
  "anonymize-unsupported": (a) =>
    `${a("file")}: berkas jenis ${a("kind")} tidak dapat dianonimkan. Ekspor tabel atau hasil pengodean sebagai CSV dengan kolom sendiri (dokumen, mulai, akhir, kode, pengode), dan transkrip sebagai berkas teks.`,
  "nothing-to-anonymize": (a) => `${a("file")}: tidak ada CSV maupun berkas teks di dalamnya.`,
  "pipe-refused": (a) =>
    `${a("file")}: berkas dibaca lebih dari sekali, jadi masukan standar dan pipa tidak bisa dipakai. Sebutkan sebuah berkas.`,
  "same-place": (a) =>
    `${a("file")} dan ${a("first")} akan menjadi satu berkas di dalam salinan. Ganti nama salah satunya, atau berikan folder yang memuat keduanya.`,
  "no-such-column": (a) =>
    `Tidak ada tabel yang punya kolom "${a("column")}", yang disebut oleh ${a("option")}. Kolom yang ada: ${a("headers")}.`,
  "header-tells": (a) =>
    `${a("file")}, baris ${a("row")}: yang dianggap judul kolom tabel memuat nomor pribadi (${a("column")}). Beri tabel itu judul kolom yang menjelaskan isinya.`,
  "offsets-unsupported": (a) =>
    `${a("file")}: posisi yang dihitung sebagai ${a("convention")} tidak dapat dipindahkan bersama teksnya; utf16 dan codepoint dapat.`,
  "option-missing": (a) =>
    `${a("option")} belum disebut: anonymize perlu tahu tempat salinan (--output FOLDER) dan tempat kunci (--key BERKAS).`,
};
