import { InputError } from "../../core/input-error.ts";
import type { Text } from "./text.ts";

const REPLACEMENT = "\ufffd";

/** Makes UTF-8 of any encoding iconv-lite knows. A byte that means nothing in it is damage. */
export async function* decodeLegacy(bytes: AsyncGenerator<Buffer, void, undefined>, encoding: string): Text {
  const iconv = await loadIconv();
  const decoder = iconv.getDecoder(encoding);
  for await (const piece of bytes) {
    const text = decoder.write(piece);
    yield Buffer.from(beforeDamage(text));
    if (text.includes(REPLACEMENT)) {
      yield { code: "invalid-encoding", encoding };
      return;
    }
  }
  const rest = decoder.end() ?? "";
  yield Buffer.from(beforeDamage(rest));
  if (rest.includes(REPLACEMENT)) yield { code: "invalid-encoding", encoding };
}

/** @throws InputError `unknown-encoding` for a label iconv-lite does not know */
export async function requireKnownEncoding(encoding: string): Promise<void> {
  const iconv = await loadIconv();
  if (!iconv.encodingExists(encoding)) throw new InputError("unknown-encoding", { encoding });
}

function beforeDamage(text: string): string {
  const damage = text.indexOf(REPLACEMENT);
  return damage < 0 ? text : text.slice(0, damage);
}

/** Loaded only for files that need it: it is heavier than all the rest of the reading. */
async function loadIconv() {
  return (await import("iconv-lite")).default;
}
