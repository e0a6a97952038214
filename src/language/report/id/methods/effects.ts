import type { ReportCatalogue } from "../../catalogue.ts";

export const effects: ReportCatalogue["methods"]["entries"]["effects"] = {
  gav: {
    name: "g_av dan d_av",
    text: "Selisih rerata dalam satuan rerata simpangan baku kedua tes; g_av menghilangkan bias sampel kecil dengan koreksi eksak J, dengan derajat bebas untuk dua ragam yang berkorelasi. Keduanya memakai selang Bonett d_av ± z·SE. Tidak ada bila nilai kedua tes tidak bervariasi. g_av didahulukan karena tetap dalam satuan nilai dan tidak membesar karena korelasi kedua tes.",
  },
  glassPre: {
    name: "Δ Glass dengan simpangan baku pre-test",
    text: "Selisih rerata dalam simpangan baku pre-test, dengan selang Bonett Δ ± z·SE. Sesuai bila diklat mengubah sebaran nilai, atau skor maksimum mempersempitnya. Tidak ada bila nilai pre-test tidak bervariasi.",
  },
  dz: {
    name: "d_z dan g_z",
    text: "Selisih rerata dalam simpangan baku selisih, yang menentukan kuasa uji berpasangan; g_z terkoreksi untuk sampel kecil. Selangnya diperoleh dengan membalik distribusi t nonsentral dan berlaku untuk keduanya. Ukuran ini membesar dengan korelasi kedua tes dan tidak boleh dibandingkan dengan d dari kelompok terpisah. Tidak ada bila semua selisih sama.",
  },
  drm: {
    name: "d_rm",
    text: "d_z yang dikembalikan ke skala nilai melalui korelasi r kedua tes; sama dengan d_av bila simpangan baku kedua tes sama. Selangnya tidak disajikan.",
  },
  superiority: {
    name: "Probabilitas superioritas",
    text: "Proporsi peserta yang hasilnya lebih baik sesudahnya, n₊ dari n, ditambah setengah dari yang tetap, n₀; ½ berarti tidak ada perubahan. Selangnya adalah selang Wilson, yang konservatif bila banyak peserta tetap. Ini bukan common language effect size, yang membandingkan orang yang berbeda.",
  },
  rankBiserial: {
    name: "Korelasi rank-biserial berpasangan",
    text: "Bagian jumlah peringkat yang mendukung kenaikan dikurangi bagian yang menentangnya: dari −1, semua turun, sampai 1, semua naik. Selangnya memakai jackknife pada z Fisher dengan t Student dan hanya pendekatan; tidak ada pada ±1.",
  },
};
