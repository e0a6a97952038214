import type { InterviewFindingSentences } from "../catalogue.ts";

/** Temuan pada wawancara berkode. */
export const interviewFindings: InterviewFindingSentences = {
  "missing-document": () => "tanpa dokumen: baris tidak dipakai",
  "missing-informant": () => "tanpa informan: dihitung pada dokumen, tanpa informan",
  "missing-coder": () => "tanpa pengode: dihitung, tetapi tidak ikut dalam perbandingan pengode",
  "empty-code": () =>
    "tanpa kode: dianggap bagian yang tidak dikodekan (dalam kesepakatan atas segmen: tidak dinilai; pengode yang tidak menemukan apa pun perlu kode yang menyatakannya)",
  "repeated-coding": (a) =>
    `mengulang ${a("firstRow") === "" ? "pengodean lain" : `baris ${a("firstRow")}`} (letak, kode, dan pengode sama): dihitung satu kali`,
  "bad-offsets": (a) => `letak ${a("start")}–${a("end")} bukan bagian teks: baris tidak dipakai`,
  "offsets-uncertain": (a) =>
    `cara penghitungan offset tidak pasti (dugaan terbaik ${a("convention")}, ${a("confidence")} tepinya cocok): yang memerlukan letak tidak dihitung. Sebutkan --offsets`,
  "quote-differs": (a) =>
    a("quote") === a("span")
      ? "kutipan bukan teks pada letaknya: benarkah offsetnya?"
      : `kutipan (${a("quote")} karakter) tidak cocok dengan letaknya (${a("span")} karakter): benarkah offsetnya?`,
  "quote-not-found": () => "kutipan tidak ada di dalam transkrip: letaknya tidak diketahui",
  "quote-ambiguous": () => "kutipan ada lebih dari satu kali di dalam transkrip: letaknya tidak diketahui",
  "similar-codes": (a) =>
    `kode yang hanya berbeda huruf besar-kecil atau spasi dihitung sebagai kode berbeda: ${a("codes")}. Apakah sama?`,
  "several-informants": () => "bagian teks yang sama memiliki beberapa informan: yang pertama berlaku",
  "not-an-attribute": () => "berbeda-beda pada satu informan, jadi bukan atribut informan",
  "conflicting-attribute": () => "berbeda antarbaris dari satu informan: nilai pertama berlaku",
  "not-in-map": (a) => `informan atau dokumen yang tidak ada di berkas informan: ${a("count")}`,
  "not-in-data": (a) =>
    `informan di berkas ini yang tidak dikodekan: ${a("count")}; tetap dihitung di antara semua informan`,
  "no-transcript": (a) => `dokumen tanpa berkas bernama sama di folder transkrip: ${a("count")}`,
  "paragraph-numbers": () =>
    "awal dan akhir adalah nomor paragraf, bukan letak karakter: letak tidak diketahui",
  "cancelled-annotations": (a) => `anotasi yang dibatalkan, dilewati: ${a("count")}`,
  "hidden-sheets": (a) => `lembar tersembunyi, tidak dibaca: ${a("count")}`,
  "dangling-codes": (a) => `pengodean dengan kode yang tidak ada di buku kode: ${a("count")}, tidak dipakai`,
  "duplicate-guids": (a) => `pengenal yang muncul dua kali: ${a("count")}; yang pertama berlaku`,
  "codes-are-cases": (a) => `kode yang mewakili kasus: ${a("count")}; menunjuk informan, bukan tema`,
  "coders-differ": (a) =>
    `pengodean yang seleksinya menyebut pengode lain: ${a("count")}; yang dipakai pengode dari ${a("taken") === "coding" ? "pengodean" : "seleksi"} (--coder-from menentukannya)`,
  "unread-source": (a) =>
    `dokumen yang teksnya di luar arsip, tidak ada di dalamnya, atau rusak (${a("kind")}): ${a("count")}; pengodeannya tanpa teks`,
  "selections-without-text": (a) =>
    `pengodean pada gambar, suara, atau halaman utuh: ${a("count")}, dihitung tanpa letak di dalam teks`,
  "schema-break": (a) => `tidak sesuai standar REFI-QDA: ${a("what")}`,
  "no-place": (a) => `pengodean tanpa letak di dalam teks: ${a("count")}, tidak ikut dibandingkan`,
  "unmatched-units": (a) =>
    `unit yang hanya dimiliki satu pengode: ${a("count")} dari ${a("units")}, tidak dibandingkan (pengodean yang dipotong bebas dibandingkan dengan --unit character)`,
  "single-coder-documents": (a) =>
    `dokumen yang hanya dikodekan satu pengode: ${a("count")}, pengodeannya tidak dihitung karena tidak ada bandingannya`,
  "order-unknown": (a) =>
    `wawancara tanpa ${a("attribute")}: ${a("count")}, dianggap yang terakhir, sehingga memengaruhi kejenuhan`,
  "few-documents": (a) =>
    `${a("documents")} dokumen: selang hanya pendekatan, dengan kurang dari dua puluh dokumen sering terlalu sempit`,
};
