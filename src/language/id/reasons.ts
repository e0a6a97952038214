/** Mengapa suatu angka tidak ada. */
export const reasons = {
  "too-few-pairs": "pasangan nilai atau peserta terlalu sedikit",
  "no-variation": "semua nilai sama",
  "no-changers": "tidak seorang pun berubah status ketuntasan",
  "no-non-zero-differences": "tidak seorang pun berubah",
  "all-changed-one-way": "semua berubah ke satu arah sehingga tidak ada selang",
  "too-many-pairs": "pasangan nilai lebih dari 5.000",
  "no-scale": "skala tidak diketahui",
  "at-ceiling": "rerata pre-test sudah pada nilai terbaik",
  "too-few-clusters": "banyaknya angkatan kurang dari tiga",
  "interval-out-of-reach": "sampel terlalu kecil untuk selang pada taraf ini",
  "not-computable": "angka itu di luar jangkauan perhitungan",
};
