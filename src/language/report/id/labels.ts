import type { ReportCatalogue } from "../catalogue.ts";

export const labels: ReportCatalogue["labels"] = {
  table: (number) => `Tabel ${number}`,
  figure: (number) => `Gambar ${number}`,
};
