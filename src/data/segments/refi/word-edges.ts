const WORD = /[\p{L}\p{M}\p{N}]/u;
const SPACE = /\s/;

/** Whether somebody who selects text would begin here: not behind a letter or digit, and not before white space. */
export function isWordStart(text: string, at: number): boolean {
  if (!isInside(text, at) || at === text.length || SPACE.test(text[at]!)) return false;
  return at === 0 || !WORD.test(characterBefore(text, at));
}

/** Whether somebody who selects text would end here: not before a letter or digit, and not behind white space. */
export function isWordEnd(text: string, at: number): boolean {
  if (!isInside(text, at) || at === 0 || SPACE.test(text[at - 1]!)) return false;
  return at === text.length || !WORD.test(characterAt(text, at));
}

/** Within the text, and not between the halves of a character. */
function isInside(text: string, at: number): boolean {
  return at >= 0 && at <= text.length && !(isLow(text, at) && isHigh(text, at - 1));
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at)!);
}

function characterBefore(text: string, at: number): string {
  const isPair = at >= 2 && isLow(text, at - 1) && isHigh(text, at - 2);
  return characterAt(text, isPair ? at - 2 : at - 1);
}

function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

function isHigh(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}
