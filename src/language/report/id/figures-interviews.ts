import type { ReportCatalogue } from "../catalogue.ts";

export const figuresInterviews: ReportCatalogue["figuresInterviews"] = {
  themes: {
    title: "Informan yang menyebut setiap tema",
    titleSegments: "Segmen pada setiap tema",
    axis: (all) => `Informan (dari ${all})`,
    axisSegments: "Segmen",
    bar: (a) => `${a.theme}: ${a.informants} dari ${a.all} informan (${a.share}); pengodean: ${a.codings}`,
    barSegments: (a) => `${a.theme}: segmen: ${a.segments}; pengodean: ${a.codings}`,
    shown: (shown, all) =>
      `Ditampilkan: ${shown} dari ${all} tema dan kode; tema didahulukan dari kode di bawahnya, kemudian yang terbanyak.`,
    intervals: (level) => `Garis: selang ${level}.`,
    description: (a) =>
      `Batang mendatar: berapa dari ${a.all} informan yang menyebut setiap tema, dan, menjorok di bawahnya, setiap kodenya. Tema dengan jumlah informannya: ${a.themes}.${a.codes}`,
    descriptionSegments: (a) =>
      `Batang mendatar: berapa segmen yang memuat setiap tema, dan, menjorok di bawahnya, setiap kodenya; informan tidak diketahui. Tema dengan jumlah segmennya: ${a.themes}.${a.codes}`,
    further: (a) =>
      a.least === a.most
        ? `${a.count} lainnya masing-masing ${a.least}`
        : `${a.count} lainnya ${a.least} sampai ${a.most}`,
    codes: (a) =>
      a.least === a.most
        ? ` Kode di bawahnya: ${a.count}, masing-masing ${a.most}.`
        : ` Kode di bawahnya: ${a.count}, dari ${a.most} (${a.mostOf}) sampai ${a.least} (${a.leastOf}).`,
  },
  coOccurrence: {
    title: "Seberapa sering kode muncul bersama",
    key: (count) => (count === "0" ? "tidak ada" : count),
    diagonal: "pengodean kode itu sendiri",
    cell: (a) =>
      `${a.a} dan ${a.b}: ${a.overlaps} tumpang tindih; informan yang menyebut keduanya: ${a.informants}`,
    none: (a, b) => `${a} dan ${b}: tidak bertumpang tindih`,
    own: (code, codings) => `${code}: pengodean: ${codings}`,
    shown: (shown, all) => `Ditampilkan: ${shown} kode dengan pengodean terbanyak, dari ${all}.`,
    hidden: (pairs, most) =>
      `Tidak ditampilkan: ${pairs} pasangan yang bertumpang tindih, terbanyak ${most}.`,
    howToRead:
      "Angka pada kotak berwarna: banyaknya tumpang tindih dua kode. Setiap nama berlaku untuk baris di kirinya dan kolom di bawahnya.",
    description: (a) =>
      `Separuh bawah tabel silang ${a.codes} kode, makin gelap makin sering dua kode bertumpang tindih; diagonalnya memuat pengodean setiap kode. Dari ${a.pairs} pasangan, ${a.overlapping} bertumpang tindih. Paling sering: ${a.list}.`,
    pair: (a, b, overlaps) => `${a} dan ${b} (${overlaps})`,
  },
  saturation: {
    title: "Kejenuhan data (saturasi): kode menurut wawancara",
    axis: "Wawancara",
    inOrderOf: (attribute) => `Wawancara, menurut urutan ${attribute}`,
    codes: "Kode",
    soFar: "kode sejauh ini",
    newCodes: "kode baru",
    band: (orders) => `95% dari ${orders} urutan acak`,
    base: (interviews, codes) => `Acuan: ${interviews} wawancara, ${codes} kode`,
    upTo: (threshold) => (threshold === "0%" ? "0%" : `≤ ${threshold}`),
    and: " dan ",
    reached: (thresholds, at) => `Informasi baru ${thresholds} pada ${at}`,
    notReached: (thresholds) => `Informasi baru ${thresholds}: tidak tercapai.`,
    point: (a) => `Wawancara ${a.interview}: kode baru ${a.newCodes}, sejauh ini ${a.soFar}`,
    description: (a) =>
      `Garis banyaknya kode sejauh ini sepanjang ${a.interviews} wawancara, dengan batang kode baru: ${a.baseCodes} kode pada ${a.base} wawancara pertama (acuan), ${a.codes} kode seluruhnya; wawancara terakhir dengan kode baru adalah wawancara ${a.last}.`,
    descriptionBand: "Pita menunjukkan letak 95% urutan acak.",
    marked: (a) => `Ditandai: ${a.what}, dalam ${a.run} wawancara setelah wawancara ${a.interviews}.`,
  },
};
