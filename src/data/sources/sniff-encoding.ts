/** The encodings this reads itself; any other label is handed to iconv-lite. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** What the first bytes of a file say of its encoding. */
export interface SniffedEncoding {
  readonly encoding: Encoding;
  /** Bytes of the byte order mark; 0 where there is none. */
  readonly bom: number;
}

/** The encoding by byte order mark, else by where the NUL bytes are, else UTF-8. */
export function sniffEncoding(head: Uint8Array): SniffedEncoding {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: "utf-8", bom: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: "utf-16le", bom: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: "utf-16be", bom: 2 };
  return { encoding: byNulBytes(head), bom: 0 };
}

/** Latin letters, digits and delimiters have a NUL for a high byte: first in big-endian, second in little-endian. */
function byNulBytes(head: Uint8Array): Encoding {
  const nuls = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) nuls[i % 2]! += 1;
  const [even = 0, odd = 0] = nuls;
  const many = head.length / 4; // half of the pairs
  if (odd > many && odd > 4 * even) return "utf-16le";
  if (even > many && even > 4 * odd) return "utf-16be";
  return "utf-8";
}
