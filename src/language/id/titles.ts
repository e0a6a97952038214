/** Judul setiap laporan dan pertanyaannya. */
export const titles = {
  gains: "Peningkatan: seberapa besar peserta meningkat?",
  compare: "Perbandingan: nyatakah perubahannya, dan seberapa besar?",
};
