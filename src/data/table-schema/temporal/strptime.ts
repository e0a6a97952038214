import type { FieldFault } from "../field-fault.ts";
import { literal } from "../values/literal.ts";
import { DIRECTIVES, type Directive, SHORTHANDS } from "./directives.ts";
import type { TimeParts } from "./time-parts.ts";

/** Reads the parts of a date or time; `undefined` where a text is not of the form. */
export type PartsReader = (text: string) => TimeParts | undefined;

/**
 * Reads by a pattern of strptime. Names of months and days are taken in either case, white space in the pattern is any
 * white space, and each directive may stand once, so that matching a text cannot take long.
 */
export function strptimeReader(format: string): PartsReader | FieldFault {
  const fault = (problem: FieldFault["problem"], args: FieldFault["args"]): FieldFault => ({
    path: "format",
    problem,
    args,
  });
  const pattern = format.replace(/%(.)/gs, (whole, letter: string) => SHORTHANDS.get(letter) ?? whole);
  const directives: Directive[] = [];
  const seen = new Set<string>();
  let source = "";
  for (const [piece] of pattern.matchAll(/%[\s\S]?|\s+|[^%\s]+/g)) {
    if (!piece.startsWith("%")) {
      source += /\s/.test(piece) ? "\\s+" : literal(piece);
      continue;
    }
    if (piece === "%%") {
      source += "%";
      continue;
    }
    const directive = DIRECTIVES.get(piece.slice(1));
    if (directive === undefined) return fault("unknown-directive", { directive: piece });
    if (seen.has(piece)) return fault("repeated-directive", { directive: piece });
    seen.add(piece);
    directives.push(directive);
    source += `(${directive.source})`;
  }
  if (directives.length === 0) return fault("no-directive", { format });
  return reader(new RegExp(`^${source}$`, "i"), directives);
}

function reader(form: RegExp, directives: readonly Directive[]): PartsReader {
  return (text) => {
    if (text.length > LONGEST) return undefined;
    const match = form.exec(text);
    if (match === null) return undefined;
    const parts: TimeParts = {};
    directives.forEach((directive, index) => {
      directive.note(parts, match[index + 1]!.toLowerCase());
    });
    return parts;
  };
}

/** Characters that any date or time could need, with what a pattern puts around it. */
const LONGEST = 1000;
