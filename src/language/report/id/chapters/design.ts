import type { ReportCatalogue } from "../../catalogue.ts";

/** Apa yang dilakukan, dan apa yang boleh dinyatakan darinya. */
export const design: ReportCatalogue["chapters"]["design"] = {
  scores: (followUps) =>
    followUps === ""
      ? "Desain: satu kelompok, sebelum dan sesudah (praeksperimental). Orang yang sama mengerjakan tes sebelum diklat (pre-test) dan sesudahnya (post-test)."
      : `Desain: satu kelompok, sebelum, sesudah, dan beberapa waktu kemudian (praeksperimental). Orang yang sama mengerjakan tes sebelum diklat (pre-test), sesudahnya (post-test), dan beberapa waktu kemudian (${followUps}).`,
  noComparison: "Tidak diketahui adanya kelompok pembanding yang tidak dilatih.",
  groups: (by, groups) =>
    `Peserta berada dalam ${groups} kelompok menurut ${by}. Tidak ada keterangan dalam berkas bahwa peserta ditempatkan secara acak, jadi orang-orang di dalam kelompok itu pun berbeda; kecuali bila salah satunya tidak mengikuti diklat, tidak ada di antaranya yang menjadi kelompok pembanding.`,
  cohorts: (column) => `Peserta dilatih per angkatan ("${column}"); peserta seangkatan cenderung serupa.`,
  interviews: (informants, documents) =>
    `Wawancara: ${informants} informan dalam ${documents} dokumen. Informan dipilih karena apa yang dapat mereka ceritakan, bukan diambil acak; bagaimana memilihnya hanya penulis yang tahu.`,
  interviewsOnly:
    "Tidak ada pengukuran sebelum dan sesudah: laporan ini memuat apa yang diceritakan, bukan apa yang meningkat.",
  items: (items, waves) => `Jawaban atas ${items} butir tes: ${waves}.`,
  level: "Apa yang boleh dinyatakan",
  levelScores:
    "Desain ini memungkinkan pernyataan bahwa nilai berubah, berapa besarnya, dan seberapa pasti hal itu pada orang-orang seperti ini. Desain ini tidak memungkinkan pernyataan bahwa diklat yang mengubahnya: pengalaman mengerjakan tes, kegiatan belajar lain, waktu, dan kecenderungan nilai ekstrem untuk kembali ke tengah (regresi ke rerata) terkandung dalam setiap selisih sebelum dan sesudah.",
  levelInterviews:
    "Wawancara memungkinkan pernyataan tentang apa yang dialami orang-orang ini dan bagaimana mereka memandangnya. Wawancara tidak menyatakan seberapa umum hal itu, dan tidak pula bahwa hal itu menjadi sebab suatu nilai.",
  caption: "Klaim, dasarnya, dan yang tidak ditunjukkan",
  columns: { claim: "Yang boleh dinyatakan", supportedBy: "Dasarnya", notShown: "Yang tidak ditunjukkan" },
  claims: {
    change: {
      claim: "Seberapa besar nilai berubah",
      supportedBy: "Pre-test dan post-test orang yang sama, dengan selang dan dua uji",
      notShown: "Bahwa diklat penyebabnya; berapa nilai mereka yang tidak memiliki post-test",
    },
    lasting: {
      claim: "Bagian peningkatan yang masih ada kemudian",
      supportedBy: "Nilai peserta yang mengikuti semua tes",
      notShown:
        "Yang bertahan pada peserta yang tidak datang; yang ditambahkan oleh kegiatan belajar lain atau praktik",
    },
    groups: {
      claim: "Apakah kelompok berubah dengan besar yang berbeda",
      supportedBy: "Uji Welch, pasangan kelompok dengan koreksi Holm, analisis kovarians",
      notShown: "Mengapa berbeda; bahwa kelompok yang perbedaannya tidak ditunjukkan itu sama",
    },
    earlier: {
      claim: "Apakah dua studi berbeda dalam rerata peningkatannya",
      supportedBy: "Selisih rerata peningkatan dengan selangnya",
      notShown: "Apa yang membuat perbedaan; apakah kedua tes sama sukarnya",
    },
    items: {
      claim: "Butir mana yang dikuasai, dan seberapa jauh butir saling berkaitan",
      supportedBy: "Jawaban sebelum dan sesudah, butir demi butir; konsistensi internal",
      notShown: "Bahwa tes itu mengukur kompetensi (validitas)",
    },
    themes: {
      claim: "Apa yang dibicarakan para informan ini",
      supportedBy: "Bagian teks berkode, dihitung per informan, dengan kutipan",
      notShown: "Seberapa umum hal itu pada orang lain; seberapa penting hal itu bagi mereka",
    },
    agreement: {
      claim: "Apakah para pengode memakai kode dengan cara yang sama",
      supportedBy: "Pengodean terpisah atas teks yang sama, dibandingkan dengan kebetulan",
      notShown: "Bahwa kodenya benar",
    },
    joint: {
      claim: "Peningkatan dan apa yang dikatakan, berdampingan",
      supportedBy: "Nilai dan wawancara orang yang sama atau jenjang yang sama",
      notShown: "Bahwa yang satu menjelaskan yang lain; sebagian besar peserta tidak diwawancarai",
    },
  },
  reading: "Cara membaca angka",
};
