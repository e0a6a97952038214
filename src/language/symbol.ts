/** Marks a statistical symbol, which reports set in italics. The marks are private-use characters, stripped from data. */
export const SYMBOL_START = "\uE000";
export const SYMBOL_END = "\uE001";

/** A statistical symbol inside a sentence. */
export function symbol(name: string): string {
  return SYMBOL_START + name + SYMBOL_END;
}

/** Marks a reference to a table or figure by its id; stripped from data as well. */
export const REFERENCE_START = "\uE003";
export const REFERENCE_END = "\uE004";

/** A reference to a table or figure, inside a sentence. */
export function reference(id: string): string {
  return REFERENCE_START + id + REFERENCE_END;
}
