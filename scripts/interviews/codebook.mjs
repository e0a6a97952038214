/** The themes and their codes, in their order, each with the two letters that stand for it in the marked transcripts. */
export const THEMES = [
  {
    name: "Penerapan dalam praktik",
    codes: [
      { mark: "km", name: "kegiatan main di kelas" },
      { mark: "rp", name: "perencanaan pembelajaran" },
      { mark: "pn", name: "penilaian perkembangan anak" },
    ],
  },
  {
    name: "Pendampingan",
    codes: [
      { mark: "kj", name: "kunjungan ke lembaga" },
      { mark: "ub", name: "umpan balik" },
      { mark: "jj", name: "pendampingan jarak jauh" },
      { mark: "hp", name: "hubungan dengan pendamping" },
    ],
  },
  {
    name: "Waktu dan kesempatan",
    codes: [
      { mark: "wl", name: "waktu untuk berlatih" },
      { mark: "kl", name: "kesempatan dari lembaga" },
      { mark: "bk", name: "beban kerja" },
    ],
  },
  {
    name: "Kebutuhan khusus pendidik PAUD",
    codes: [
      { mark: "pp", name: "pengetahuan praktis" },
      { mark: "al", name: "alat dan bahan main" },
      { mark: "kb", name: "kualifikasi beragam" },
    ],
  },
  {
    name: "Perubahan yang menetap",
    codes: [
      { mark: "kn", name: "kebiasaan baru" },
      { mark: "sk", name: "sikap dan keyakinan diri" },
      { mark: "nt", name: "lebih dari nilai tes" },
      { mark: "cl", name: "kembali ke cara lama" },
    ],
  },
];
