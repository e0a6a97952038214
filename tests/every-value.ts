/** Every value inside a result that is no object or array, with the path to it. */
export function* everyValue(part: unknown, path = "$"): Generator<readonly [path: string, value: unknown]> {
  if (typeof part !== "object" || part === null) {
    yield [path, part];
    return;
  }
  for (const [key, value] of Object.entries(part)) yield* everyValue(value, `${path}.${key}`);
}

/** The paths of what a result must never hold: numbers that are none, and null. */
export function unsound(result: unknown): string[] {
  const bad = (value: unknown) => value === null || (typeof value === "number" && !Number.isFinite(value));
  return [...everyValue(result)].flatMap(([path, value]) => (bad(value) ? [`${path} = ${value}`] : []));
}
