import type { ReportCatalogue } from "../../catalogue.ts";

const MONTHS = [
  ...["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober"],
  ...["November", "Desember"],
];

/** Halaman judul. */
export const titlePage: ReportCatalogue["chapters"]["titlePage"] = {
  untitled: "Laporan hasil diklat",
  untitledInterviews: "Laporan hasil wawancara",
  part: (column, value) => `${column}: ${value}`,
  date: (day, month, year) => `${day} ${MONTHS[Number(month) - 1]} ${year}`,
};
