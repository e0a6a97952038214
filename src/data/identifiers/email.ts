const LOCAL = /[\p{L}\p{N}._%+-]/u;
const DOMAIN = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/u;
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

/** E-mail addresses in a text, found from their @ outwards, so that a long word costs nothing. */
export function findEmails(text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let least = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > least && at - start < LONGEST_LOCAL && LOCAL.test(text[start - 1]!)) start -= 1;
    const domain = DOMAIN.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN))?.[0];
    if (start === at || domain === undefined) continue;
    least = at + 1 + domain.length;
    found.push({ start, end: least });
  }
  return found;
}
