import { decodeLegacy, requireKnownEncoding } from "./decode-legacy.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { decodeUtf16 } from "./decode-utf16.ts";
import { putBack } from "./peek.ts";
import { type Encoding, sniffEncoding } from "./sniff-encoding.ts";
import { isBad, type Text } from "./text.ts";

/** What most programs on Windows write where they do not write Unicode. */
const LEGACY = "windows-1252";

/** A file's text, and what it was written in. */
export interface Decoded {
  readonly text: Text;
  readonly bom: boolean;
  /** Final when the text has come to its end. */
  encoding(): string;
}

/**
 * The text of a file whose first bytes are `head` and whose others are `rest`.
 * @param label the encoding the user named; left out, it is found out
 * @throws InputError `unknown-encoding`
 */
export async function decode(
  head: Buffer,
  rest: AsyncGenerator<Buffer, void, undefined>,
  label: string | undefined,
): Promise<Decoded> {
  const sniffed = sniffEncoding(head);
  let encoding = label === undefined ? sniffed.encoding : (ownEncoding(label, sniffed.encoding) ?? label);
  const bom = encoding === sniffed.encoding ? sniffed.bom : 0;
  const bytes = putBack(head.subarray(bom), rest);
  const mayBeLegacy = label === undefined && bom === 0;
  const asLegacy = (others: AsyncGenerator<Buffer, void, undefined>) => {
    encoding = LEGACY;
    return decodeLegacy(others, LEGACY);
  };
  const decoded = { bom: bom > 0, encoding: () => encoding };
  if (encoding === "utf-8")
    return {
      ...decoded,
      text: untilNul(decodeUtf8(bytes, mayBeLegacy ? asLegacy : undefined), decoded.encoding),
    };
  if (encoding === "utf-16le" || encoding === "utf-16be")
    return { ...decoded, text: untilNul(decodeUtf16(bytes, encoding), decoded.encoding) };
  await requireKnownEncoding(encoding);
  return { ...decoded, text: untilNul(decodeLegacy(bytes, encoding), decoded.encoding) };
}

/** A NUL is no text, and csv-parse takes one after a closing quote for the end of the file. */
async function* untilNul(text: Text, encoding: () => string): Text {
  for await (const piece of text) {
    const nul = isBad(piece) ? -1 : piece.indexOf(0);
    if (isBad(piece) || nul < 0) {
      yield piece;
      continue;
    }
    yield piece.subarray(0, nul);
    yield { code: "nul-byte", encoding: encoding() };
    return;
  }
}

/** The encoding a label means, where it is one that needs no iconv-lite; `utf-16` has the byte order that was found. */
function ownEncoding(label: string, sniffed: Encoding): Encoding | undefined {
  switch (label.toLowerCase().replace(/[^a-z0-9]/g, "")) {
    case "utf8":
      return "utf-8";
    case "utf16":
      return sniffed === "utf-16be" ? sniffed : "utf-16le";
    case "utf16le":
      return "utf-16le";
    case "utf16be":
      return "utf-16be";
    default:
      return undefined;
  }
}
