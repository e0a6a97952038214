import { isNameHeader } from "../data/identifiers/full-name.ts";
import type { IdentifierKind } from "../data/identifiers/identifier.ts";
import { headerKey, headerWords } from "../data/sources/header-key.ts";

/** Why a column is left out. */
export type Why = "name" | IdentifierKind | "address" | "birth-date" | "other-number" | "asked";

const WORDS: Readonly<Record<string, Why>> = {
  nik: "nik",
  ktp: "nik",
  nuptk: "nuptk",
  nip: "nip",
  email: "email",
  surel: "email",
  hp: "phone",
  nohp: "phone",
  telepon: "phone",
  telp: "phone",
  tlp: "phone",
  phone: "phone",
  ponsel: "phone",
  wa: "phone",
  whatsapp: "phone",
  handphone: "phone",
  alamat: "address",
  address: "address",
  npwp: "other-number",
  rekening: "other-number",
  paspor: "other-number",
  passport: "other-number",
  instagram: "other-number",
  facebook: "other-number",
};
const KINDS: ReadonlyMap<string, Why> = new Map(Object.entries(WORDS));
const BIRTH =
  /^(?:(?:tempat)?(?:dan)?(?:tanggal|tgl)lahir(?:peserta|guru)?|ttl|lahir|birthdate|birthday|dateofbirth|dob)$/;
const KEYS: ReadonlyMap<string, Why> = new Map([
  ["kk", "other-number"],
  ["nokk", "other-number"],
  ["nomorkk", "other-number"],
  ["email", "email"],
  ["emailaddress", "email"],
  ["alamatemail", "email"],
]);

/** What a header says that its column tells of people, which the copy must not; `undefined` where it says no such thing. */
export function personalHeader(header: string): Why | undefined {
  const key = headerKey(header);
  const known = KEYS.get(key);
  if (known !== undefined) return known;
  if (BIRTH.test(key)) return "birth-date";
  if (isNameHeader(header)) return "name";
  // "Alamat sekolah" tells too, where schools have few teachers; "Asal alamat e-mail" is rare.
  for (const word of headerWords(header)) {
    const kind = KINDS.get(word);
    if (kind !== undefined) return kind;
  }
  return KINDS.get(key);
}
