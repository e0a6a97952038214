/** Numbers and addresses by which Indonesian records tell one person from all others. */
export const IDENTIFIER_KINDS = ["nik", "nuptk", "nip", "phone", "email"] as const;

export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** An identifier in a text: UTF-16 code units, first = 0, end exclusive. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
}
