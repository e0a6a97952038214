import type { RuleText } from "../../rule-text.ts";

/** Teks aturan tentang wawancara berkode. */
export const interviewsRules = {
  "missing-document": {
    title: "Pengodean tanpa dokumen",
    explanation:
      "Baris ini tidak menyebut dokumennya. Baris tidak dipakai karena letak dan wawancaranya tidak diketahui.",
    fix: "Isi dokumennya.",
  },
  "missing-informant": {
    title: "Pengodean tanpa informan",
    explanation:
      "Baris ini tidak menyebut siapa yang berbicara. Baris dihitung pada dokumen tetapi tanpa informan, sehingga tidak masuk dalam persentase informan.",
    fix: "Isi informannya, atau tambahkan dokumennya ke berkas informan.",
  },
  "missing-coder": {
    title: "Pengodean tanpa pengode",
    explanation:
      "Baris ini tidak menyebut siapa yang mengodekan. Baris dihitung pada tema, tetapi tidak ikut dalam perbandingan pengode.",
    fix: "Isi pengodenya.",
  },
  "empty-code": {
    title: "Bagian teks tanpa kode",
    explanation:
      "Baris ini memuat bagian teks tetapi tidak ada kodenya. Bagian itu dianggap tidak dikodekan, yang tidak sama dengan bagian yang tidak ditemukan apa-apa di dalamnya.",
    fix: 'Isi kodenya; untuk "tidak ditemukan", pakailah kode yang menyatakannya.',
  },
  "repeated-coding": {
    title: "Pengodean yang sama dua kali",
    explanation:
      "Pengode yang sama memberi kode yang sama di letak yang sama dua kali. Pengodean dihitung satu kali.",
    fix: "Hapus salah satu pengodean.",
  },
  "bad-offsets": {
    title: "Letak bukan bagian teks",
    explanation:
      "Awal dan akhirnya tidak membatasi bagian teks: akhir mendahului awal, atau salah satunya bukan angka. Barisnya tidak dipakai.",
    fix: "Ekspor lagi pengodeannya, atau perbaiki awal dan akhirnya.",
  },
  "offsets-uncertain": {
    title: "Cara menghitung letak tidak pasti",
    explanation:
      "Setiap program menghitung karakter dengan caranya sendiri, dan letak dalam berkas ini tidak cocok dengan cara mana pun. Yang memerlukan letak tidak dihitung.",
    fix: "Sebutkan dengan offsets dalam deskriptor cara programnya menghitung, atau ekspor lagi pengodean bersama teksnya.",
  },
  "quote-differs": {
    title: "Kutipan berbeda dari letaknya",
    explanation:
      "Teks kutipan bukan teks pada letaknya. Mungkin transkrip diubah setelah dikodekan, atau letaknya dihitung dengan cara lain.",
    fix: "Pakailah transkrip yang dikodekan, atau ekspor lagi pengodeannya.",
  },
  "quote-not-found": {
    title: "Kutipan tidak ada di transkrip",
    explanation:
      "Teks kutipan tidak ada di dalam transkrip, jadi letaknya tidak diketahui. Transkripnya mungkin versi lain.",
    fix: "Pakailah transkrip yang dikodekan, atau perbaiki kutipannya.",
  },
  "quote-ambiguous": {
    title: "Kutipan ada di beberapa tempat",
    explanation:
      "Teks kutipan ada lebih dari satu kali di dalam transkrip, jadi tidak diketahui bagian mana yang dikodekan.",
    fix: "Sertakan awal dan akhir pengodean, atau kutip bagian yang sedikit lebih panjang.",
  },
  "similar-codes": {
    title: "Kode yang hampir sama",
    explanation:
      "Ada kode yang hanya berbeda huruf besar-kecil atau spasi dan dihitung sebagai kode berbeda. Satu tema lalu terpecah menjadi beberapa baris yang masing-masing terlalu kecil.",
    fix: "Tulis kodenya dengan cara yang sama di mana-mana.",
  },
  "several-informants": {
    title: "Satu bagian, beberapa informan",
    explanation: "Bagian teks yang sama dimiliki beberapa informan. Hanya yang pertama berlaku.",
    fix: "Perbaiki informannya, atau pisahkan bagian itu pada pergantian pembicara.",
  },
  "not-an-attribute": {
    title: "Kolom berubah pada satu informan",
    explanation:
      "Kolom ini seharusnya menerangkan informan, tetapi isinya berbeda-beda pada satu informan. Kolom ini tidak dapat dipakai untuk mengelompokkan orang.",
    fix: "Perbaiki isinya, atau jangan pakai kolom ini sebagai atribut.",
  },
  "conflicting-attribute": {
    title: "Informan dengan dua isi atribut",
    explanation:
      "Baris-baris satu informan berisi atribut yang berbeda. Yang pertama berlaku, padahal mungkin salah.",
    fix: "Perbaiki barisnya, agar setiap informan memiliki satu isi.",
  },
  "not-in-map": {
    title: "Tidak ada di berkas informan",
    explanation:
      "Ada informan atau dokumen yang dikodekan tetapi tidak ada di berkas informan. Mereka tidak beratribut dan tidak masuk kelompok mana pun.",
    fix: "Tambahkan mereka ke berkas informan, atau tulis namanya dengan cara yang sama di keduanya.",
  },
  "not-in-data": {
    title: "Informan yang tidak dikodekan",
    explanation:
      "Berkas informan memuat orang tanpa pengodean. Mereka dihitung di antara semua informan sehingga setiap persentase mengecil; itu benar hanya bila mereka diwawancarai.",
    fix: "Hapus yang tidak diwawancarai, atau cari pengodeannya pada nama lain.",
  },
  "no-transcript": {
    title: "Dokumen tanpa transkrip",
    explanation:
      "Tidak ada berkas bernama sama di folder transkrip. Kutipan dokumen ini tidak dapat diperiksa dan letaknya tidak dapat dicari.",
    fix: "Tambahkan transkripnya, atau beri nama yang sama dengan dokumennya.",
  },
  "paragraph-numbers": {
    title: "Nomor paragraf sebagai letak",
    explanation:
      "Awal dan akhirnya menghitung paragraf, bukan karakter. Letak pengodean dalam teks tidak diketahui, dan yang memerlukan letak tidak dihitung.",
    fix: "Ekspor pengodean dengan letak karakter, atau sebagai proyek REFI-QDA.",
  },
  "cancelled-annotations": {
    title: "Anotasi yang dibatalkan",
    explanation: "Proyek memuat anotasi yang dibatalkan. Anotasi itu dilewati.",
    fix: "Biarkan bila memang dibatalkan dengan sengaja; bila tidak, kirimkan lagi di program anotasinya.",
  },
  "hidden-sheets": {
    title: "Lembar tersembunyi dalam buku kerja",
    explanation:
      "Buku kerja memuat lembar tersembunyi yang tidak dibaca. Mungkin di situ ada data yang kurang di sini, atau nama yang tidak dimaksudkan untuk dibagikan.",
    fix: "Tampilkan lembarnya dan hapus yang tidak perlu, atau tunjuk lembar yang benar dengan sheet.",
  },
  "dangling-codes": {
    title: "Kode tidak ada di buku kode",
    explanation:
      "Ada pengodean dengan kode yang tidak ada di buku kode proyek. Pengodean itu tidak dipakai karena artinya tidak diketahui.",
    fix: "Tambahkan kodenya ke buku kode, atau perbaiki proyeknya lalu ekspor lagi.",
  },
  "duplicate-guids": {
    title: "Pengenal yang muncul dua kali",
    explanation:
      "Dua hal dalam proyek memiliki pengenal yang sama, dan yang pertama berlaku. Proyek yang digabungkan secara manual sering demikian.",
    fix: "Ekspor lagi proyeknya dengan program pembuatnya.",
  },
  "codes-are-cases": {
    title: "Kode yang mewakili kasus",
    explanation: "Beberapa kode menunjuk kasus, yaitu orang. Kode itu dianggap informan, bukan tema.",
    fix: "Biarkan bila memang benar; bila tidak, ubah kasus dan kode dalam proyeknya.",
  },
  "coders-differ": {
    title: "Dua pengode untuk satu pengodean",
    explanation:
      "Pengodean dan seleksinya menyebut pengode yang berbeda. Salah satunya dipakai, dan pilihan itu memengaruhi kesepakatan pengode.",
    fix: "Sebutkan dengan --coder-from mana yang benar.",
  },
  "unread-source": {
    title: "Dokumen yang teksnya tidak ada",
    explanation:
      "Teks dokumen berada di luar arsip, tidak ada di dalamnya, atau rusak. Pengodeannya dihitung tetapi tanpa teks.",
    fix: "Ekspor proyeknya bersama sumber-sumbernya.",
  },
  "selections-without-text": {
    title: "Pengodean gambar atau suara",
    explanation:
      "Yang dikodekan adalah gambar, suara, atau halaman utuh. Pengodean seperti itu dihitung, tetapi tidak berletak di dalam teks.",
    fix: "Biarkan bila letak tidak diperlukan; bila perlu, kodekan transkripnya.",
  },
  "schema-break": {
    title: "Proyek melanggar standar REFI-QDA",
    explanation:
      "Berkas proyek tidak sesuai dengan standar REFI-QDA. Yang dapat dibaca sudah dibaca, tetapi sebagian mungkin hilang.",
    fix: "Bandingkan jumlahnya dengan program yang menulis berkas itu, dan ekspor dengan versi yang lebih baru.",
  },
  "unknown-code": {
    title: "Kode di luar buku kode",
    explanation:
      "Pengodean ini memakai kode yang tidak ada di buku kode. Mungkin salah ketik, atau kodenya belum didefinisikan siapa pun.",
    fix: "Perbaiki kodenya, atau tambahkan ke buku kode beserta definisinya.",
  },
  "unknown-informant": {
    title: "Informan yang tidak terdaftar",
    explanation:
      "Informan pengodean ini tidak ada di tabel peserta atau informan. Pengodeannya tidak dapat digabungkan dengan nilai atau kelompok.",
    fix: "Perbaiki kode informannya, atau tambahkan orangnya ke tabel.",
  },
} satisfies Readonly<Record<string, RuleText>>;
