/** Temuan docs/simulations.md di luar batasnya: sejauh mana angka dapat dipercaya bila banyak peserta mencapai nilai terbaik. */
export const simulated = {
  classGain:
    "Bila pasangan nilai kurang dari 30 dan banyak peserta mencapai nilai terbaik, selang ⟨g⟩ terlalu sempit: dalam simulasi dengan tes yang mudah, selang 95% memuat nilai sebenarnya hanya pada sekitar 92% sampel berukuran 10 atau 20, dan sebagian besar yang meleset menduga ⟨g⟩ terlalu tinggi.",
  nonInferiority:
    "Bila pasangan nilai kurang dari 30 dan banyak peserta mencapai nilai terbaik, kesimpulan “bertahan” sedikit terlalu sering diambil: dalam simulasi dengan tes yang mudah, kemunduran sebesar batas toleransi (margin) dinyatakan bertahan pada 3,6% sampel berukuran 10 dan 3,4% sampel berukuran 20, padahal pada tingkat kepercayaan 95% semestinya 2,5%.",
  holm: "Bila pasangan nilai kurang dari 20 dan banyak peserta mencapai nilai terbaik, kontras terencana dengan koreksi Holm terlalu jarang menolak hipotesis nol: dalam simulasi dengan tes yang mudah dan 10 peserta, perubahan yang sebenarnya tidak ada dinyatakan ada hanya pada sekitar 2% sampel, padahal batasnya 5%. Perubahan yang nyata pun mudah terlewat.",
};
