import { type CellType, fromText, nameOf } from "../cell-type.ts";
import type { Field } from "../field.ts";
import { type FieldFault, unknownFormat } from "../field-fault.ts";
import { isBase64, isEmail, isUri, isUuid } from "./string-formats.ts";

/** `string`: any text, or an e-mail address, URI, base64 or UUID. Its value is the text, white space and all. */
export function stringType(field: Field): CellType<string> | FieldFault {
  const isFit = FORMATS.get(field.format ?? "default");
  if (isFit === undefined) return unknownFormat(field);
  const read = (text: string) => (isFit(text) ? text : undefined);
  return {
    name: nameOf(field),
    keepsSpace: true,
    read,
    readJson: fromText(read),
    key: (value) => value,
    lengthOf: countCharacters,
  };
}

/** Characters as Unicode has them, so that an emoji is one. Source: XML Schema 1.0 part 2, 4.3.1. */
function countCharacters(text: string): number {
  let count = text.length;
  for (let at = 0; at + 1 < text.length; at++) {
    if (!isHigh(text.charCodeAt(at)) || !isLow(text.charCodeAt(at + 1))) continue;
    count--;
    at++;
  }
  return count;
}

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;

const FORMATS: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ["default", () => true],
  ["email", isEmail],
  ["uri", isUri],
  ["binary", isBase64],
  ["uuid", isUuid],
]);
