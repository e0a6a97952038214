import { type DecimalSign, decideDecimalSign } from "../scores/decimal-sign.ts";
import type { Field } from "../table-schema/field.ts";
import type { ColumnProfile } from "./column-profile.ts";

/** A column's type, as a Table Schema has it. */
export type InferredType = Pick<Field, "type" | "format" | "decimalChar" | "groupChar"> & {
  /** Filled cells that are not of the type; 0 unless the column was said to hold numbers. */
  readonly exceptions: number;
  /** Dates that could as well be read the other way round. */
  readonly isDayFirstByCustom?: true;
};

/** A column with a few cells that are no numbers is one of numbers, where its role says that it should be. */
const SHARE_OF_NUMBERS = 0.9;

/** What the caller knows of a column beside its cells. */
export interface TypeHints {
  readonly delimiter: string;
  /** Ids and telephones are text, however much they look like numbers. */
  readonly isText?: boolean;
  /** Scores are numbers, though a few cells are not. */
  readonly isScore?: boolean;
}

/** The narrowest type that every filled cell of a column is of. */
export function inferType(column: ColumnProfile, { delimiter, isText, isScore }: TypeHints): InferredType {
  if (column.filled === 0 || isText === true) return { type: "string", exceptions: 0 };
  if (column.isAll("integer")) return { type: "integer", exceptions: 0 };
  const number = numberType(column, delimiter);
  if (number !== undefined) {
    const isNumber = number.exceptions === 0;
    const isNearly =
      isScore === true && column.filled - number.exceptions >= SHARE_OF_NUMBERS * column.filled;
    if (isNumber || isNearly) return number;
  }
  if (column.isAll("boolean")) return { type: "boolean", exceptions: 0 };
  return dateType(column) ?? { type: "string", exceptions: 0 };
}

/** How the numbers of a column are written, and how many filled cells are none; `undefined` where that is undecided. */
function numberType(column: ColumnProfile, delimiter: string): InferredType | undefined {
  const sign = decimalSign(column, delimiter);
  if (sign === undefined) return undefined;
  const [plain, grouped] =
    sign === "." ? (["point", "pointGrouped"] as const) : (["comma", "commaGrouped"] as const);
  const decimal = sign === "," ? { decimalChar: "," } : {};
  const fitting = column.count(plain);
  const parted = column.count(grouped);
  // `1.500` has both forms only under the sign that it is a fraction by.
  const hasGroups = parted > 0 && fitting + parted <= column.filled && fitting < column.filled;
  return {
    type: "number",
    ...decimal,
    ...(hasGroups && { groupChar: sign === "." ? "," : "." }),
    exceptions: column.filled - fitting - (hasGroups ? parted : 0),
  };
}

/** The decimal sign of a column; `undefined` where its cells show both, or could mean either. */
export function decimalSign(column: ColumnProfile, delimiter: string): DecimalSign | undefined {
  const { sign, mixed, undecided } = decideDecimalSign(column.distinct.keys(), delimiter);
  if (mixed) return undefined;
  return undecided && column.count(sign === "." ? "pointGrouped" : "commaGrouped") > 0 ? undefined : sign;
}

function dateType(column: ColumnProfile): InferredType | undefined {
  if (column.isAll("isoDate")) return { type: "date", exceptions: 0 };
  if (column.isAll("isoDateTime")) return { type: "datetime", exceptions: 0 };
  if (column.isAll("dayFirst")) {
    const isEither = column.isAll("monthFirst");
    return { type: "date", format: "%d/%m/%Y", exceptions: 0, ...(isEither && { isDayFirstByCustom: true }) };
  }
  if (column.isAll("monthFirst")) return { type: "date", format: "%m/%d/%Y", exceptions: 0 };
  if (column.isAll("dayFirstDashes")) return { type: "date", format: "%d-%m-%Y", exceptions: 0 };
  return undefined;
}
