/** Mengapa suatu angka tidak ada. */
export const reasons = {
  "too-few-pairs": "pasangan nilai terlalu sedikit",
  "no-variation": "semua nilai sama",
  "no-changers": "tidak seorang pun berubah status ketuntasan",
  "no-non-zero-differences": "tidak seorang pun berubah",
  "all-changed-one-way": "semua berubah ke satu arah",
  "too-many-pairs": "pasangan nilai lebih dari 5.000",
  "no-scale": "skala tidak diketahui",
  "at-ceiling": "rerata pre-test berada di ujung skala",
  "too-few-clusters": "angkatan kurang dari tiga",
  "interval-out-of-reach": "sampel terlalu kecil untuk selang pada taraf ini",
  "not-computable": "angkanya di luar jangkauan perhitungan",
};
