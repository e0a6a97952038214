/**
 * A regular expression of XML Schema (1.0 part 2, appendix F) as RE2 writes it: `\d`, `\w`, `\s`, `\i`, `\c` and `.` mean what
 * they mean there. `\w` takes the underscore too, as every other language has it, and `^` and `$` are the ends of the text, as
 * in the example of Table Schema. `undefined` for what RE2 would take for something else: the difference of two classes,
 * the complement of `\i` or `\c` within a class, and `\Q`.
 */
export function asRe2(pattern: string): string | undefined {
  let result = "";
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    if (character === "\\") {
      const letter = pattern.charAt(++at);
      const translated = escapeOf(letter, inClass);
      if (translated === undefined) return undefined;
      result += translated;
    } else if (inClass) {
      if (character === "[" && pattern.charAt(at - 1) === "-") return undefined;
      if (character === "]") inClass = false;
      result += character;
    } else if (character === "[") {
      inClass = true;
      // A bracket that closes at once stands for itself, in RE2 as in most others.
      const opening = /^\[\^?\]?/.exec(pattern.slice(at, at + 3))![0];
      result += opening.replace("]", "\\]");
      at += opening.length - 1;
    } else result += character === "." ? "[^\\n\\r]" : character;
  }
  return result;
}

function escapeOf(letter: string, inClass: boolean): string | undefined {
  if (letter === "Q") return undefined;
  const members = CLASSES.get(letter);
  if (members !== undefined) return inClass ? members : `[${members}]`;
  const complement = COMPLEMENTS.get(letter);
  if (complement === undefined) return `\\${letter}`;
  return inClass ? undefined : `[^${complement}]`;
}

/** Where a name of XML may begin. Source: XML 1.0, fifth edition, section 2.3. */
const NAME_START =
  ":A-Z_a-z\\x{C0}-\\x{D6}\\x{D8}-\\x{F6}\\x{F8}-\\x{2FF}\\x{370}-\\x{37D}\\x{37F}-\\x{1FFF}\\x{200C}-\\x{200D}" +
  "\\x{2070}-\\x{218F}\\x{2C00}-\\x{2FEF}\\x{3001}-\\x{D7FF}\\x{F900}-\\x{FDCF}\\x{FDF0}-\\x{FFFD}\\x{10000}-\\x{EFFFF}";
const NAME = `${NAME_START}\\-.0-9\\x{B7}\\x{300}-\\x{36F}\\x{203F}-\\x{2040}`;

const CLASSES: ReadonlyMap<string, string> = new Map([
  ["d", "\\p{Nd}"],
  ["D", "\\P{Nd}"],
  ["w", "\\p{L}\\p{M}\\p{N}\\p{S}_"],
  // Punctuation without the underscore: its other connectors are named one by one.
  [
    "W",
    "\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\\p{Po}\\p{Z}\\p{C}\\x{203F}\\x{2040}\\x{2054}\\x{FE33}\\x{FE34}\\x{FE4D}-\\x{FE4F}\\x{FF3F}",
  ],
  ["s", " \\t\\n\\r"],
  ["S", "\\x{0}-\\x{8}\\x{B}\\x{C}\\x{E}-\\x{1F}\\x{21}-\\x{10FFFF}"],
  ["i", NAME_START],
  ["c", NAME],
]);
const COMPLEMENTS: ReadonlyMap<string, string> = new Map([
  ["I", NAME_START],
  ["C", NAME],
]);
