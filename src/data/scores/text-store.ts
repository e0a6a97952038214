const CHUNK = 1 << 20;
/** Entries start at even bytes, so that an unsigned 32-bit number can point into 8 GiB. */
const STEP = 2;
const LIMIT = 2 ** 32;
/** The most bytes an entry's head can take. */
const HEAD = 5;

/** Texts one after another in large buffers; a character takes one byte where it can, two where one of its text must. */
export class TextStore {
  readonly #chunks: Buffer[] = [];
  #end = 0;

  /** Keeps a text and says where it is. */
  append(text: string): number {
    const isWide = /[^\0-\xff]/.test(text);
    const bytes = isWide ? text.length * 2 : text.length;
    if (this.#end + HEAD + bytes > this.#chunks.length * CHUNK) this.#grow(HEAD + bytes);
    const position = this.#end / STEP;
    if (position >= LIMIT) throw new RangeError("TextStore.append requires less than 8 GiB of text in all");
    const { chunk, offset } = this.#locate(position);
    const start = writeHead(chunk, offset, bytes * 2 + Number(isWide));
    chunk.write(text, start, isWide ? "utf16le" : "latin1");
    const end = this.#end - offset + start + bytes;
    // What follows a text longer than a chunk begins a new one: a position tells its chunk by division.
    this.#end = chunk.length > CHUNK ? this.#chunks.length * CHUNK : end + (end % STEP);
    return position;
  }

  /** The text kept at a position. */
  at(position: number): string {
    const { chunk, offset } = this.#locate(position);
    const { isWide, start, bytes } = readHead(chunk, offset);
    return chunk.toString(isWide ? "utf16le" : "latin1", start, start + bytes);
  }

  /** Whether the text kept at a position is this one, to the last character. */
  isAt(position: number, text: string): boolean {
    const { chunk, offset } = this.#locate(position);
    const { isWide, start, bytes } = readHead(chunk, offset);
    if (text.length !== (isWide ? bytes / 2 : bytes)) return false;
    for (let i = 0; i < text.length; i++) {
      const unit = isWide ? chunk[start + 2 * i]! | (chunk[start + 2 * i + 1]! << 8) : chunk[start + i]!;
      if (unit !== text.charCodeAt(i)) return false;
    }
    return true;
  }

  #locate(position: number): { chunk: Buffer; offset: number } {
    const byte = position * STEP;
    return { chunk: this.#chunks[Math.floor(byte / CHUNK)]!, offset: byte % CHUNK };
  }

  #grow(bytes: number): void {
    const places = Math.ceil(bytes / CHUNK);
    const chunk = Buffer.allocUnsafeSlow(places * CHUNK);
    this.#end = this.#chunks.length * CHUNK;
    for (let i = 0; i < places; i++) this.#chunks.push(chunk);
  }
}

/** Seven bits a byte, the lowest first; a set eighth bit says that more follow. */
function writeHead(chunk: Buffer, offset: number, head: number): number {
  let at = offset;
  let rest = head;
  for (; rest >= 128; rest = Math.floor(rest / 128)) chunk[at++] = (rest % 128) + 128;
  chunk[at++] = rest;
  return at;
}

function readHead(chunk: Buffer, offset: number): { isWide: boolean; start: number; bytes: number } {
  let at = offset;
  let head = 0;
  let unit = 1;
  for (; chunk[at]! >= 128; unit *= 128) head += (chunk[at++]! - 128) * unit;
  head += chunk[at++]! * unit;
  return { isWide: head % 2 === 1, start: at, bytes: Math.floor(head / 2) };
}
