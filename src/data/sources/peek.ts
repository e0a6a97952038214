/** Puts a value back before the rest of a stream. */
export async function* putBack<T>(first: T, rest: AsyncGenerator<T>): AsyncGenerator<T, void, undefined> {
  yield first;
  yield* rest;
}

/** Takes about `size` bytes, or all there are, from the front of a stream. */
export async function takeHead(bytes: AsyncGenerator<Buffer>, size: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  while (length < size) {
    const next = await bytes.next();
    if (next.done === true) break;
    pieces.push(next.value);
    length += next.value.length;
  }
  return Buffer.concat(pieces);
}

/** The same pieces, for somebody who may stop early without ending them for others. */
export async function* withoutReturn<T>(
  pieces: AsyncGenerator<T, void, undefined>,
): AsyncGenerator<T, void, undefined> {
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value;
}
