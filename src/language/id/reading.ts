/** Apa yang dibaca dan diasumsikan. */
export const reading = {
  input: (input: {
    path: string;
    rows: string;
    encoding: string;
    delimiter: string;
    headerRow: number;
    blankRows: number;
    summaryRows: number;
  }) => {
    const skipped = [
      input.headerRow > 1 ? `di atas judul kolom ${input.headerRow - 1}` : "",
      input.blankRows > 0 ? `kosong ${input.blankRows}` : "",
      input.summaryRows > 0 ? `rangkuman ${input.summaryRows}` : "",
    ].filter((part) => part !== "");
    const delimiter =
      { ",": "koma", ";": "titik koma", "\t": "tab", "|": "garis tegak" }[input.delimiter] ?? input.delimiter;
    const rest = skipped.length === 0 ? "" : `; baris dilewati: ${skipped.join(", ")}`;
    return `${input.path}: baris dibaca: ${input.rows}; pengodean: ${input.encoding}; pemisah: ${delimiter}${rest}`;
  },
  layout: {
    wide: "Satu baris untuk setiap peserta.",
    long: "Satu baris untuk setiap peserta dan waktu pengukuran.",
  },
  column: (role: string, header: string, recognised: boolean) =>
    `${role} = "${header}"${recognised ? " (dikenali)" : ""}`,
  scale: {
    given: (min: string, max: string) => `Skala ${min}–${max}, seperti yang diberikan.`,
    "out-of": (min: string, max: string) =>
      `Skala ${min}–${max}, dibaca dari sel seperti "80 / ${max}". Bila keliru, sebutkan --scale.`,
    items: (min: string, max: string) =>
      `Skala ${min}–${max}: dianggap demikian karena nilainya jumlah ${max} butir yang semuanya 0 atau 1. Jika keliru, sebutkan --scale.`,
    assumed: (min: string, max: string) =>
      `Skala ${min}–${max}: asumsi, karena semua nilai ada di dalamnya dan sebagian melebihi 20. Bila keliru, sebutkan --scale.`,
  },
  noScale:
    "Skala tidak diketahui: tidak diberikan dan nilainya tidak tampak seperti 0–100. Sebutkan --scale MIN:MAX untuk angka yang memerlukannya.",
  decimals: (signs: readonly string[]) =>
    `Tanda desimal: ${signs.map((sign) => (sign === "," ? "koma" : "titik")).join(" dan ")}.`,
  missing: (tokens: readonly string[]) =>
    tokens.length === 0
      ? "Data hilang: sel kosong."
      : `Data hilang: sel kosong dan ${tokens.map((token) => `"${token}"`).join(" ")}.`,
  lowerIsBetter:
    "Nilai lebih rendah lebih baik: selisih tetap post − pre, jadi selisih negatif berarti membaik. N-gain, kategori, nilai terbaik, ketuntasan, perubahan andal, dan superioritas dihitung dari arah sebaliknya.",
  tierOrder: (order: string) => `Urutan jenjang: ${order}.`,
  errors: (count: string) =>
    `Galat pada data: ${count}. Data yang bersangkutan tidak dipakai dalam angka di bawah (lihat Temuan pada data).`,
  moreOfAKind: (count: string) => `… dan ${count} lagi yang sejenis (--format json memuat semuanya).`,
};
