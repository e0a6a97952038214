import { headerKey } from "../sources/header-key.ts";

/** Header keys of where people are: a place or an institution. */
const PLACES = words(
  "kabkota kabupatenkota kotakabupaten kabupaten kota kecamatan kec desa kelurahan desakelurahan kelurahandesa",
  "provinsi propinsi domisili wilayah daerah district subdistrict city town village province region kodepos postcode zip",
  "lembaga namalembaga asallembaga sekolah namasekolah asalsekolah satuanpendidikan satuanpaud instansi unitkerja npsn",
  "tempattugas institution school workplace lpd",
);
/** Header keys of what people are, which many share and few share together. */
const TRAITS = words(
  "jeniskelamin jk kelamin lp sex gender umur usia age kelompokumur tahunlahir birthyear yearofbirth tempatlahir birthplace",
  "tanggallahir tgllahir birthdate dateofbirth dob tempattanggallahir ttl",
  "pendidikan pendidikanterakhir education ijazah kualifikasi qualification degree jurusan major",
  "masakerja lamamengajar lamabekerja pengalaman pengalamanmengajar tenure experience yearsofexperience yearsofservice",
  "yearsteaching jabatan posisi position jobtitle pekerjaan occupation pangkat golongan pangkatgolongan",
  "statuskepegawaian statusguru agama religion suku ethnicity statuskawin statusperkawinan maritalstatus",
);

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

/** Whether a column says where people are: a place or an institution. */
export function isPlace(header: string): boolean {
  return PLACES.has(headerKey(header));
}

/** Whether a column says what people are without saying who: sex, age, education, years of service. */
export function isTrait(header: string): boolean {
  return TRAITS.has(headerKey(header));
}

/** Whether a column helps to tell who somebody is without saying it. */
export function isQuasiIdentifier(header: string): boolean {
  return isPlace(header) || isTrait(header);
}
