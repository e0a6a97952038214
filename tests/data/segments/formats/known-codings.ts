/** Two coders on two interviews, with what breaks importers: emoji before and in quotes, line breaks, delimiters. */
export interface KnownCoding {
  readonly document: string;
  readonly informant: string;
  readonly role: string;
  readonly text: string;
  /** UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly path: readonly string[];
  readonly coder: string;
}

export const TEXTS: Readonly<Record<string, string>> = {
  "Wawancara 1": 'Saya 😀 mengajar "di kelas", setiap hari.\r\nKepala sekolah; datang 👩‍🏫 membantu.',
  "Wawancara 2": "=SUM(A1) kata guru itu: \\ tidak > ada <b>waktu</b>.",
};

export const KNOWN: readonly KnownCoding[] = [
  known("Wawancara 1", "G01", "Guru", 'mengajar "di kelas", setiap', ["Praktik", "kelas"], "Ani"),
  known("Wawancara 1", "G01", "Guru", 'mengajar "di kelas", setiap', ["Praktik", "kelas"], "Budi"),
  known("Wawancara 1", "G01", "Guru", "hari.\r\nKepala", ["Pendampingan", "kunjungan", "atasan"], "Ani"),
  known("Wawancara 1", "G01", "Guru", "👩‍🏫 membantu", ["Pendampingan"], "Ani"),
  known("Wawancara 2", "K02", "Kepala sekolah", "=SUM(A1) kata", ["__proto__"], "Budi"),
  known("Wawancara 2", "K02", "Kepala sekolah", "tidak > ada <b>waktu</b>", ["constructor", "=1+1"], "Budi"),
];

function known(
  document: string,
  informant: string,
  role: string,
  text: string,
  path: readonly string[],
  coder: string,
): KnownCoding {
  const start = TEXTS[document]!.indexOf(text);
  return { document, informant, role, text, start, end: start + text.length, path, coder };
}

/** What is left of the codings, a row each below a header, where a format holds only these fields. */
export function kept(...fields: readonly (keyof KnownCoding)[]): readonly object[] {
  return KNOWN.map((coding, i) => ({
    ...Object.fromEntries(fields.map((field) => [field, coding[field]])),
    row: i + 2,
  }));
}

/** An offset into a document in Unicode code points. */
export function codePoints(document: string, offset: number): number {
  return [...TEXTS[document]!.slice(0, offset)].length;
}
