import type { ReportCatalogue } from "../../catalogue.ts";

/** Petunjuk opsi dalam kalimat perintah lain, yang tidak diperlukan dalam laporan. */
export const hints: ReportCatalogue["chapters"]["hints"] = {
  margin: " (--margin)",
  minCell: " (--min-cell; JSON memuat semuanya)",
  list: " (--format json memuat semuanya)",
  all: "; --format json memuat semuanya",
  unit: " Jika para pengode menandai bagian teks dengan bebas, pakailah --unit character.",
  scale: " Sebutkan --scale MIN:MAX.",
  test: ", sesuai permintaan --test auto",
  cohorts: ": berkas JSON memuat selang dari rerata angkatan untuk setiap kontras",
  informant: " Jika berkas memiliki kolomnya, sebutkan dengan --column informant=JUDUL.",
};
