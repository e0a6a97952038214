/** A record without the fields that its row leaves blank. */
export function withoutBlanks<T extends object>(
  fields: { readonly [Key in keyof T]: T[Key] | undefined },
): T {
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(filled) as T;
}
