import type { DecimalDecision, DecimalSign } from "./decimal-sign.ts";
import { type NumberReading, readNumber } from "./read-number.ts";

/** Cells that mean "no score" when `--missing` is not given; an empty cell always does. */
export const MISSING_TOKENS: readonly string[] = [
  "-",
  "–",
  "—",
  ".",
  "NA",
  "N/A",
  "n/a",
  "NaN",
  "null",
  "NULL",
  "#N/A",
];

/** What one score cell says. `outOf` is the 100 of `80 / 100`; `items` how many items that are 0 or 1 the score sums. */
export type CellReading =
  | { readonly kind: "score"; readonly value: number; readonly outOf?: number; readonly items?: number }
  | { readonly kind: "missing" }
  | {
      readonly kind: "invalid";
      readonly rule: "not-a-number" | "ambiguous-number" | "spreadsheet-error";
      /** Of a sum of several cells: which of them, 0 for the first. */
      readonly part?: number;
    };

const OUT_OF = /^([^/]+)\/([^/]+)$/;
const SPREADSHEET_ERROR = /^#(?:DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|N\/A|SPILL!|CALC!|#+)$/i;

/** Reads a trimmed score cell; the same text in the same column always reads the same. */
export function readCell(text: string, missing: ReadonlySet<string>, decimal: DecimalDecision): CellReading {
  if (text === "" || missing.has(text)) return { kind: "missing" };
  if (SPREADSHEET_ERROR.test(text)) return { kind: "invalid", rule: "spreadsheet-error" };
  const outOf = OUT_OF.exec(text);
  const score = readEither(outOf === null ? text : outOf[1]!.trim(), decimal);
  if ("problem" in score) return { kind: "invalid", rule: score.problem };
  if (outOf === null) return { kind: "score", value: score.value };
  const maximum = readEither(outOf[2]!.trim(), decimal);
  if ("problem" in maximum) return { kind: "invalid", rule: maximum.problem };
  return { kind: "score", value: score.value, outOf: maximum.value };
}

function readEither(text: string, decimal: DecimalDecision): NumberReading {
  const reading = readNumber(text, decimal.sign, decimal.undecided);
  if (!("problem" in reading) || !decimal.mixed) return reading;
  const other: DecimalSign = decimal.sign === "." ? "," : ".";
  return readNumber(text, other, true);
}
