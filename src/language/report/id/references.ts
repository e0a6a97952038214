import type { ReportCatalogue } from "../catalogue.ts";

export const references: ReportCatalogue["references"] = {
  heading: "Daftar pustaka",
  and: "dan",
  others: "dkk.",
};
