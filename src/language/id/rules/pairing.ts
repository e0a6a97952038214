import type { RuleText } from "../../rule-text.ts";

/** Teks aturan tentang siapa adalah siapa. */
export const pairingRules = {
  "missing-id": {
    title: "Baris tanpa identitas peserta",
    explanation:
      "Baris ini tidak menyebut milik siapa, sehingga nilainya tidak dapat dipasangkan dan tidak dipakai.",
    fix: "Isi identitasnya, atau hapus baris yang bukan milik siapa pun.",
  },
  "repeated-row": {
    title: "Baris yang sama dimasukkan dua kali",
    explanation:
      "Baris ini mengulang baris lain: orang dan nilainya sama. Baris dihitung satu kali, tetapi pengulangan sering menandakan tabel yang ditempel berulang.",
    fix: "Hapus salah satu dari kedua baris.",
  },
  "conflicting-id": {
    title: "Satu identitas, nilai berbeda",
    explanation:
      "Identitas yang sama ada di beberapa baris dengan nilai yang berbeda. Tidak dapat dipastikan mana yang benar, jadi tidak satu pun dipakai.",
    fix: "Cari baris yang benar di sumbernya lalu hapus yang lain, atau beri identitas berbeda kepada orang yang berbeda.",
  },
  "id-in-several-groups": {
    title: "Satu identitas di beberapa kelompok",
    explanation:
      "Identitas yang sama ada di lebih dari satu kelompok dan dihitung di masing-masing. Itu benar bagi orang yang mengikuti beberapa diklat, dan salah bila identitas atau kelompoknya salah ketik.",
    fix: "Periksa apakah memang satu orang di setiap kelompok itu; bila tidak, perbaiki identitas atau kelompoknya.",
  },
  "missing-group": {
    title: "Peserta tanpa kelompok",
    explanation:
      "Baris ini tidak menyebut kelompoknya. Orangnya dihitung dalam Semua tetapi tidak dalam kelompok mana pun, sehingga jumlah kelompok tidak sama dengan keseluruhan.",
    fix: "Isi kelompoknya.",
  },
  "several-cohorts": {
    title: "Satu identitas di angkatan berbeda",
    explanation:
      "Baris-baris dengan satu identitas menyebut angkatan yang berbeda. Orangnya tidak dihitung dalam angkatan mana pun karena tidak diketahui siapa dilatih bersama siapa.",
    fix: "Perbaiki angkatan pada baris yang salah.",
  },
  "no-id-column": {
    title: "Tidak ada kolom identitas",
    explanation:
      "Kolom identitas tidak ditemukan, jadi setiap baris dianggap satu peserta. Orang yang tercatat dua kali tidak dapat dikenali, dan pre-test serta post-test hanya dipasangkan menurut baris.",
    fix: "Tambahkan kolom kode untuk setiap peserta, atau tunjuk kolomnya dengan peran id.",
  },
  "names-as-ids": {
    title: "Nama dipakai sebagai identitas",
    explanation:
      "Peserta dibedakan menurut nama. Dua orang dapat bernama sama, satu nama dapat dieja berbeda, dan berkas memperlihatkan siapa orangnya.",
    fix: "Beri setiap peserta sebuah kode, dan simpan daftar nama terpisah dari data.",
  },
  "row-numbers-as-ids": {
    title: "Nomor urut dipakai sebagai identitas",
    explanation:
      "Peserta dibedakan menurut nomor urut. Nomor berubah ketika baris diurutkan atau ditambah, dan orang yang tercatat dua kali memiliki dua nomor.",
    fix: "Beri setiap peserta kode yang tetap di semua berkas.",
  },
  "similar-ids": {
    title: "Identitas yang hampir sama",
    explanation:
      "Dua identitas hanya berbeda pada hal yang mudah salah ketik, misalnya huruf besar-kecil, spasi, atau nol di depan. Bila orangnya sama, pre-test dan post-testnya tidak terpasangkan.",
    fix: "Tulis identitas seseorang dengan cara yang sama di mana-mana; bila memang dua orang, buat kodenya lebih berbeda.",
  },
  "one-wave-only": {
    title: "Peserta dengan satu tes saja",
    explanation:
      "Orang ini memiliki nilai pada satu tes dan tidak pada tes lainnya, sehingga peningkatannya tidak ada. Bila banyak yang demikian, mereka yang tersisa mungkin berbeda dari yang tidak lengkap.",
    fix: "Cari nilainya pada identitas atau ejaan lain; bila orangnya tidak hadir, biarkan kosong dan laporkan jumlahnya.",
  },
  "tier-out-of-order": {
    title: "Jenjang mendahului jenjang sebelumnya",
    explanation:
      "Seseorang tercatat pada jenjang yang lebih tinggi dengan tanggal lebih awal daripada jenjang yang disyaratkannya; urutannya menurut tiers dalam deskriptor, misalnya Dasar, Lanjut, Mahir. Mungkin tanggal, jenjang, atau identitasnya salah.",
    fix: "Periksa tanggal dan jenjang pada catatan pelatihan, lalu perbaiki yang salah.",
  },
  "waves-swapped": {
    title: "Pre-test dan post-test mungkin tertukar",
    explanation:
      "Jauh lebih banyak orang bernilai lebih rendah sesudah pelatihan daripada sebelumnya. Entah pelatihannya merugikan, entah judul kedua kolom tertukar.",
    fix: "Bandingkan beberapa orang dengan lembar tesnya, dan tukar judul kolom bila memang tertukar.",
  },
  "waves-equal": {
    title: "Post-test tampak disalin dari pre-test",
    explanation:
      "Hampir semua orang memiliki nilai yang persis sama sebelum dan sesudah. Kesamaan seperti itu hampir tidak pernah nyata: kemungkinan kolom yang satu disalin dari yang lain.",
    fix: "Bandingkan dengan sumbernya, lalu masukkan nilai tes yang tertimpa.",
  },
} satisfies Readonly<Record<string, RuleText>>;
