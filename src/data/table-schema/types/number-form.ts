import type { Field } from "../field.ts";
import type { FieldFault } from "../field-fault.ts";
import { literal } from "../values/literal.ts";

/** Brings the text of a number into the default form: `Rp 1.250,50` → `1250.50`; `undefined` where it is not of the field's form. */
export type NumberForm = (text: string) => string | undefined;

/**
 * The form in which a field writes numbers: its decimalChar, groupChar and bareNumber. Groups may have any length, as
 * they do in India, and stand in the whole part only: where the point is the group's, 1,250.50 is of another language. `undefined` for the default form, which needs no work.
 */
export function numberForm(field: Field): NumberForm | FieldFault | undefined {
  const { decimalChar = ".", groupChar, bareNumber = true } = field;
  const fault = signFault(decimalChar, groupChar);
  if (fault !== undefined) return fault;
  if (decimalChar === "." && groupChar === undefined) return bareNumber ? undefined : bareText(".");
  const digits = groupChar === undefined ? "\\d+" : `\\d+(?:${literal(groupChar)}\\d+)*`;
  const form = new RegExp(`^[+-]?(?:${digits})?(?:${literal(decimalChar)}\\d*)?(?:[eE][+-]?\\d+)?$`);
  const strip = bareNumber ? undefined : bareText(decimalChar);
  return (text) => {
    const bare = strip === undefined ? text : strip(text);
    if (!form.test(bare)) return undefined;
    const joined = groupChar === undefined ? bare : bare.split(groupChar).join("");
    return decimalChar === "." ? joined : joined.replace(decimalChar, ".");
  };
}

/**
 * Removes what stands around a number: a currency, a unit, a per cent sign. A sign before the currency is the number's. A
 * point counts where nothing but a space or sign is before it: that of `Rp.5000` ends an abbreviation.
 */
function bareText(decimalChar: string): (text: string) => string {
  return (text) => {
    const first = text.search(/\d/);
    if (first < 0) return text;
    let end = text.length;
    while (!isDigit(text.charCodeAt(end - 1))) end--;
    let start = first;
    const beforePoint = first - decimalChar.length;
    if (text.startsWith(decimalChar, beforePoint) && /^[\s+-]?$/.test(text.charAt(beforePoint - 1)))
      start = beforePoint;
    if (isSign(text.charAt(start - 1))) return text.slice(start - 1, end);
    return (isSign(text.charAt(0)) ? text.charAt(0) : "") + text.slice(start, end);
  };
}

function signFault(decimalChar: string, groupChar: string | undefined): FieldFault | undefined {
  const bad = (path: string, sign: string): FieldFault => ({
    path,
    problem: "bad-number-sign",
    args: { sign },
  });
  if (!isNumberSign(decimalChar)) return bad("decimalChar", decimalChar);
  if (groupChar === undefined) return undefined;
  const clash = groupChar.includes(decimalChar) || decimalChar.includes(groupChar);
  return clash || !isNumberSign(groupChar) ? bad("groupChar", groupChar) : undefined;
}

const isNumberSign = (sign: string) => sign !== "" && !/[\d+eE-]/.test(sign);
const isSign = (character: string) => character === "+" || character === "-";
const isDigit = (code: number) => code >= 48 && code <= 57;
