/** Titles before a name, and words of address, in lower case and without points. */
export const TITLES: ReadonlySet<string> = new Set([
  ...listed("dr drs dra drg ir prof h hj kh ust ustadz ustadzah haji hajah ibu bu bapak pak bpk bunda ayah"),
  ...listed("mbak mas kak kakak sdr sdri tuan nyonya ny nn mr mrs ms miss"),
]);

/** A degree behind a name: S.Pd., M.Pd.I, A.Ma.Pd, SE, S.PdAUD, Ph.D. */
export const DEGREE =
  /^(?:[SMABD]\.?(?:Pd|Psi|Sos|Ag|Si|Kom|Hum|Th|Ked|Keb|Kep|Ma|Md|Tr|E|H|T|IP|PAUD|Farm|Ling|Ak|Sc|Ed|A)(?:\.?[A-Z][A-Za-z]{0,5}){0,3}|Gr|Ph\.?D|Lc|MA|MM|M\.?B\.?A)\.?$/i;

/** Small words inside names. */
export const LINKS: ReadonlySet<string> = new Set([...listed("bin binti van de der al el")]);

/** Words that stand in columns of two or three capitalised words that are no people. */
export const NOT_IN_NAMES: ReadonlySet<string> = new Set([
  // places
  ...listed("provinsi prov kabupaten kab kota kecamatan kec kelurahan kel desa dusun nagari gampong distrik"),
  ...listed(
    "jalan jl gang rt rw blok pulau kepulauan gunung barat timur utara selatan tengah tenggara pusat",
  ),
  ...listed("daya raya jawa sumatera sumatra kalimantan sulawesi papua nusa maluku aceh banten lampung"),
  ...listed("jakarta yogyakarta bali riau bengkulu gorontalo indonesia dki"),
  // institutions
  ...listed("tk paud kb tpa sps ra sd sdn mi smp sma lpd pkbm skb yayasan sekolah lembaga dinas pendidikan"),
  ...listed("universitas institut himpaudi igtki pos pusat negeri swasta pembina taman kanak bermain school"),
  ...listed("institute university"),
  // the training
  ...listed(
    "angkatan kelas kelompok gelombang rombel jenjang tingkat tahap sesi modul dasar lanjut lanjutan",
  ),
  ...listed(
    "mahir diklat berjenjang pelatihan tugas mandiri tutor guru kepala pendamping pengelola pendidik",
  ),
  ...listed("pelatih peserta operator staf honorer"),
  // answers
  ...listed(
    "sangat tidak kurang cukup baik buruk setuju netral ragu selalu sering jarang pernah belum sudah",
  ),
  ...listed("hadir sakit izin lulus gagal tinggi rendah sedang laki perempuan pria wanita kawin menikah"),
  ...listed("islam kristen katolik hindu buddha very good bad strongly agree disagree neutral never always"),
  ...listed(
    "often not north south east west central district province city level basic advanced male female",
  ),
  ...listed("total jumlah rata dan di ke yang untuk dari dengan and the"),
]);

/** Words that stand in many Indonesian names: a column of names holds one soon, a column of codes does not. */
export const FREQUENT_IN_NAMES: ReadonlySet<string> = new Set([
  ...listed(
    "siti nur sri dewi muhammad mohammad muhamad mohamad ahmad achmad abdul abdullah agus aminah ani",
  ),
  ...listed("andi aisyah anisa annisa ayu astuti asih bambang budi dede dedi desi dian dwi eka eko elis"),
  ...listed(
    "endang eni erna euis fatimah fitri fitriani handayani hartati hartini hasanah hasan hendra heni",
  ),
  ...listed("hidayat hidayah hidayati ika ida iin imas indah iis ismail joko kartini khotimah kurnia"),
  ...listed("kurniawan kurniasih kusuma lestari lilis lina maria maryam maryati mega melati mulyani mulyati"),
  ...listed("murni neneng ningsih novi nurhayati nurjanah nurul nurlaela pertiwi permata pratama pratiwi"),
  ...listed("purnama purwanti puspita putra putri rahayu rahma rahmah rahman rahmat rahmawati rani ratna"),
  ...listed("ratih retno rika rina rini riska rizki rizky rohmah rosita rukmini safitri sari saputra"),
  ...listed("setiawan setiawati slamet solihah suci sulastri sumarni sumiati supriyadi suryani susanti susi"),
  ...listed("susilawati sutrisno syarif titin tri tuti umi utami wahyu wahyuni wati wibowo widodo widya"),
  ...listed("wijaya wulan wulandari yanti yati yayah yuli yuliana yulianti yuni yunita yusuf zahra zainab"),
  ...listed("zulkifli made wayan nyoman ketut putu kadek komang ni gede yohana yohanes kristina agustina"),
  ...listed("margaretha simanjuntak siregar nasution lubis harahap sinaga situmorang tambunan hutagalung"),
  ...listed("manurung"),
]);

/** Words of a line: a list of one word a line would be longer than all the rest of this. */
function listed(words: string): readonly string[] {
  return words.split(" ");
}
