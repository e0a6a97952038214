import type { ReportCatalogue } from "../../catalogue.ts";

export const joint: ReportCatalogue["methods"]["entries"]["joint"] = {
  display: {
    name: "Tampilan gabungan (joint display)",
    text: "Nilai dan tema dari orang atau jenjang yang sama disandingkan, agar pembaca melihat di mana keduanya sejalan, berbeda, atau hanya salah satu yang berbicara. Tidak ada yang dihitung dari keduanya selain perbedaan di bawah ini; berdampingan tidak berarti disebabkan.",
  },
  themeContrast: {
    name: "Peningkatan informan yang menyebut suatu tema dan yang tidak",
    text: "Rerata peningkatan peserta yang diwawancarai dan menyebut suatu tema dikurangi rerata mereka yang tidak menyebutnya, dengan selang Welch. Tidak ada bila salah satu pihak hanya satu orang. Informan hanya sedikit dan tidak dibagi menurut tema secara acak: sebab tidak dapat dibaca darinya, dan dengan banyak tema beberapa perbedaan muncul karena kebetulan.",
  },
};
