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
