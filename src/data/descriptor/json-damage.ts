import { type Damage, DEEPEST } from "./damage.ts";

/** What may stand next. */
type Wanted = "value" | "value-or-close" | "key" | "key-or-close" | "colon" | "comma-or-close" | "nothing";

/**
 * Where a text stops being JSON (RFC 8259), or says a key twice, which `JSON.parse` lets pass; `undefined` for sound text.
 * `JSON.parse` itself does not always say where.
 */
export function jsonDamage(text: string): Damage | undefined {
  /** The keys of every object that is open; `undefined` for a list. */
  const open: (Set<string> | undefined)[] = [];
  let wanted: Wanted = "value";
  let at = 0;
  for (;;) {
    at = afterSpace(text, at);
    const sign = text[at];
    if (wanted === "nothing") return sign === undefined ? undefined : { problem: "syntax", offset: at };
    if (sign === undefined) return { problem: "unfinished", offset: at };
    const mayClose = wanted.endsWith("or-close");
    if (mayClose && sign === (open.at(-1) === undefined ? "]" : "}")) {
      open.pop();
      at += 1;
      wanted = open.length === 0 ? "nothing" : "comma-or-close";
    } else if (wanted === "comma-or-close" || wanted === "colon") {
      if (sign !== (wanted === "colon" ? ":" : ",")) return { problem: "syntax", offset: at };
      at += 1;
      wanted = wanted === "colon" || open.at(-1) === undefined ? "value" : "key";
    } else if (wanted === "key" || wanted === "key-or-close") {
      const end = sign === '"' ? afterString(text, at) : undefined;
      if (end === undefined) return { problem: "syntax", offset: at };
      const key = JSON.parse(text.slice(at, end)) as string;
      if (open.at(-1)?.has(key) === true) return { problem: "repeated-key", offset: at, key };
      open.at(-1)?.add(key);
      at = end;
      wanted = "colon";
    } else if (sign === "{" || sign === "[") {
      if (open.length === DEEPEST) return { problem: "too-deep", offset: at };
      open.push(sign === "{" ? new Set() : undefined);
      at += 1;
      wanted = sign === "{" ? "key-or-close" : "value-or-close";
    } else {
      const end = sign === '"' ? afterString(text, at) : afterWord(text, at);
      if (end === undefined) return { problem: "syntax", offset: at };
      at = end;
      wanted = open.length === 0 ? "nothing" : "comma-or-close";
    }
  }
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\n\r".includes(text[at]!)) at += 1;
  return at;
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Past the closing quotation mark; `undefined` where there is none, or no such string can be. */
function afterString(text: string, from: number): number | undefined {
  for (let at = from + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit < 0x20) return undefined;
    if (unit !== 0x5c) continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return undefined;
    at = ESCAPE.lastIndex - 1;
  }
  return undefined;
}

const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?/iy;

function afterWord(text: string, from: number): number | undefined {
  WORD.lastIndex = from;
  const word = WORD.exec(text)?.[0];
  // The sign of the exponent may be a capital; the words may not.
  return word === undefined || /^[TFN]|^[tfn].*[A-Z]/.test(word) ? undefined : WORD.lastIndex;
}
