/** Where the text of a file stops being text; `code` is an input error's. */
export interface BadText {
  readonly code: "invalid-utf8" | "invalid-encoding" | "nul-byte";
  readonly encoding: string;
}

/**
 * The text of a file as UTF-8, in pieces. Where it is damaged, all that comes before the damage is given first, so that
 * whoever counts rows can say in which row it is; then the damage, and nothing more.
 */
export type Text = AsyncGenerator<Buffer | BadText, void, undefined>;

/** Tells text from the mark of its damage. */
export function isBad(text: Buffer | BadText): text is BadText {
  return !Buffer.isBuffer(text);
}
