/** What `--help` says of `anonymize`. */
export const anonymizeCommands = {
  anonymize: {
    summary: "tulis salinan dengan pseudonim sebagai pengganti orang",
    description:
      "Tulis salinan dengan pseudonim sebagai pengganti orang. ID menjadi pseudonim yang dibuat dengan kunci rahasia, sama di setiap berkas dan setiap kali dijalankan; kolom nama, nomor pribadi, alamat, telepon, surel, dan tanggal lahir ditinggalkan; nama dan pengenal di dalam transkrip, kutipan, dan catatan diganti tanda, dan posisi kode ikut berpindah bersama teksnya.\n\nSalinan ini dipseudonimkan, bukan anonim: siapa pun yang memegang kunci dan ID dapat mengetahui siapa orangnya, dan gabungan ciri yang langka dapat menunjukkannya tanpa kunci. Bacalah setiap transkrip sebelum dibagikan.",
    examples: [
      {
        command: "paud-analyze anonymize data/ --output bagikan/ --key ~/kunci/studi.key",
        means: "folder berisi tabel dan transkrip; kunci dibuat saat pertama dijalankan",
      },
      {
        command: "paud-analyze anonymize datapackage.yaml -o bagikan/ --key ~/kunci/studi.key",
        means: "sebuah studi, dengan deskriptor yang cocok dengan salinannya",
      },
      {
        command:
          "paud-analyze anonymize nilai.csv -o bagikan/ --key studi.key --drop Sekolah --generalise Umur=band:10",
        means: "tinggalkan satu kolom, dan jadikan umur rentang sepuluh tahun",
      },
      {
        command: "paud-analyze anonymize kode.csv transkrip/ -o bagikan/ --key studi.key --names nama.txt",
        means: "ganti juga nama yang tidak ada di tabel mana pun, satu per baris",
      },
    ],
  },
};

/** What `--help` says of its options. */
export const anonymizeOptions = {
  anonymizeOutput: "folder tempat salinan ditulis; harus baru atau kosong (wajib disebut)",
  key: "berkas kunci rahasia, di luar folder itu; dibuat bila belum ada (wajib disebut)",
  prefix: "awalan pseudonim orang (bawaan P)",
  anonymizeId: "kolom yang membedakan orang, selain yang dikenali (dapat diulang)",
  drop: "tinggalkan kolom ini (dapat diulang)",
  generalise:
    "buat kolom lebih kasar, dengan KOLOM=band:N (rentang), KOLOM=year (tahun), atau KOLOM=drop (dapat diulang)",
  names: "berkas teks berisi nama yang harus diganti, satu per baris, dari orang yang tidak ada di tabel",
  anonymizeOffsets: "cara menghitung posisi kode: utf16 atau codepoint (bawaan utf16)",
  anonymizeForce: "ganti isi folder keluaran",
};

/** What a value of theirs should have been. */
export const anonymizeWanted = {
  prefix: "satu huruf, lalu paling banyak lima belas huruf atau angka",
  generalisation: "berbentuk KOLOM=band:N, KOLOM=year, atau KOLOM=drop, dengan N bilangan bulat di atas 0",
};
