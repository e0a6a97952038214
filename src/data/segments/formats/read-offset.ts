const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e\+?\d+)?$/i;

/**
 * An offset as a number, also one that no text can have (−3, 1e9, 2.5): whoever knows the text judges it. NaN for what is
 * no number; `undefined` where nothing is written.
 */
export function readOffset(cell: string | undefined): number | undefined {
  if (cell === undefined) return undefined;
  const text = cell.trim();
  if (text === "") return undefined;
  return NUMBER.test(text) ? Number(text) : Number.NaN;
}
