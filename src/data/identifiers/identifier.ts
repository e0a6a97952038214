/** Numbers and addresses by which Indonesian records tell one person from all others. */
export type IdentifierKind = "nik" | "nuptk" | "nip" | "phone" | "email";

/** An identifier in a text: UTF-16 code units, first = 0, end exclusive. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
}
