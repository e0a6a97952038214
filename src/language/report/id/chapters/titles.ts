import type { ReportCatalogue } from "../../catalogue.ts";

/** Sebutan bagian-bagian laporan. */
export const titles: ReportCatalogue["chapters"]["titles"] = {
  title: "Halaman judul",
  summary: "Ringkasan temuan",
  design: "Desain dan tingkat klaim",
  instrument: "Instrumen",
  flow: "Peserta",
  scores: "Nilai sebelum dan sesudah diklat",
  gains: "Besarnya peningkatan",
  comparison: "Apakah perubahannya lebih dari kebetulan?",
  lasting: "Apakah peningkatannya bertahan?",
  groups: "Perbedaan antarkelompok",
  earlier: "Perbandingan dengan studi sebelumnya",
  items: "Butir tes",
  themes: "Tema wawancara",
  agreement: "Kesepakatan antarpengode",
  joint: "Tampilan gabungan peningkatan dan tema (joint display)",
  limits: "Keterbatasan",
  checklists: "Daftar periksa pelaporan",
  methods: "Metode dan rumus",
  conventions: "Keluaran menurut program lain",
  provenance: "Asal data dan keterulangan",
  contents: "Daftar isi",
};
