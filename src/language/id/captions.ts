/** Judul tabel yang tidak cukup jelas dari judul bagiannya. */
export const captions = {
  rows: "Penggolongan setiap baris",
  waves: "Peserta setiap tes",
  gain: "Rerata peningkatan, dan banyaknya yang membaik",
  standardized: "Selisih rerata terstandar",
  otherEffects: "Ukuran efek lainnya",
  groupTests: "Uji perbedaan antarkelompok",
  ancovaTests: "Analisis kovarians: uji",
  adjustedMeans: "Analisis kovarians: rerata tersesuaikan dan kemiringan",
  contrastSizes: "Kontras terencana: selisih",
  contrastTests: "Kontras terencana: uji dan ukuran efek",
  answers: (wave: string) => (wave === "" ? "Pemilih setiap jawaban" : `Pemilih setiap jawaban: ${wave}`),
  itemsOfGroup: (group: string) => `Butir: ${group}`,
  subscaleChange: "Subskala: perubahan dari pre ke post",
  agreement: "Kesepakatan setiap kode",
  moreAgreement: "Koefisien kesepakatan lainnya",
};
