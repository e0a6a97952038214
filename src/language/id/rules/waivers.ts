import type { RuleText } from "../../rule-text.ts";

/** Teks aturan tentang pengecualian. */
export const waiversRules = {
  "waiver-unused": {
    title: "Pengecualian yang tidak mengenai apa pun",
    explanation:
      "Ada pengecualian dalam deskriptor untuk temuan yang tidak ada. Kelak pengecualian itu dapat menyembunyikan temuan baru.",
    fix: "Hapus pengecualian itu dari checks.waivers.",
  },
  "waiver-expired": {
    title: "Pengecualian yang sudah berakhir",
    explanation: "Hari terakhir pengecualian sudah lewat, jadi yang tadinya diterima kini dihitung lagi.",
    fix: "Perbaiki datanya; bila alasannya masih berlaku, beri pengecualian itu tanggal baru.",
  },
} satisfies Readonly<Record<string, RuleText>>;
