import type { RuleText } from "../../rule-text.ts";

/** Teks aturan tentang tabel dan skemanya. */
export const schemaRules = {
  "ragged-row": {
    title: "Baris dengan sel kurang atau lebih",
    explanation:
      "Jumlah sel baris ini tidak sama dengan judul kolom, sehingga tidak dapat dipastikan nilai mana milik kolom mana. Barisnya dilewati. Penyebab yang lazim adalah pemisah di dalam sel yang tidak diapit petik.",
    fix: "Bandingkan baris dengan sumbernya; apit sel yang memuat pemisah dengan tanda petik.",
  },
  "unclosed-quote": {
    title: "Tanda petik tidak ditutup",
    explanation:
      "Sebuah sel dibuka dengan tanda petik yang tidak pernah ditutup, sehingga sisa berkas menjadi satu sel. Mulai dari baris ini berkas tidak terbaca.",
    fix: "Tutup atau hapus tanda petiknya, lalu periksa lagi.",
  },
  "stray-quote": {
    title: "Tanda petik di tengah sel",
    explanation:
      "Ada tanda petik di dalam sel yang tidak diapit petik, atau teks sesudah petik penutup, sehingga akhir sel tidak jelas. Mulai dari baris ini berkas tidak terbaca.",
    fix: 'Apit seluruh sel dengan petik dan gandakan tanda di dalamnya (""), atau hapus tandanya, lalu periksa lagi.',
  },
  "record-too-long": {
    title: "Baris tidak berujung",
    explanation:
      "Sebuah baris lebih panjang daripada baris tabel mana pun. Mungkin ada tanda petik yang dibuka dan tidak ditutup. Mulai dari baris ini berkas tidak terbaca.",
    fix: "Cari tanda petik yang tidak ditutup, atau bagi teksnya, lalu periksa lagi.",
  },
  "no-rows": {
    title: "Tidak ada isi di bawah judul kolom",
    explanation:
      "Berkas memuat kolom tanpa satu pun baris atau pengodean. Mungkin ekspornya gagal, atau saringannya tidak menyisakan apa pun.",
    fix: "Ekspor ulang datanya, dan periksa saringan ekspornya.",
  },
  "missing-column": {
    title: "Kolom dalam skema tidak ada",
    explanation:
      "Skema menguraikan kolom yang tidak ada di berkas. Apa pun yang memerlukan kolom ini tidak dapat dihitung, dan kolom yang berganti judul tampak sama dengan kolom yang hilang.",
    fix: "Kembalikan judul kolom seperti dalam skema, atau hapus kolom itu dari skema.",
  },
  "extra-column": {
    title: "Kolom tidak ada dalam skema",
    explanation:
      "Berkas memuat kolom yang tidak diuraikan skema, sehingga isinya tidak diperiksa jenis maupun batasnya. Kolom itu mungkin juga memuat hal yang tidak dimaksudkan untuk dibagikan.",
    fix: "Uraikan kolom itu dalam skema, atau hapus dari berkas.",
  },
  "column-order": {
    title: "Urutan kolom berbeda",
    explanation:
      "Urutan kolom di berkas berbeda dari urutan dalam skema. Program yang membaca menurut urutan akan tertukar membacanya.",
    fix: 'Susun kolom menurut urutan skema, atau isi fieldsMatch dengan "equal" bila urutan tidak penting.',
  },
  "duplicate-column": {
    title: "Beberapa kolom berjudul sama",
    explanation:
      "Dua kolom atau lebih memiliki judul yang sama. Tidak dapat dipastikan kolom mana yang dimaksud, dan setiap program memilih secara berbeda.",
    fix: "Ganti judul atau hapus kolomnya sampai setiap judul hanya ada satu.",
  },
  "unnamed-column": {
    title: "Kolom tanpa judul",
    explanation:
      "Ada kolom yang berisi tetapi tidak berjudul. Isinya tidak dapat disebut, diuraikan, atau diperiksa, dan sering kali hanya catatan atau hitungan di samping tabel.",
    fix: "Beri judul kolom itu, atau hapus.",
  },
  "wrong-type": {
    title: "Isi sel tidak sesuai jenisnya",
    explanation:
      "Isi sel tidak sesuai dengan jenis kolomnya dalam skema, misalnya angka atau tanggal. Program lain akan membuangnya atau membacanya sebagai hal lain.",
    fix: "Perbaiki selnya, atau cantumkan isinya dalam missingValues bila artinya tidak ada nilai.",
  },
  required: {
    title: "Isian wajib kosong",
    explanation:
      "Skema mewajibkan isian di sini, tetapi selnya kosong. Analisis dapat kehilangan baris ini tanpa pemberitahuan.",
    fix: 'Isi selnya, atau hapus "required" dari skema bila memang boleh kosong.',
  },
  "not-unique": {
    title: "Nilai berulang yang seharusnya sekali",
    explanation:
      "Menurut skema setiap isi kolom ini hanya boleh ada sekali, tetapi isi ini ada di beberapa baris. Biasanya satu baris dimasukkan dua kali atau pengenalnya salah ketik.",
    fix: "Periksa baris mana yang benar, lalu perbaiki atau hapus yang lain.",
  },
  "out-of-range": {
    title: "Nilai di luar batas",
    explanation:
      "Nilai ini kurang dari batas bawah atau melebihi batas atas dalam skema. Kemungkinan salah ketik, atau batasnya keliru.",
    fix: "Bandingkan dengan sumbernya lalu perbaiki, atau perbaiki batas dalam skema.",
  },
  "wrong-length": {
    title: "Isi terlalu pendek atau panjang",
    explanation:
      "Jumlah karakternya kurang atau lebih dari yang diizinkan skema. Mungkin ada angka atau huruf yang hilang atau berlebih.",
    fix: "Bandingkan dengan sumbernya lalu perbaiki, atau perbaiki minLength atau maxLength dalam skema.",
  },
  "wrong-pattern": {
    title: "Bentuk isi tidak sesuai",
    explanation:
      "Isi sel tidak berbentuk seperti pola dalam skema. Kode yang bentuknya lain tidak ditemukan ketika tabel digabungkan.",
    fix: "Tulis isinya dalam bentuk yang diminta, atau perbaiki polanya dalam skema.",
  },
  "not-in-enum": {
    title: "Isi di luar pilihan",
    explanation:
      "Isi sel bukan salah satu pilihan dalam skema. Ejaan yang berbeda menjadi kelompok tersendiri di setiap tabel.",
    fix: "Tulis seperti dalam skema, atau tambahkan ke enum atau categories.",
  },
  "wrong-json": {
    title: "Isi melanggar JSON Schema kolom",
    explanation:
      "Sel berisi JSON yang tidak sesuai dengan jsonSchema kolomnya. Program yang membacanya akan berhenti atau melewatkan sebagian.",
    fix: "Perbaiki JSON dalam sel, atau jsonSchema dalam deskriptor.",
  },
  "primary-key": {
    title: "Kunci utama kosong atau berulang",
    explanation:
      "Kolom kunci utama harus membedakan setiap baris, tetapi di sini kosong atau sama dengan baris lain. Baris dengan kunci yang sama tidak dapat digabungkan dengan tabel lain secara pasti.",
    fix: "Lengkapi kuncinya, atau hapus atau perbaiki baris yang berulang.",
  },
  "unique-key": {
    title: "Gabungan nilai berulang",
    explanation:
      "Menurut skema gabungan kolom ini harus berbeda di setiap baris, tetapi dua baris sama nilainya. Salah satunya mungkin pengulangan.",
    fix: "Perbaiki atau hapus salah satu baris, atau hapus kolom itu dari uniqueKeys.",
  },
  "foreign-key": {
    title: "Rujukan tidak ditemukan",
    explanation:
      "Isi ini seharusnya ada di tabel lain, tetapi tidak ditemukan. Barisnya tidak memiliki pasangan di sana dan hilang ketika tabel digabungkan.",
    fix: "Tambahkan baris yang kurang di tabel lain itu, atau perbaiki isinya di sini.",
  },
  "wrong-hash": {
    title: "Berkas berbeda dari uraiannya",
    explanation:
      "Ukuran atau hash berkas berbeda dari yang tercatat dalam deskriptor. Berkas diubah setelah diuraikan, atau ini berkas lain.",
    fix: "Bila perubahannya disengaja, tulis hash dan ukuran baru dalam deskriptor; bila tidak, kembalikan berkas semula.",
  },
  "not-recognised": {
    title: "Jenis berkas tidak dikenali",
    explanation:
      "Berkas tidak dikenali sebagai nilai maupun wawancara berkode. Hanya yang berlaku bagi tabel apa pun yang diperiksa, sehingga masalah pada nilai atau pengodean mungkin luput.",
    fix: "Sebutkan kolomnya, misalnya dengan --pre dan --post, atau tulis dalam deskriptor apa isi berkas itu (kind) dan apa peran kolom-kolomnya (roles); paud-analyze init membuat deskriptor awalnya.",
  },
  "unread-data": {
    title: "Data di dalam deskriptor",
    explanation:
      "Data sumber ini berada di dalam deskriptor sendiri. Data seperti itu tidak dibaca sehingga tidak ada yang diperiksa.",
    fix: "Simpan datanya sebagai berkas, lalu tunjuk dengan path.",
  },
} satisfies Readonly<Record<string, RuleText>>;
