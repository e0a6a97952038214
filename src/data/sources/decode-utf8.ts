import { isAscii } from "node:buffer";
import { putBack } from "./peek.ts";
import type { Text } from "./text.ts";
import { utf8Length } from "./utf8-length.ts";

const NOTHING = Buffer.alloc(0);

/**
 * Passes UTF-8 on as it is, whole characters at a time.
 * @param orElse reads the bytes another way where they turn out not to be UTF-8 and nothing but ASCII, which most
 *   encodings share, came before; left out, that is damage
 */
export async function* decodeUtf8(
  bytes: AsyncGenerator<Buffer, void, undefined>,
  orElse?: (bytes: AsyncGenerator<Buffer, void, undefined>) => Text,
): Text {
  let cut: Buffer = NOTHING;
  let onlyAscii = true;
  for await (const piece of bytes) {
    const chunk = cut.length === 0 ? piece : Buffer.concat([cut, piece]);
    if (isAscii(chunk)) {
      cut = NOTHING;
      yield chunk;
      continue;
    }
    const { length, stop } = utf8Length(chunk);
    const good = chunk.subarray(0, length);
    onlyAscii &&= isAscii(good);
    if (stop === "invalid") {
      if (onlyAscii && orElse !== undefined) yield* orElse(putBack(chunk, bytes));
      else yield* damaged(good);
      return;
    }
    cut = chunk.subarray(length);
    yield good;
  }
  if (cut.length === 0) return;
  if (onlyAscii && orElse !== undefined) yield* orElse(putBack(cut, bytes));
  else yield* damaged(NOTHING);
}

async function* damaged(good: Buffer): Text {
  yield good;
  yield { code: "invalid-utf8", encoding: "utf-8" };
}
