import type { ReportCatalogue } from "../../catalogue.ts";

/** Yang tertulis di awal atau akhir bab. */
export const notes: ReportCatalogue["chapters"]["notes"] = {
  itemsOf: (files, people) =>
    `Jawaban butir demi butir berasal dari ${files}; banyaknya orang yang menjawab: ${people}.`,
  forest:
    "Setiap selang berlaku untuk satu kelompok saja. Dua selang yang saling tumpang tindih tidak membuktikan bahwa kedua kelompok sama.",
  itemFlow: "Alur peserta pada butir tes",
  themeFlow: "Alur catatan wawancara berkode",
  agreementFlow: "Alur catatan dalam perbandingan pengode",
  otherCodings: (files) =>
    `Pengode dibandingkan pada pengodean dalam ${files}, yang bukan pengodean yang menjadi dasar tema: yang dinyatakan tentang yang satu tidak berlaku bagi yang lain.`,
  disagreements: (units, alone) =>
    `Unit yang dikode berbeda: ${units}; unit yang hanya dimiliki satu pengode: ${alone}. Unit-unit itu perlu dibicarakan para pengode.`,
  quoteBy: (who) => `— ${who}`,
};
