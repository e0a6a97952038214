/** Header keys of what many share and few share together, and what can be known of a person elsewhere. */
export const QUASI_IDENTIFIERS: ReadonlySet<string> = new Set([
  ...["jeniskelamin", "kelamin", "jk", "lp", "gender", "sex", "umur", "usia", "age", "kelompokumur"],
  ...["tanggallahir", "tgllahir", "tahunlahir", "tempatlahir", "birthyear", "yearofbirth", "dateofbirth"],
  ...["kabkota", "kabupaten", "kota", "kabupatenkota", "kecamatan", "kelurahan", "desa", "kelurahandesa"],
  ...["provinsi", "district", "subdistrict", "village", "city", "province", "kodepos", "postcode", "zip"],
  ...["pendidikan", "pendidikanterakhir", "ijazah", "kualifikasi", "education", "qualification", "degree"],
  ...["masakerja", "lamamengajar", "pengalaman", "yearsofservice", "experience", "jabatan", "position"],
  ...["pekerjaan", "occupation", "agama", "religion", "suku", "ethnicity", "statuskawin", "maritalstatus"],
  ...[
    "lembaga",
    "asallembaga",
    "satuanpendidikan",
    "namalembaga",
    "sekolah",
    "school",
    "institution",
    "npsn",
  ],
  ...["golongan", "pangkat", "statuskepegawaian", "statusguru"],
]);
