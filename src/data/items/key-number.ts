/** A number in a key, written with either decimal sign; `undefined` for anything else. */
export function readKeyNumber(text: string): number | undefined {
  return /^\d{1,9}(?:[.,]\d{1,6})?$/.test(text) ? Number(text.replace(",", ".")) : undefined;
}
