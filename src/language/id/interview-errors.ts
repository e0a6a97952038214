import type { InterviewErrorSentences } from "../catalogue.ts";

/** Apa yang dapat keliru pada wawancara berkode, di mana, dan apa yang perlu dilakukan. */
export const interviewErrors: InterviewErrorSentences = {
  "archive-damaged": (a) => `${a("file")}: arsip rusak (${a("detail")}). Ekspor ulang.`,
  "archive-unsafe": (a) =>
    `${a("file")}: memuat isi (${a("entry")}) yang namanya keluar dari arsip atau muncul dua kali, atau yang terenkripsi. Jangan percayai berkas ini; mintalah ekspor baru.`,
  "archive-too-large": (a) =>
    `${a("file")}: isinya melebihi ${a("limit")} setelah dibuka. Ekspor tanpa media, atau sebagian demi sebagian.`,
  "archive-unknown": (a) =>
    `${a("file")}: arsip tanpa proyek REFI-QDA maupun buku kerja. Berikan ekspor .qdpx, .xlsx, atau CSV.`,
  "several-projects": (a) =>
    `${a("file")}: memuat beberapa proyek (${a("candidates")}). Ekspor satu per satu.`,
  "xml-doctype": (a) =>
    `${a("file")}: XML-nya menyatakan tipe dokumen (DOCTYPE), yang tidak ditulis program QDA mana pun. Jangan percayai berkas ini; mintalah ekspor baru.`,
  "xml-damaged": (a) => `${a("file")}, baris ${a("line")}: XML rusak (${a("detail")}). Ekspor ulang.`,
  "xml-too-complex": (a) =>
    `${a("file")}: XML-nya bersarang atau padat melebihi ${a("limit")}. Jangan percayai berkas ini; mintalah ekspor baru.`,
  "json-damaged": (a) => `${a("file")}: JSON rusak (${a("detail")}). Ekspor ulang.`,
  "file-too-large": (a) =>
    `${a("file")}: lebih besar dari ${a("limit")}. Bagi berkasnya lalu berikan bagian-bagiannya.`,
  "workbook-damaged": (a) =>
    `${a("file")}: buku kerja tidak dapat dibaca (${a("detail")}). Simpan ulang sebagai .xlsx atau CSV.`,
  "missing-sheet": (a) =>
    `${a("file")}: tidak ada lembar "${a("sheet")}". ${a("candidates") === "" ? "Tidak ada lembar yang terlihat" : `Lembar yang ada: ${a("candidates")}`}.`,
  "ambiguous-sheet": (a) =>
    `${a("file")}: beberapa lembar memuat pengodean (${a("candidates")}). Sebutkan satu dengan --sheet.`,
  "not-interviews": (a) =>
    `${a("file")}: bukan tabel wawancara berkode yang dikenal. Diperlukan kolom kode dan kolom dokumen, segmen, informan, atau teks; sebutkan dengan --column PERAN=JUDUL. Kolom yang ada: ${a("headers")}.`,
  "unknown-project": (a) =>
    `${a("file")}: XML, tetapi bukan proyek atau buku kode REFI-QDA (akarnya "${a("root")}"). Ekspor sebagai .qdpx.`,
  "only-codebooks": (a) =>
    `${a("file")}: buku kode tidak memuat pengodean. Berikan bersama proyek atau segmen berkodenya.`,
  "documents-differ": (a) =>
    `${a("file")}: dokumen bernama "${a("document")}" sudah dibaca dengan teks lain. Ganti nama salah satunya, atau ekspor keduanya dari satu program.`,
  "codes-too-deep": (a) =>
    `${a("file")}: ada kode di bawah lebih dari ${a("limit")} tema. Benarkah pemisah jalurnya?`,
  "nothing-coded": (a) => `${a("file")}: tidak ada satu pun pengodean. Ekspor segmen berkodenya.`,
  "missing-attribute": (a) =>
    `informan tidak memiliki atribut "${a("attribute")}". ${a("candidates") === "" ? "Tidak ada atribut sama sekali" : `Yang ada: ${a("candidates")}`}. Tambahkan dengan --informants.`,
  "attribute-varies": (a) =>
    `"${a("attribute")}" berbeda-beda pada satu informan, jadi tidak dapat dipakai untuk mengelompokkan informan. Sebutkan yang lain, atau berikan --informants.`,
  "unknown-coder": (a) =>
    `tidak ada pengode "${a("coder")}". ${a("candidates") === "" ? "Berkasnya tidak menyebut satu pun" : `Yang ada: ${a("candidates")}, consensus, dan any`}.`,
  "coder-names": (a) =>
    `${a("names")} nama pengode untuk ${a("files")} berkas. Berikan --coder-name satu kali per berkas, menurut urutannya.`,
  "one-coder": (a) =>
    `kesepakatan memerlukan dua pengode, sedangkan ${a("coders") === "0" ? "tidak ada satu pun" : "hanya ada satu"}. Berikan berkas setiap pengode dengan --coder-name, atau sebutkan kolom pengode dengan --column coder=JUDUL.`,
  "missing-unit": () =>
    "sebutkan apa yang dibandingkan: --unit segment (potongan yang sama pada semua), character, sentence, atau document.",
  "documents-needed": (a) =>
    `unit ${a("unit")} perlu mengetahui dokumen tempat pengodean. Sebutkan kolomnya dengan --column document=JUDUL.`,
  "offsets-needed": (a) =>
    `unit ${a("unit")} memerlukan letak pengodean di dalam teks, dan berkas ini tidak memuatnya. Sebutkan folder teksnya dengan --transcripts, atau gunakan --unit segment atau document.`,
  "offsets-uncertain": (a) =>
    `${a("file")}: cara penghitungan offsetnya tidak pasti (dugaan terbaik ${a("convention")}, ${a("confidence")} tepinya cocok). Sebutkan --offsets ${a("convention")} bila itu benar.`,
  "text-needed": (a) =>
    `unit ${a("unit")} memerlukan ${a("unit") === "sentence" ? "teks" : "panjang"} dokumen. Berikan --transcripts FOLDER, atau berkas .qdpx.`,
  "segments-needed": () =>
    "unit segment memerlukan pengenal segmen, atau letak di dalam teks. Sebutkan kolomnya dengan --column segment=JUDUL, atau folder teksnya dengan --transcripts.",
  "level-needs-numbers": (a) =>
    `taraf ${a("level")} memerlukan kode berupa angka, sedangkan "${a("value")}" bukan${a("level") === "ordinal" ? ". Berikan urutannya dengan --categories" : ". Gunakan --level nominal atau ordinal"}.`,
  "level-needs-one-code": (a) =>
    `taraf ${a("level")} memerlukan satu kode per unit dan pengode; di sini ada unit dengan beberapa kode. Gunakan --level nominal.`,
  "missing-category": (a) =>
    `"${a("value")}" adalah kode tetapi tidak ada di --categories (${a("categories")}). Tambahkan.`,
  "not-an-order": (a) =>
    `--order "${a("column")}": "${a("value")}" bukan angka dan bukan tanggal seperti 2026-03-31 atau 31/03/2026.`,
  "map-without-key": (a) =>
    `${a("file")}: berkas informan memerlukan kolom "informan" atau "dokumen". Kolom yang ada: ${a("headers")}.`,
  "not-a-folder": (a) => `${a("file")}: bukan folder. Sebutkan folder berisi transkrip sebagai berkas .txt.`,
};
