const PLAIN = /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/;

/** A number written plainly, its decimals behind a point or a comma; none for all else. */
export function readPlainNumber(text: string): number | undefined {
  const trimmed = text.trim().replace("−", "-");
  return PLAIN.test(trimmed) ? Number(trimmed.replace(",", ".")) : undefined;
}
