import { symbol } from "../../../language/symbol.ts";

/**
 * Latin letters that stand for a figure, alone or with an index; not `a`, an English word, but in brackets, `s` of a
 * genitive, or `R`, a program.
 */
const SYMBOLS =
  /(?<=\()[ab](?=\))|(?<![\p{L}\p{N}_'’-])(?:[gdrs]_[a-z]+2?|[cdgkmnprtxyzFGHLMNUW])(?![\p{L}\p{N}_'’])/gu;

/** A text with its statistical symbols in emphasis: "the *p* of the paired *t* test". */
export function withSymbols(text: string): string {
  return text.replace(SYMBOLS, (name) => symbol(name));
}
