import type { ReportCatalogue } from "../catalogue.ts";

export const page: ReportCatalogue["page"] = {
  skip: "Langsung ke laporan",
  notes: "Catatan kaki",
  backToText: (number) => `Kembali ke rujukan catatan kaki ${number}`,
  group: "Kelompok dalam tabel",
  allGroups: "Semua kelompok",
  onlyGroup: (group) => `Tabel hanya menampilkan “${group}” beserta baris seluruh peserta.`,
  everyGroup: "Tabel menampilkan semua kelompok.",
  sorted: {
    ascending: (column) => `Diurutkan menurut ${column}, mulai dari yang terkecil.`,
    descending: (column) => `Diurutkan menurut ${column}, mulai dari yang terbesar.`,
    none: "Kembali ke urutan semula.",
  },
  marks: "Tombol panah menjelaskan arti setiap tanda.",
};
