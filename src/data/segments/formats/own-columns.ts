import { InputError } from "../../../core/input-error.ts";
import { findColumn } from "../../sources/find-column.ts";
import { headerKey } from "../../sources/header-key.ts";

/**
 * Header words by which the columns of our own format are recognised, in English and Indonesian, written as
 * {@link headerKey} makes them. Of two columns that could play one role, the one whose word stands earlier here does.
 */
export const OWN_COLUMNS = {
  document: [
    ...["document", "dokumen", "documentname", "namadokumen", "doc", "transcript", "transkrip"],
    ...["interview", "wawancara", "source", "sumber", "file", "berkas"],
  ],
  segment: [
    ...["segment", "segmen", "segmentid", "idsegmen", "segmenid", "nosegmen", "nomorsegmen"],
    ...["unit", "unitid", "idunit", "item"],
  ],
  informant: [
    ...["informant", "informan", "informantid", "idinforman", "kodeinforman", "respondent", "responden"],
    ...["narasumber", "participant", "peserta", "subject", "subjek", "person", "speaker", "penutur"],
    ...["nama", "namainforman", "namaresponden", "name"],
  ],
  text: ["text", "teks", "quote", "kutipan", "quotation", "excerpt", "segmenttext", "ungkapan", "pernyataan"],
  code: [
    ...["code", "kode", "codename", "namakode", "subcode", "subkode", "label", "tag"],
    ...["subtheme", "subtema", "subcategory", "subkategori"],
  ],
  theme: ["theme", "tema", "category", "kategori", "parentcode", "kodeinduk", "parent"],
  coder: ["coder", "pengode", "pengkode", "koder", "codername", "coderid", "codedby", "rater", "penilai"],
  start: ["start", "mulai", "startposition", "startoffset", "posisimulai", "begin", "awal"],
  end: ["end", "akhir", "endposition", "endoffset", "posisiakhir", "selesai", "finish"],
  length: ["documentlength", "panjangdokumen", "textlength", "panjangteks"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a column of our own format can be. */
export type OwnRole = keyof typeof OWN_COLUMNS;

export const OWN_ROLES = Object.keys(OWN_COLUMNS) as readonly OwnRole[];

/** A column that plays a role. */
export interface OwnColumn {
  readonly index: number;
  readonly recognised: boolean;
}

/**
 * Which column plays which role: those the user named, the rest by their header.
 * @throws InputError `missing-column` or `duplicate-header` for a column that was named
 */
export function ownColumns(
  header: readonly string[],
  named: ReadonlyMap<string, string>,
  file: string,
): ReadonlyMap<OwnRole, OwnColumn> {
  const found = new Map<OwnRole, OwnColumn>();
  for (const role of OWN_ROLES) {
    const name = named.get(role);
    if (name !== undefined) found.set(role, { index: findColumn(header, name, file), recognised: false });
  }
  const taken = new Set([...found.values()].map(({ index }) => index));
  const keys = header.map(headerKey);
  for (const role of OWN_ROLES) {
    if (found.has(role)) continue;
    const words: readonly string[] = OWN_COLUMNS[role];
    const word = words.find((its) => keys.some((key, i) => key === its && !taken.has(i)));
    if (word === undefined) continue;
    const places = keys.flatMap((key, i) => (key === word && !taken.has(i) ? [i] : []));
    if (places.length > 1) {
      const column = header[places[0]!]!.trim();
      throw new InputError("duplicate-header", { file, column, positions: places.map((i) => String(i + 1)) });
    }
    found.set(role, { index: places[0]!, recognised: true });
  }
  return found;
}

/** Whether these columns are enough: what was said, and of what. */
export function areEnough(columns: Pick<ReadonlyMap<OwnRole, unknown>, "has">): boolean {
  const hasWhat = columns.has("code") || columns.has("theme");
  return hasWhat && (["document", "segment", "informant", "text"] as const).some((role) => columns.has(role));
}
