/** Marks a statistical symbol, which reports set in italics. The marks are private-use characters, stripped from data. */
export const SYMBOL_START = "\uE000";
export const SYMBOL_END = "\uE001";

/** A statistical symbol inside a sentence. */
export function symbol(name: string): string {
  return SYMBOL_START + name + SYMBOL_END;
}
