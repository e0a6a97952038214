/**
 * How many bytes from the start are whole UTF-8 characters, and what stopped the count: the end, a character that the
 * end cuts in two, or a byte that cannot stand there. Well-formed as in the Unicode Standard, table 3-7: no overlong
 * forms, no surrogates, nothing above U+10FFFF.
 */
export function utf8Length(bytes: Uint8Array): { length: number; stop: "end" | "cut" | "invalid" } {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const size = sizeOf(lead);
    if (size === 0) return { length: at, stop: "invalid" };
    for (let i = 1; i < size; i++) {
      if (at + i === bytes.length) return { length: at, stop: "cut" };
      const low = i === 1 ? lowestSecond(lead) : 0x80;
      const high = i === 1 ? highestSecond(lead) : 0xbf;
      const byte = bytes[at + i]!;
      if (byte < low || byte > high) return { length: at, stop: "invalid" };
    }
    at += size;
  }
  return { length: at, stop: "end" };
}

function sizeOf(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

function lowestSecond(lead: number): number {
  if (lead === 0xe0) return 0xa0;
  return lead === 0xf0 ? 0x90 : 0x80;
}

function highestSecond(lead: number): number {
  if (lead === 0xed) return 0x9f;
  return lead === 0xf4 ? 0x8f : 0xbf;
}
