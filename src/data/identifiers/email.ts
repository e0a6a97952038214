const LOCAL = /[\p{L}\p{N}._%+-]/u;
const DOMAIN = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/u;
const LINE_BREAK = /^(?:\r\n|\n|\r) {0,4}/;
const LONGEST_BREAK = 6;
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

/** E-mail addresses in a text, found from their @ outwards, so that a long word costs nothing. */
export function findEmails(text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let least = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > least && at - start < LONGEST_LOCAL && LOCAL.test(text[start - 1]!)) start -= 1;
    // A line may end behind the @.
    const from = at + 1 + (LINE_BREAK.exec(text.slice(at + 1, at + 1 + LONGEST_BREAK))?.[0].length ?? 0);
    const domain = DOMAIN.exec(text.slice(from, from + LONGEST_DOMAIN))?.[0];
    if (start === at || domain === undefined) continue;
    least = from + domain.length;
    found.push({ start, end: least });
  }
  return found;
}
