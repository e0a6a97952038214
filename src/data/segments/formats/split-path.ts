/** A code under its themes, outermost first; parts that are blank are left out. */
export function splitPath(code: string | undefined, separator: string): readonly string[] {
  if (code === undefined) return [];
  return code
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
