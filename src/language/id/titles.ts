/** Judul setiap laporan dan pertanyaannya. */
export const titles = {
  gains: "Peningkatan: seberapa besar?",
  compare: "Perbandingan: apakah perubahannya nyata, dan seberapa besar?",
  themes: "Tema: apa yang mereka bicarakan?",
  agreement: "Kesepakatan: apakah para pengode sepakat?",
};
