/** Isi --help untuk opsi butir tes. */
export const itemsOptions = {
  item: "kolom satu butir (dapat diulang; bawaan: dikenali dari judulnya, misalnya Q1, soal 2, butir_3, pre_1)",
  preItems: "awalan kolom butir pre-test; pre_1 dan post_1 adalah butir yang sama",
  postItems: "awalan kolom butir post-test",
  itemsWave:
    "tata letak panjang, satu baris per peserta dan waktu pengukuran: kolom yang menyebutkan waktunya",
  itemsPre: "tata letak panjang: waktu pengukuran yang merupakan pre-test",
  itemsPost: "tata letak panjang: waktu pengukuran yang merupakan post-test",
  itemsId: "kolom identitas peserta (bawaan: dikenali dari judulnya)",
  itemsBy: "juga butir setiap kelompok dari kolom ini (dapat diulang: setiap kombinasi)",
  answerKey:
    "kunci jawaban, CSV dengan kolom butir, kunci, dan bila perlu maks, yang menskor jawaban seperti A–D; beberapa jawaban benar ditulis A|C",
  max: "skor tertinggi setiap butir yang tidak diskor dengan kunci (bawaan: 1 untuk skor 0 dan 1, selain itu skor tertinggi yang ada)",
  blankIsWrong:
    "jawaban kosong dari orang yang menjawab butir lain pada waktu itu diskor 0 (bawaan: data hilang)",
  subscale: 'butir satu kompetensi, sebagai NAMA=BUTIR,BUTIR ("Pedagogik=1,2,5"; dapat diulang)',
  total:
    "kolom nilai keseluruhan untuk dibandingkan dengan butirnya; satu per waktu pengukuran, menurut urutannya (dapat diulang)",
  instrument: "dari deskriptor studi: tes yang mana, bila beberapa memiliki butir",
  itemRows:
    "tulis juga satu baris CSV per peserta: identitas, kelompok, total dan subskala setiap waktu, untuk gains (menampilkan identitas)",
  minCellItems: "angka kelompok dan jawaban dengan orang kurang dari ini tidak ditampilkan (bawaan 5)",
};

/** Isi --help untuk perintahnya. */
export const itemsCommands = {
  items: {
    summary: "butir mana yang dikuasai, bertahan, hilang? apakah tesnya reliabel?",
    description:
      "Butir mana yang dikuasai, bertahan, hilang? Apakah tesnya reliabel? Tingkat kesukaran, korelasi butir–sisa, alfa Cronbach (KR-20) dengan selang Feldt, α tanpa butir, galat baku pengukuran, siapa memilih jawaban mana, subskala; untuk dua waktu pengukuran juga dikuasai, bertahan, hilang, dan belum dengan uji McNemar eksak dan koreksi Holm.\n\nBerkas memuat satu baris per peserta dengan satu kolom per butir (satu waktu, atau dua waktu berdampingan), atau satu baris per peserta dan waktu pengukuran. Butir berisi 0 dan 1, poin, atau jawaban yang diskor dengan --key.",
    examples: [
      { command: "paud-analyze items tes.csv", means: "kolom butir dikenali dan ditampilkan" },
      {
        command: "paud-analyze items tes.csv --pre-items pre_ --post-items post_ --key kunci.csv",
        means: "jawaban mentah dua waktu, diskor dengan kunci",
      },
      {
        command: 'paud-analyze items tes.csv --subscale "Pedagogik=1,2,5" --rows each.csv',
        means: "juga satu kompetensi, dan nilai setiap peserta untuk gains",
      },
      {
        command: "paud-analyze items panjang.csv --wave Waktu --by Jenjang",
        means: "satu baris per peserta dan waktu; juga setiap jenjang",
      },
    ],
  },
};
