import { isTrait } from "../../identifiers/quasi-identifiers.ts";
import { isPersonal } from "../../scores/recognise.ts";
import { headerKey, headerWords } from "../../sources/header-key.ts";

/** Header words, as {@link headerKey} makes them, of what the roles of scores and interviews do not name. */
const TIER = words(
  "jenjang tingkat tier level jenjangdiklat tingkatdiklat jenjangpelatihan diklatberjenjang",
);
const DATE = words(
  "tanggal tgl date tanggalwawancara tanggalpelatihan tanggaldiklat interviewdate trainingdate",
);
const ROLE = words("peran role");

/** What points at one person: to be taken out before data leave the house. */
const IDENTIFIERS = words(
  "nik nuptk nip niy nisn ktp noktp nomorktp nokk nokartukeluarga npwp norekening rekening paspor passport",
  "telepon telp notelp notelepon nomortelepon hp nohp nomorhp handphone phone phonenumber mobile wa nowa nomorwa",
  "whatsapp nowhatsapp nomorwhatsapp email emailaddress alamatemail surel alamat alamatrumah alamatlengkap address",
);
const NAMES = words(
  "nama namalengkap namapeserta namaguru namapendidik namainforman namaresponden namasiswa name fullname",
  "firstname lastname surname namadepan namabelakang",
);

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

export const isTierHeader = (header: string) => TIER.has(headerKey(header));
export const isDateHeader = (header: string) => DATE.has(headerKey(header));
export const isRoleHeader = (header: string) => ROLE.has(headerKey(header));
/** Whether a column of names of people. */
export const isName = (header: string) => NAMES.has(headerKey(header));

/** Whether a column says who somebody is or how to reach them. */
export function isIdentifier(header: string): boolean {
  const key = headerKey(header);
  return IDENTIFIERS.has(key) || NAMES.has(key) || (isPersonal(header) && !isTrait(header));
}

/** Whether an identifier is written in digits that are no number. */
export const isDigitIdentifier = (header: string) => IDENTIFIERS.has(headerKey(header));

const LATER: ReadonlySet<string> = new Set([
  "tl",
  "followup",
  "tunda",
  "tertunda",
  "retensi",
  "retention",
  "delayed",
  "tindaklanjut",
]);
const SPAN: ReadonlySet<string> = new Set(["bulan", "bln", "month", "months", "minggu", "week", "weeks"]);

/** Whether a header, or a level of a wave column, is of a test some time after the training. */
export function isFollowUp(name: string): boolean {
  const its = headerWords(name.slice(0, 200));
  return its.some((word, i) => {
    const next = its[i + 1] ?? "";
    if (LATER.has(word) || (word === "tindak" && next === "lanjut") || (word === "follow" && next === "up"))
      return true;
    return /^\d{1,2}$/.test(word) && SPAN.has(next);
  });
}

const TOTALS: ReadonlySet<string> = new Set([
  "nilai",
  "skor",
  "score",
  "total",
  "hasil",
  "jumlah",
  "rerata",
  "mean",
]);

/** Whether a header says that its column is a total: `Nilai Tindak Lanjut`. */
export function saysTotal(header: string): boolean {
  return headerWords(header.slice(0, 200)).some((word) => TOTALS.has(word));
}
