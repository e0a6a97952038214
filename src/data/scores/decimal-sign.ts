/** The sign between whole and fraction. */
export type DecimalSign = "." | ",";

/** How the cells of one column write numbers. */
export interface DecimalDecision {
  readonly sign: DecimalSign;
  /** Cells show both signs beyond doubt (`55,5` beside `55.5`): each is read by its own sign. */
  readonly mixed: boolean;
  /** No cell decides it: a number like `1,500` could be 1.5 or 1500, and is not read. */
  readonly undecided: boolean;
}

const COMMA_DECIMAL =
  /^[+\-−]?(?:[1-9]\d{0,2}(?:\.\d{3})+,\d+|0\d*,\d+|\d*,(?:\d{1,2}|\d{4,})|\d{4,},\d+)(?:[eE][+\-−]?\d+)?$/;
const POINT_DECIMAL =
  /^[+\-−]?(?:[1-9]\d{0,2}(?:,\d{3})+\.\d+|0\d*\.\d+|\d*\.(?:\d{1,2}|\d{4,})|\d{4,}\.\d+)(?:[eE][+\-−]?\d+)?$/;
const POINT_THREE = /^[+\-−]?[1-9]\d{0,2}\.\d{3}(?:[eE][+\-−]?\d+)?$/;
const COMMA_THREE = /^[+\-−]?[1-9]\d{0,2},\d{3}(?:[eE][+\-−]?\d+)?$/;

/**
 * Decides the decimal sign of one column from all its distinct cells.
 *
 * `55,5` can only be a decimal comma, `55.5` only a decimal point; `1,500` decides nothing. `1.500` is a decimal point,
 * as programs write it, except beside `1,500` or in a file whose fields are parted by `;`, where the comma is the usual
 * decimal sign.
 */
export function decideDecimalSign(texts: Iterable<string>, delimiter: string): DecimalDecision {
  let [comma, point, commaThree, pointThree] = [false, false, false, false];
  for (const text of texts) {
    for (const part of text.split("/")) {
      const number = part.trim();
      comma ||= COMMA_DECIMAL.test(number);
      point ||= POINT_DECIMAL.test(number);
      commaThree ||= COMMA_THREE.test(number);
      pointThree ||= delimiter !== ";" && POINT_THREE.test(number);
    }
  }
  if (comma && (point || pointThree))
    return { sign: delimiter === ";" ? "," : ".", mixed: true, undecided: true };
  if (comma) return { sign: ",", mixed: false, undecided: false };
  return { sign: ".", mixed: false, undecided: !point && (commaThree || !pointThree) };
}
