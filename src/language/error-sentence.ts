import type { InputError } from "../core/input-error.ts";
import type { Catalogue } from "./catalogue.ts";
import { shownValue } from "./shown-value.ts";

/** An input error as one line, without the program's name. */
export function errorSentence({ code, args }: InputError, { errors, help, numbers }: Catalogue): string {
  return errors[code]((name) => {
    if (code === "bad-option-value" && name === "wanted") return wanted(args, help);
    const given = args[name];
    if (given === undefined) return "";
    if (typeof given === "number") return name === "row" ? String(given) : numbers.plain(given);
    return typeof given === "string" ? shownValue(given) : quoted(given);
  });
}

function wanted(args: InputError["args"], help: Catalogue["help"]): string {
  const key = args["wanted"] as keyof Catalogue["help"]["wanted"];
  return key === "oneOf" ? help.wanted.oneOf(quoted(args["choices"] as readonly string[])) : help.wanted[key];
}

/** A file may have a thousand columns; who looks for one needs the first few. */
const MOST_NAMED = 12;

function quoted(items: readonly string[]): string {
  const named = items.slice(0, MOST_NAMED).map((item) => `"${shownValue(item)}"`);
  return items.length > MOST_NAMED ? `${named.join(", ")}, … (${items.length})` : named.join(", ");
}
